// What a new password must be: long, and not one that somebody who knows the person would try first.
import { readFileSync } from 'node:fs'
import { Denied } from '#server/http/denied.ts'

const SHORTEST = 12
const LONGEST = 128

// Of the passwords people choose most, those a long one is usually built from, however many of them it takes.
const COMMON = [
  'password passwort passphrase welcome letmein iloveyou monkey dragon sunshine princess football baseball',
  'basketball superman batman shadow master michael jennifer jessica jordan ashley daniel charlie george',
  'qwertyuiop qwerty asdfghjkl asdfgh zxcvbnm qazwsxedc qazwsx abcdefghijkl abcdef abc trustno changeme',
  'administrator admin user login access secret default guest test testing temp temporary hello freedom',
  'whatever starwars pokemon computer internet samsung summer winter spring autumn monday friday january',
  'february august september october november december love loveyou mother father family money flower',
  'please manchester united liverpool chelsea arsenal cowboys steelers yankees lakers forever',
  'recovery illness management openimr clinic hospital health mental agency nurse doctor therapist',
].flatMap((line) => line.split(' '))

/** Thousands more: two of them are what somebody who guesses tries next, three that do not belong together are not. */
export const LISTED: ReadonlySet<string> = new Set([
  ...COMMON,
  ...readFileSync(new URL('./common-words.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== ''),
])
const WORDS_AT_MOST = 2
const LONGEST_WORD = Math.max(...[...LISTED].map((word) => word.length))

export type Around = { agency: string; name: string; email: string }

export function refuseWeakPassword(password: string, around: Around): void {
  const length = [...password].length
  if (length < SHORTEST)
    throw weak(
      `A password has at least ${SHORTEST} characters. Three or four words that do not belong together work well.`,
    )
  if (length > LONGEST) throw weak(`A password has at most ${LONGEST} characters.`)
  const bare = password.toLowerCase()
  if (new Set(bare).size < 5 || isRepeated(bare))
    throw weak('This password repeats itself too much. Choose another.')
  if (isRun(bare))
    throw weak('This password follows the alphabet, the digits or the keyboard. Choose another.')
  if (readings(bare).some((reading) => isBuiltFrom(reading, namesOf(around))))
    throw weak('This password is too close to your name, your e-mail address or your agency. Choose another.')
  if (readings(bare).some((reading) => isBuiltFrom(reading, COMMON) || isListed(reading)))
    throw weak('This password is one that many people use. Choose another.')
}

const weak = (sentence: string) => new Denied(400, 'password', sentence)

// Built from: what is left when the known words, digits and marks are taken out is next to nothing.
function isBuiltFrom(password: string, words: readonly string[]): boolean {
  const longestFirst = words.toSorted((a, b) => b.length - a.length)
  const left = longestFirst.reduce((rest, word) => rest.replaceAll(word, ' '), password)
  if (left === password) return false
  return left.replace(/[^\p{L}]/gu, '').length < 4
}

// Listed: one or two of the listed words, and next to no letter beside them.
function isListed(password: string): boolean {
  // How few letters are left from each place on, when no word, one word, two words are taken out.
  let left = [...password, ''].map(() => [0, 0, 0])
  for (let place = password.length - 1; place >= 0; place -= 1) {
    const own = /\p{L}/u.test(password.charAt(place)) ? 1 : 0
    const ends = endsOfWords(password, place)
    left = left.with(
      place,
      Array.from({ length: WORDS_AT_MOST + 1 }, (_, words) =>
        Math.min(
          own + (left[place + 1]?.[words] ?? 0),
          ...(words > 0 ? ends.map((end) => left[end]?.[words - 1] ?? 0) : []),
        ),
      ),
    )
  }
  return /\p{L}/u.test(password) && (left[0]?.[WORDS_AT_MOST] ?? 0) < 4
}

function endsOfWords(password: string, place: number): number[] {
  const ends: number[] = []
  for (let end = place + 4; end <= Math.min(password.length, place + LONGEST_WORD); end += 1)
    if (LISTED.has(password.slice(place, end))) ends.push(end)
  return ends
}

const isRepeated = (password: string) => /^(.{1,7})\1+$/su.test(password)

// Each key is next to those a finger's width away, on its own row or the one above or below.
const ROWS = ['1234567890-=', 'qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,./']
const KEYS = new Map(
  ROWS.flatMap((row, down) => [...row].map((key, across) => [key, [across + down / 2, down]] as const)),
)

/** Whether most letters are one step from the one before: in the alphabet, among the digits or on the keyboard. */
function isRun(password: string): boolean {
  const letters = [...password]
  const steps = letters.slice(1).filter((letter, place) => isStep(letters[place] ?? '', letter))
  return steps.length >= (letters.length - 1) * 0.7
}

function isStep(from: string, to: string): boolean {
  if (Math.abs((from.codePointAt(0) ?? 0) - (to.codePointAt(0) ?? 0)) <= 1) return true
  const [one, other] = [KEYS.get(from), KEYS.get(to)]
  if (!one || !other) return false
  return Math.abs(one[0] - other[0]) <= 1 && Math.abs(one[1] - other[1]) <= 1
}

const LOOK_ALIKE: Record<string, string> = {
  ...{ '@': 'a', 4: 'a', 8: 'b', 3: 'e', 6: 'g', 9: 'g', '!': 'i', 1: 'i', '|': 'l' },
  ...{ 0: 'o', $: 's', 5: 's', 7: 't', '+': 't', 2: 'z' },
}

/** As it was written, and with digits and marks read as the letters they stand for, but for those at the end. */
function readings(password: string): string[] {
  const base = password.replace(/[^\p{L}]+$/u, '')
  const read = (one: string) =>
    [...base].map((mark) => (mark === '1' ? one : (LOOK_ALIKE[mark] ?? mark))).join('')
  return [password, read('i'), read('l')]
}

function namesOf({ agency, name, email }: Around): string[] {
  return [agency, name, email]
    .flatMap((words) => words.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= 4)
}
