// Words on their way into a worksheet name what their author saw when typing began, so that nothing is overwritten unseen.
import { expect, test } from 'vitest'
import { type Worksheet, worksheetEntries } from '#domain/worksheet.ts'
import { handedOver, typed } from './typing.ts'

const id = (number: number) => `018f0000-0000-7000-8000-${`${number}`.padStart(12, '0')}`
const sheet = (answers: Worksheet['answers']): Worksheet => ({
  ...{
    id: id(1),
    client: id(2),
    through: [],
    others: [],
    topic: 'stress',
    sheet: 'signs',
    edition: 'aaaaaaaaaaaaaaaa',
  },
  ...{ goal: null, answers, begun: '2026-05-05T10:00:00.000Z', finished: null },
})
const answer = (before: Worksheet, was: string, is: string) => {
  const entry = { id: id(9), at: before.begun, by: id(2), body: { field: 'one', was: was || null, is } }
  return worksheetEntries['worksheet.answer'].apply(before, entry as never) as Worksheet
}

test('words that arrived while somebody typed stay, and theirs stand beside them', () => {
  const typing = typed(typed(null, 'h', ''), 'humming', 'walking')
  const after = answer(sheet({ one: 'walking' }), typing.seen, typing.words)
  expect(after.answers.one).toBe('walking')
  expect(after.others).toMatchObject([{ field: 'one', words: 'humming' }])
})

test('where nothing arrived the words replace those that were seen', () => {
  const typing = typed(null, 'humming', 'walking')
  const after = answer(sheet({ one: 'walking' }), typing.seen, typing.words)
  expect(after).toMatchObject({ answers: { one: 'humming' }, others: [] })
})

test('typing on after a pause sees the words that were handed over', () => {
  const typing = typed(null, 'hum', '')
  const first = answer(sheet({}), typing.seen, typing.words)
  const on = typed(handedOver(typing), 'humming', 'hum')
  expect(answer(first, on.seen, on.words)).toMatchObject({ answers: { one: 'humming' }, others: [] })
})
