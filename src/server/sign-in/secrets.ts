// Secrets that stand for somebody: made here, given out once, kept only as a hash.
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

// No 0 O, 1 I L, 5 S, 8 B, U V: what is read off a card by a tired eye has one reading.
const CLEAR = '234679ACDEFGHJKMNPQRTWXYZ'

/** 256 bits as 43 characters for cookies, device keys and links. */
export const newSecret = () => randomBytes(32).toString('base64url')

export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()

export const sameHash = (one: Buffer, other: Buffer) =>
  one.length === other.length && timingSafeEqual(one, other)

/** A code that a person reads and types. */
export function newCode(length: number): string {
  return Array.from({ length }, () => CLEAR.charAt(randomInt(CLEAR.length))).join('')
}

/** `ABCD-EFGH`: groups of four, for the eye. */
export const grouped = (code: string) => code.replace(/(.{4})(?=.)/g, '$1-')

/** What was typed, as it was printed: capitals, without dashes and blanks. */
export const typedCode = (typed: string) => typed.toUpperCase().replace(/[\s-]/g, '')
