// An edition names exactly these words: the start of the SHA-256 of their canonical JSON.
import { createHash } from 'node:crypto'

export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export function withEdition<T extends object>(words: T): T & { edition: string } {
  return { ...words, edition: hashOf(canonicalJson(words)).slice(0, 16) }
}
