// What the log keeps of an entry: all that was said, its digest, and the fingerprint a replay is known by.
import type { Envelope } from '#domain/entry.ts'
import type { Id } from '#domain/text.ts'
import { canonical, sha256 } from '#server/chain.ts'

/** No shape of ours is nested deeper, and neither PostgreSQL nor a stack should have to find out. */
const DEEPEST = 40

const TEN_MINUTES = 10 * 60_000
const NINETY_DAYS = 90 * 86_400_000

/** Whether a value can stand in the log and in a record as it is. */
export function isStorable(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return !value.includes('\u0000') && value.isWellFormed()
  if (value === null || typeof value !== 'object') return true
  if (depth === DEEPEST) return false
  if (Array.isArray(value)) return value.every((item) => isStorable(item, depth + 1))
  const members = value as Record<string, unknown>
  return Object.keys(members).every((name) => isStorable(name) && isStorable(members[name], depth + 1))
}

const looked = new WeakMap<Envelope, boolean>()

/** The same of a whole entry, which never changes and so is looked through once. */
export function isStorableEntry(envelope: Envelope): boolean {
  const known = looked.get(envelope) ?? isStorable(envelope)
  looked.set(envelope, known)
  return known
}

/** Everything of an envelope that has no column of its own; where it cannot be stored, what can be said of it. */
export function saidIn(envelope: Envelope, received: Date): Record<string, unknown> {
  const { body, device, zone, needs } = envelope
  const clock = { needs, device, doubtful: envelope.doubtful || isDoubtful(envelope.at, received) }
  return isStorableEntry(envelope) ? { ...clock, zone, body: body ?? null } : { ...clock, unstorable: true }
}

/** A clock far ahead, or weeks behind, is marked and never a reason to refuse. */
function isDoubtful(at: string, received: Date): boolean {
  const ahead = Date.parse(at) - received.getTime()
  return !(ahead <= TEN_MINUTES && ahead >= -NINETY_DAYS)
}

/** The same entry has the same fingerprint whichever device brings it. */
export function fingerprintOf(salt: Buffer, author: Id, envelope: Envelope): Buffer {
  const written = isStorableEntry(envelope) ? canonical({ ...envelope, device: undefined }) : 'unstorable'
  return sha256(salt, `${author}${written}`)
}
