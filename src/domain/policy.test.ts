// The policy, read as sentences.

import { expect, test } from 'vitest'
import { ENTRIES, inNoChart, RECORDS } from './kinds.ts'
import { type Actor, DO, keeps, may, opens, SEE } from './policy.ts'

const CLIENT = '00000000-0000-4000-8000-000000000001'
const OTHER = '00000000-0000-4000-8000-000000000002'
const actor = (roles: Actor['roles'], ties: [string, ('practitioner' | 'supervisor')[]][] = []): Actor => ({
  person: '00000000-0000-4000-8000-000000000009',
  roles,
  ties: new Map(ties),
})
const self: Actor = { person: CLIENT, roles: [], ties: new Map() }
const practitioner = actor(['practitioner'], [[CLIENT, ['practitioner']]])
const supervisor = actor(['supervisor'], [[CLIENT, ['supervisor']]])
const leader = actor(['leader'])
const administrator = actor(['administrator'])

test('every kind has its line', () => {
  expect(Object.keys(DO).toSorted()).toEqual(Object.keys(ENTRIES).toSorted())
  expect(Object.keys(SEE).toSorted()).toEqual(Object.keys(RECORDS).toSorted())
})

test('a practitioner works in the charts of their own clients and in no other', () => {
  expect(may(practitioner, 'session.start', CLIENT)).toBe(true)
  expect(may(practitioner, 'session.start', OTHER)).toBe(false)
  expect(keeps(practitioner, 'note', OTHER)).toBe(false)
})

test('a client sees and changes their own goal, and signs no note', () => {
  expect(may(self, 'goal.set', CLIENT)).toBe(true)
  expect(may(self, 'note.sign', CLIENT)).toBe(false)
  expect(keeps(self, 'note', CLIENT)).toBe(true)
  expect(keeps(self, 'goal', OTHER)).toBe(false)
  expect(keeps(self, 'crisis', CLIENT)).toBe(false)
})

test('a supervisor reads, adds to notes, and leads no session', () => {
  expect(keeps(supervisor, 'note', CLIENT)).toBe(true)
  expect(may(supervisor, 'note.add', CLIENT)).toBe(true)
  expect(may(supervisor, 'session.start', CLIENT)).toBe(false)
})

test('a leader gives ties and opens a chart only on purpose', () => {
  expect(may(leader, 'tie.give', CLIENT)).toBe(true)
  expect(keeps(leader, 'goal', CLIENT)).toBe(false)
  expect(opens(leader, 'goal', CLIENT)).toBe(true)
})

test('an administrator runs accounts and sees nothing of any chart', () => {
  expect(may(administrator, 'person.add', null)).toBe(true)
  for (const kind of Object.keys(RECORDS) as (keyof typeof RECORDS)[]) {
    if (inNoChart(kind)) continue
    expect(opens(administrator, kind, CLIENT), kind).toBe(false)
  }
})

test('who added a client gives the first ties, and nobody else of the staff', () => {
  const adder = actor(['practitioner'])
  expect(may(adder, 'tie.give', CLIENT, adder.person)).toBe(true)
  expect(may(adder, 'tie.give', CLIENT, OTHER)).toBe(false)
  const parted = { ...adder, parted: new Set([CLIENT]) }
  expect(may(parted, 'tie.give', CLIENT, adder.person), 'a tie that was ended is not taken back').toBe(false)
})
