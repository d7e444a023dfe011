// A refusal is "no", with a reason for people and a code for the machine that has to act on it.

export type RefusalCode =
  | 'not-yours' // "not there" and "not yours" read the same
  | 'exists'
  | 'shape'
  | 'rule'
  | 'signed'
  | 'needs'
  | 'replayed'

export class Refusal extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode, sentence: string) {
    super(sentence)
    this.name = 'Refusal'
    this.code = code
  }
}

export function refuse(code: RefusalCode, sentence: string): never {
  throw new Refusal(code, sentence)
}

export const NOT_THERE = 'This is not there, or it is not yours to see.'
