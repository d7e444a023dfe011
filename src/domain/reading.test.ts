// How a person reads: one record a chart, whichever device begins it, and no own word lost.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEntry, type Entry } from './entry.ts'
import { type EntryName, entryKind } from './kinds.ts'
import { isMine, isSkipped, type Reading } from './reading.ts'
import type { Base } from './record.ts'
import { Refusal } from './refusal.ts'

const client = '018f0000-0000-7000-8000-0000000000c1'
const idOf = (number: number) => `018f0000-0000-7000-8000-${`${number}`.padStart(12, '0')}`
const entryOf = (number: number, kind: EntryName, body: object, on = client) =>
  ({ id: idOf(number), at: '2026-05-05T10:00:00.000Z', by: client, kind, client, on, body }) as Entry<unknown>
const write = (before: Base | undefined, entry: Entry<unknown>) =>
  applyEntry(entryKind(entry.kind as EntryName), before, entry, () => undefined) as Reading
const call = (number: number, term: string, was: string, is: string) =>
  entryOf(number, 'reading.call', { term, was, is })

test('the first entry begins it, and what was not chosen stays as usual', () => {
  const reading = write(undefined, entryOf(1, 'reading.show', { print: 'large' }))
  expect(reading).toMatchObject({ id: client, client, print: 'large', few: false, words: {}, mine: {} })
})

test('two phones that each begin it make one, with what both chose', () => {
  const both = [call(1, 'illness', '', 'my nerves'), entryOf(2, 'reading.show', { few: true })]
  const [one, other] = [both, [...both].reverse()].map((entries) =>
    entries.reduce<Reading | undefined>((before, entry) => write(before, entry), undefined),
  )
  expect({ ...one, through: [] }).toEqual({ ...other, through: [] })
  expect(one?.words).toEqual({ illness: 'my nerves' })
})

test('an own word nobody had seen is kept beside the one that stands, until somebody chooses', () => {
  const standing = write(undefined, call(1, 'illness', '', 'my nerves'))
  const two = write(standing, call(2, 'illness', '', 'the fog'))
  expect(two.words.illness).toBe('my nerves')
  expect(two.others.map(({ field, words }) => [field, words])).toEqual([['words.illness', 'the fog']])
  const chosen = write(two, call(3, 'illness', 'my nerves', 'the fog'))
  expect(chosen.words.illness).toBe('the fog')
  expect(chosen.others).toEqual([])
})

test('an empty word goes back to the usual one', () => {
  const standing = write(undefined, call(1, 'illness', '', 'my nerves'))
  expect(write(standing, call(2, 'illness', 'my nerves', ' ')).words).toEqual({})
})

test('pages are theirs by their word, sections for everybody are always', () => {
  const place = 'practical-facts/depression'
  const reading = write(undefined, entryOf(1, 'reading.choose', { place, mine: true }))
  const chosen = { id: 'depression', code: '2C' }
  expect(isMine(reading, 'practical-facts', chosen)).toBe(true)
  expect(isMine(undefined, 'practical-facts', chosen)).toBe(false)
  expect(isMine(undefined, 'practical-facts', { id: 'what-it-is' })).toBe(true)
  const not = write(reading, entryOf(2, 'reading.choose', { place, mine: false }))
  expect(isMine(not, 'practical-facts', chosen)).toBe(false)
})

test('skipping and taking in again, in any order and however often, ends as the last one says', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.boolean()), { minLength: 1 }), (steps) => {
      const reading = steps.reduce<Reading | undefined>(
        (before, [section, skip], at) =>
          write(before, entryOf(at + 1, 'reading.skip', { place: `stress/${section}`, skip })),
        undefined,
      )
      for (const section of ['a', 'b']) {
        const last = steps.findLast(([one]) => one === section)
        expect(isSkipped(reading, 'stress', section)).toBe(last?.[1] ?? false)
      }
    }),
  )
})

test('nobody begins a second one under another id', () => {
  const stray = entryOf(1, 'reading.show', { few: true }, idOf(99))
  expect(() => write(undefined, stray)).toThrow(Refusal)
})
