// What a new password must be: long, and not one that somebody who knows the person would try first.
import { Denied } from '#server/http/denied.ts'

const SHORTEST = 12
const LONGEST = 128

// Of the passwords people choose most, those a long one is usually built from.
const COMMON = [
  'password passwort passphrase welcome letmein iloveyou monkey dragon sunshine princess football baseball',
  'basketball superman batman shadow master michael jennifer jessica jordan ashley daniel charlie george',
  'qwertyuiop qwerty asdfghjkl asdfgh zxcvbnm qazwsxedc qazwsx abcdefghijkl abcdef abc trustno changeme',
  'administrator admin user login access secret default guest test testing temp temporary hello freedom',
  'whatever starwars pokemon computer internet samsung summer winter spring autumn monday friday january',
  'february august september october november december love loveyou mother father family money flower',
  'recovery illness management openimr clinic hospital health mental agency nurse doctor therapist',
].flatMap((line) => line.split(' '))

export type Around = { agency: string; name: string; email: string }

export function refuseWeakPassword(password: string, around: Around): void {
  const length = [...password].length
  if (length < SHORTEST)
    throw weak(
      `A password has at least ${SHORTEST} characters. Three or four words that do not belong together work well.`,
    )
  if (length > LONGEST) throw weak(`A password has at most ${LONGEST} characters.`)
  const bare = password.toLowerCase()
  if (new Set(bare).size < 5 || isRun(bare))
    throw weak('This password repeats itself too much. Choose another.')
  if (isBuiltFrom(bare, COMMON)) throw weak('This password is one that many people use. Choose another.')
  if (isBuiltFrom(bare, namesOf(around)))
    throw weak('This password is too close to your name, your e-mail address or your agency. Choose another.')
}

const weak = (sentence: string) => new Denied(400, 'password', sentence)

// Built from: what is left when the known words, digits and marks are taken out is next to nothing.
function isBuiltFrom(password: string, words: readonly string[]): boolean {
  const longestFirst = words.toSorted((a, b) => b.length - a.length)
  const left = longestFirst.reduce((rest, word) => rest.replaceAll(word, ' '), password)
  if (left === password) return false
  return left.replace(/[^\p{L}]/gu, '').length < 4
}

function isRun(password: string): boolean {
  const codes = [...password].map((letter) => letter.codePointAt(0) ?? 0)
  const steps = codes.slice(1).filter((code, place) => Math.abs(code - (codes[place] ?? 0)) <= 1)
  return steps.length > codes.length * 0.75
}

function namesOf({ agency, name, email }: Around): string[] {
  return [agency, name, email]
    .flatMap((words) => words.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= 4)
}
