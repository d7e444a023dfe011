// The toolbox: what helped most stands first, and a rating given by mistake is taken back alone.
import { expect, test } from 'vitest'
import { applyEntry, type Entry } from './entry.ts'
import { type EntryName, entryKind } from './kinds.ts'
import type { Base } from './record.ts'
import { Refusal } from './refusal.ts'
import { helpedLast, inTheBox, type Tool } from './tool.ts'

const client = '018f0000-0000-7000-8000-0000000000c1'
const idOf = (number: number) => `018f0000-0000-7000-8000-${`${number}`.padStart(12, '0')}`

function write(number: number, kind: EntryName, before: Base | undefined, body: object): Tool {
  const at = `2026-05-05T10:00:${`${number}`.padStart(2, '0')}.000Z`
  const entry = {
    id: idOf(number),
    at,
    by: client,
    client,
    on: before?.id ?? idOf(number),
    body,
  } as Entry<unknown>
  return applyEntry(entryKind(kind), before, entry, () => undefined) as Tool
}
const keep = (number: number, words: string) => write(number, 'tool.keep', undefined, { from: null, words })

test('what helped most by the last word stands first, the untried after, and what was put away nowhere', () => {
  const [hum, walk, call, bath] = [keep(1, 'Hum'), keep(2, 'Walk'), keep(3, 'Call Noor'), keep(4, 'Bath')]
  const box = [
    hum,
    write(6, 'tool.rate', write(5, 'tool.rate', walk, { score: 9 }), { score: 3 }),
    write(7, 'tool.rate', call, { score: 8 }),
    write(8, 'tool.put-away', bath, {}),
  ]
  expect(inTheBox(box).map((one) => one.words)).toEqual(['Call Noor', 'Walk', 'Hum'])
})

test('a rating is taken back alone', () => {
  const rated = write(3, 'tool.rate', write(2, 'tool.rate', keep(1, 'Hum'), { score: 2 }), { score: 9 })
  expect(helpedLast(rated)).toBe(9)
  expect(helpedLast(write(4, 'tool.take-back-rating', rated, { rating: idOf(3) }))).toBe(2)
})

test('how far it helped is a whole number from 0 to 10', () => {
  for (const score of [-1, 11, 2.5]) {
    expect(entryKind('tool.rate').body.safeParse({ score }).success).toBe(false)
  }
  expect(() => write(2, 'tool.rate', undefined, { score: 5 })).toThrow(Refusal)
})
