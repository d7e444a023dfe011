// The agenda that is offered puts the person's points first, and keeps what was agreed on as it is.
import { expect, test } from 'vitest'
import type { AgendaItem } from '#domain/agenda-item.ts'
import { addedSince, agendaOffered } from './agenda-offered.ts'
import { blank, fact, titles } from './test-told.ts'

const item = (words: string): AgendaItem => ({
  ...fact(),
  client: null,
  through: [],
  others: [],
  words,
  state: 'open',
  attendance: null,
})
const lesson = { topic: 't', section: 's' }
const ids = { topic: fact().id, again: fact().id }

test('the points of the person come first, then what to go over again, then the topic', () => {
  const recalled = [{ ...fact(), topic: 't', section: 'r', again: true }]
  const agenda = agendaOffered({ ...blank.attendance, recalled }, [item('The rent')], lesson, titles, ids)
  expect(agenda.map((one) => [one.from, one.words])).toEqual([
    ['person', 'The rent'],
    ['topic', 'Go over again: section r'],
    ['topic', 'topic t: section s'],
  ])
})

test('a topic that was declined is not offered', () => {
  const declined = [{ ...fact(), what: 'topic' as const, skill: null }]
  expect(agendaOffered({ ...blank.attendance, declined }, [], lesson, titles, ids)).toEqual([])
})

test('an agreed agenda stands, and what came since waits beside it', () => {
  const rent = item('The rent')
  const agreed = [{ id: rent.id, words: 'The rent', from: 'person' as const }]
  const late = item('My sleep')
  expect(agendaOffered({ ...blank.attendance, agenda: agreed }, [rent, late], lesson, titles, ids)).toEqual(
    agreed,
  )
  expect(addedSince(agreed, [rent, late]).map((one) => one.words)).toEqual(['My sleep'])
})

test('a long point is cut to what an agenda line holds', () => {
  const [line] = agendaOffered(blank.attendance, [item('x'.repeat(500))], undefined, titles, ids)
  expect(line?.words.length).toBeLessThanOrEqual(300)
})
