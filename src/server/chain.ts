// The chain over the log: each line's hash stands on the one before it, so that an edit, a gap or a swap shows.
import { createHash } from 'node:crypto'

/** The head of a log without lines. */
export const START: Buffer = Buffer.alloc(32)

/** What of a line stays for ever; what was said is held by its digest, so that an erasure leaves the line whole. */
export type Line = {
  number: number
  id: string
  author: string
  device: string | null
  kind: string
  record_kind: string
  record: string
  client: string | null
  at: string
  received: string
  answer: 'accepted' | 'refused' | 'held'
  reason: string | null
  revision: number | null
  fingerprint: string
  digest: string
}

/** JSON with one spelling: members in order of their names, nothing undefined. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`)
  return `{${members.join(',')}}`
}

/** The salt keeps a short text from being guessed from its digest once salt and text are erased. */
export const digestOf = (salt: Buffer, said: unknown): Buffer =>
  createHash('sha256').update(salt).update(canonical(said)).digest()

export const hashOf = (before: Buffer, line: Line): Buffer =>
  createHash('sha256').update(before).update(canonical(line)).digest()
