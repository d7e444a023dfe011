// The offer for today follows where the handout stopped.
import { expect, test } from 'vitest'
import { lessonNext } from './lesson.ts'
import type { TopicEntry } from './shelf.ts'

const topic = (id: string, sections: string[]): TopicEntry => ({
  id,
  number: 1,
  title: id,
  short: id,
  aims: [],
  status: sections.length > 0 ? 'written' : 'planned',
  sections: sections.map((section) => ({ id: section, title: section, minutes: 15 })),
})
const topics = [topic('a', ['a1', 'a2']), topic('planned', []), topic('b', ['b1'])]
const order = ['a', 'planned', 'b']
const fact = { id: '0198b000-0000-7000-8000-0000000000f1', by: '0198b000-0000-7000-8000-0000000000f2' }
const taught = (of: string, section: string, at: string, again = false) => ({
  taught: [{ ...fact, at, topic: of, section, edition: 'e', how: null, again }],
})

test('it begins with the first section of the first topic that is written', () => {
  expect(lessonNext([], order, topics)).toEqual({ topic: 'a', section: 'a1' })
  expect(lessonNext([], ['planned', 'b'], topics)).toEqual({ topic: 'b', section: 'b1' })
})

test('it goes on after the section taught last, whatever order the sessions are in', () => {
  const first = taught('a', 'a1', '2026-03-02T19:00:00.000Z')
  const second = taught('a', 'a2', '2026-03-09T19:00:00.000Z')
  expect(lessonNext([first], order, topics)).toEqual({ topic: 'a', section: 'a2' })
  expect(lessonNext([second, first], order, topics)).toEqual({ topic: 'b', section: 'b1' })
})

test('a section to go over again comes again', () => {
  expect(lessonNext([taught('a', 'a1', '2026-03-02T19:00:00.000Z', true)], order, topics)).toEqual({
    topic: 'a',
    section: 'a1',
  })
})

test('when all is taught the last section stays in hand, and without pages there is no offer', () => {
  const all = [taught('a', 'a2', '2026-03-02T19:00:00.000Z'), taught('b', 'b1', '2026-03-09T19:00:00.000Z')]
  expect(lessonNext(all, order, topics)).toEqual({ topic: 'b', section: 'b1' })
  expect(lessonNext([], order, [topic('planned', [])])).toBeUndefined()
})

test('a page that is chosen is passed over until the person says it is theirs, and a part left out too', () => {
  const facts = topic('facts', ['what', 'one', 'two', 'end'])
  const chosen = {
    ...facts,
    sections: facts.sections.map((part) =>
      part.id === 'one' || part.id === 'two' ? { ...part, code: '2A' } : part,
    ),
  }
  const taughtFirst = [taught('facts', 'what', '2026-03-02T19:00:00.000Z')]
  const next = (mine: Record<string, boolean>, skipped: string[] = []) =>
    lessonNext(taughtFirst, ['facts'], [chosen], { mine, skipped })?.section
  expect(next({})).toBe('end')
  expect(next({ 'facts/two': true })).toBe('two')
  expect(next({ 'facts/one': true, 'facts/two': true })).toBe('one')
  expect(next({ 'facts/one': true, 'facts/two': false }, ['facts/one'])).toBe('end')
  const onOther = [taught('facts', 'two', '2026-03-09T19:00:00.000Z')]
  expect(lessonNext(onOther, ['facts'], [chosen], { mine: {}, skipped: [] })?.section).toBe('end')
})
