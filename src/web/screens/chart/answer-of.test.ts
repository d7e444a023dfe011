// What a sheet shows where two people answered one field: both, until somebody chooses.
import { expect, test } from 'vitest'
import type { Sheet } from '#curriculum/shape/sheet.ts'
import { answerOf } from './answer-of.ts'

const options = [
  { id: 'walk', label: 'Going for a walk' },
  { id: 'call', label: 'Calling a friend' },
]
const SHEET: Sheet = {
  ...{ id: 'one', topic: 'any', language: 'en', edition: 'e', title: 'One', intro: '' },
  fields: [
    { kind: 'long', id: 'words', label: 'In my words' },
    { kind: 'choices', id: 'helps', label: 'What helps', options },
    { kind: 'scale', id: 'sure', label: 'How sure', from: 0, to: 10, fromLabel: 'not', toLabel: 'very' },
    {
      ...{ kind: 'grid', id: 'try', label: 'To try', rows: [{ id: 'home', label: 'At home' }] },
      ...{ columns: options, pick: 'many', own: 1 },
    },
    { kind: 'boxes', id: 'sides', label: 'Two sides', boxes: options },
    {
      ...{ kind: 'table', id: 'plan', label: 'My plan', rows: [{ id: 'home', label: 'At home' }] },
      ...{ columns: options, lines: 1 },
    },
  ],
}

test.each([
  ['words', 'Slowly, and with tea', 'In my words', 'Slowly, and with tea'],
  ['helps', ['walk', 'call'], 'What helps', 'Going for a walk, Calling a friend'],
  ['sure', 7, 'How sure', '7'],
  ['try.home', ['call'], 'To try: At home', 'Calling a friend'],
  ['sides.walk', 'Rain, mostly', 'Two sides: Going for a walk', 'Rain, mostly'],
  ['plan.home.call', 'At noon', 'My plan: At home: Calling a friend', 'At noon'],
  ['plan.line-1.call', 'At noon', 'My plan: Calling a friend', 'At noon'],
  ['try.own-1.name', 'On the bus, early', 'To try', 'On the bus, early'],
])('the answer to %s is said, and read again from its words', (path, answer, asked, said) => {
  const one = answerOf(SHEET, path)
  expect(one?.asked).toBe(asked)
  expect(one?.say(answer)).toBe(said)
  expect(one?.read(String(answer))).toEqual(answer)
})

test('nothing written is no answer, and a field that is gone has none', () => {
  expect(answerOf(SHEET, 'helps')?.read('')).toBeNull()
  expect(answerOf(SHEET, 'gone')).toBeUndefined()
})
