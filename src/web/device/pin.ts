// The PIN that opens a device: how long it must be, which are too easy, and how long a wrong one makes you wait.

import { Trouble } from './trouble.ts'

/** After the tenth wrong PIN the records kept here are destroyed. */
export const TRIES = 10

const SECOND = 1000
const MINUTE = 60 * SECOND
const WAITS = [0, 0, 0, 0, 30 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, 60 * MINUTE]

/** How long to wait after so many wrong PINs in a row. */
export const waitAfter = (wrong: number): number => WAITS[wrong] ?? 60 * MINUTE

const LENGTHS = { staff: { least: 6, most: 12 }, my: { least: 4, most: 8 } }

/** Throws a Trouble that says what to choose instead. */
export function checkPin(app: 'staff' | 'my', pin: string): void {
  const { least, most } = LENGTHS[app]
  if (!/^\d+$/.test(pin)) throw new Trouble('pin', 'Use only the digits 0 to 9.')
  if (pin.length < least) throw new Trouble('pin', `Use at least ${least} digits.`)
  if (pin.length > most) throw new Trouble('pin', `Use no more than ${most} digits.`)
  if (tooEasy(pin)) throw new Trouble('pin', 'This PIN is easy to guess. Choose one with no pattern.')
}

/** One digit or pair over and over, or digits that count up or down. */
function tooEasy(pin: string): boolean {
  const digits = [...pin].map(Number)
  const steps = digits.slice(1).map((digit, place) => digit - (digits[place] ?? 0))
  const same = steps.every((step) => step === steps[0] && Math.abs(step) <= 1)
  const pairs = digits.every((digit, place) => digit === digits[place % 2])
  return same || pairs
}
