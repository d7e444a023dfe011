// A trouble is something that went wrong around the record, said in a sentence a person can act on.

export type TroubleCode =
  | 'unreachable'
  | 'signed-out'
  | 'not-kept'
  | 'locked'
  | 'wrong-pin'
  | 'wait'
  | 'destroyed'
  | 'unsent'
  | 'pin'
  | 'browser'
  | 'answered'
  | 'server'

export class Trouble extends Error {
  readonly code: TroubleCode
  /** The server's status and code, where it was the server that said no. */
  readonly status: number | null
  readonly said: string | null

  constructor(code: TroubleCode, sentence: string, status: number | null = null, said: string | null = null) {
    super(sentence)
    this.name = 'Trouble'
    this.code = code
    this.status = status
    this.said = said
  }
}

export const NOT_KEPT =
  'This could not be kept. Nothing was saved. Free some space on this device, then try again.'
export const LOCKED = 'This device is locked. Put in the PIN to go on.'
