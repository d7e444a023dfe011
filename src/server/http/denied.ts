// A request that is turned down: the status, a code for the device and a sentence for the person.
import { NOT_THERE, type Refusal } from '#domain/refusal.ts'

export class Denied extends Error {
  readonly status: number
  readonly code: string
  /** Seconds after which asking again makes sense. */
  readonly after: number | undefined

  constructor(status: number, code: string, sentence: string, after?: number) {
    super(sentence)
    this.name = 'Denied'
    this.status = status
    this.code = code
    this.after = after
  }
}

export const notThere = () => new Denied(404, 'not-there', NOT_THERE)

export const noSuchAgency = () =>
  new Denied(404, 'no-agency', 'There is no agency at this address. Check the link you were given.')

export const notYours = () => new Denied(403, 'not-yours', 'This is not yours to do.')

export const signedOut = () => new Denied(401, 'signed-out', 'You are signed out. Sign in and try again.')

export function tooManyTries(seconds: number, help: string): Denied {
  const minutes = Math.max(1, Math.ceil(seconds / 60))
  const wait = minutes === 1 ? 'Wait a minute' : `Wait ${minutes} minutes`
  return new Denied(429, 'wait', `Too many tries. ${wait}, or ${help}`, Math.ceil(seconds))
}

const STATUS: Partial<Record<Refusal['code'], number>> = { 'not-yours': 404, exists: 409 }

/** A rule's refusal as an answer; what is not there and what is not yours read the same. */
export function deniedBy(refusal: Refusal): Denied {
  return refusal.code === 'not-yours'
    ? notThere()
    : new Denied(STATUS[refusal.code] ?? 400, refusal.code, refusal.message)
}
