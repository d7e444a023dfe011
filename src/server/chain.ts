// The chain over the log: each line's hash stands on the one before it, so that an edit, a gap or a swap shows.
import { hash } from 'node:crypto'

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
  const members = value as Record<string, unknown>
  let text = ''
  for (const name of Object.keys(members).sort())
    if (members[name] !== undefined) text += `,${JSON.stringify(name)}:${canonical(members[name])}`
  return `{${text.slice(1)}}`
}

/** The salt keeps a short text from being guessed from its digest once salt and text are erased. */
export const digestOf = (salt: Buffer, said: unknown): Buffer => sha256(salt, canonical(said))

export const hashOf = (before: Buffer, line: Line): Buffer => sha256(before, canonical(line))

/** In one call: asked three times an entry, making a hash and feeding it piece by piece costs more than the hashing. */
export const sha256 = (first: Buffer, text: string): Buffer =>
  hash('sha256', Buffer.concat([first, Buffer.from(text)]), 'buffer')
