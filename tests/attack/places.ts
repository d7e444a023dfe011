// Every place of a value that holds an id, and the value with another id put there.
import { Id } from '#domain/text.ts'

export type Path = (string | number)[]

export function idPlaces(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return Id.safeParse(value).success ? [path] : []
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, member]) => idPlaces(member, [...path, name]))
}

export function withAt<T>(value: T, [name, ...rest]: Path, put: unknown): T {
  if (name === undefined) return put as T
  const copy = structuredClone(value) as Record<string, unknown>
  copy[name] = withAt(copy[name], rest, put)
  return copy as T
}
