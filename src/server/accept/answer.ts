// What is sent to be accepted, and what comes back: each entry is answered alone.
import type { Envelope } from '#domain/entry.ts'
import type { Id } from '#domain/text.ts'

/** Entries of one device; `person` is who is signed in, `device` the one that brought them. */
export type Batch = { agency: Id; person: Id; device: Id | null; envelopes: readonly Envelope[] }

export type Answer = {
  id: Id
  answer: 'accepted' | 'refused' | 'held' | 'later' | 'fault'
  reason: string | null
  /** The revision its records have since, where it was accepted. */
  revision: number | null
}

/** Answers that leave no line in the log: the device keeps the entry and asks again. */
export type Unsettled = 'later' | 'fault'

export const REASONS = {
  author: 'This was not written by the person who is signed in.',
  depth: 'This is not in a shape that can be kept.',
  fault: 'Something went wrong on our side. It stays on your device and is tried again.',
  held: 'You no longer work with this person. A supervisor decides whether this is kept.',
  late: 'It cannot be applied as it was written.',
  later: 'This server does not know this yet. It stays on your device until the server does.',
  needs: 'Something this needs was refused or has not been received.',
  own: 'Somebody other than the person who wrote this has to decide.',
  replayed: 'Something else was received under this id.',
} as const
