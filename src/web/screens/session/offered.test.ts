// Which page comes next: the pages of everybody, and the chosen ones that are this person’s.
import { expect, test } from 'vitest'
import { besides, wasAsked } from './offered.ts'

const topic = 'practical-facts'
const sections = [
  { id: 'first', title: 'First', minutes: 10 },
  { id: 'schizophrenia', title: 'Sheet A', minutes: 20, code: '2A' },
  { id: 'bipolar-disorder', title: 'Sheet B', minutes: 20, code: '2B' },
  { id: 'left-out', title: 'Left out', minutes: 10 },
  { id: 'last', title: 'Last', minutes: 10 },
]
const reading = { mine: { [`${topic}/bipolar-disorder`]: true }, skipped: [`${topic}/left-out`] }
const around = (section: string, read: Parameters<typeof besides>[2]) => {
  const { before, after } = besides(sections, { topic, section }, read)
  return [before?.id, after?.id]
}

test('their own chosen page comes next, another one and a left-out section do not', () => {
  expect(around('first', reading)).toEqual([undefined, 'bipolar-disorder'])
  expect(around('bipolar-disorder', reading)).toEqual(['first', 'last'])
  expect(around('last', reading)).toEqual(['bipolar-disorder', undefined])
})

test('from a page that is not theirs one goes on to those that are', () => {
  expect(around('schizophrenia', reading)).toEqual(['first', 'bipolar-disorder'])
  expect(around('left-out', reading)).toEqual(['bipolar-disorder', 'last'])
})

test('before anybody asked, the pages to choose from are passed over', () => {
  expect(around('first', undefined)).toEqual([undefined, 'left-out'])
  expect(around('gone', undefined)).toEqual([undefined, undefined])
})

test('asked is asked, whether they said yes or no', () => {
  expect(wasAsked(undefined, topic, sections)).toBe(false)
  expect(wasAsked({ mine: { [`${topic}/schizophrenia`]: false }, skipped: [] }, topic, sections)).toBe(true)
})
