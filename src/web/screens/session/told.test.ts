// What is gathered of a session is what happened in it, not before and not after.
import { expect, test } from 'vitest'
import { blank, fact, goalOf, homeworkOf } from './test-told.ts'
import { gather, lastBefore, nextPlanned } from './told.ts'

const { session, attendance } = blank
const none = {
  sessions: [],
  goals: [],
  homework: [],
  practices: [],
  worksheets: [],
  contacts: [],
  crises: [],
  recoveries: [],
}
const other = (day: string, state: 'planned' | 'held' | 'missed') => ({
  ...session,
  id: fact().id,
  day,
  state,
})

test('homework agreed elsewhere is not agreed here', () => {
  const here = homeworkOf('Here', { attendance: attendance.id })
  const told = gather({ ...blank }, { ...none, homework: [here, homeworkOf('From the phone')] })
  expect(told.agreed.map((one) => one.homework.words)).toEqual(['Here'])
})

test('what was said of a goal last in the session stands for it', () => {
  const said = (happened: string, here: string | null) => ({
    ...fact(),
    attendance: here,
    how: 'together' as const,
    happened,
    next: '',
    confidence: null,
  })
  const goal = { ...goalOf('Sing'), since: '2026-01-01T10:00:00.000Z' }
  const followUps = [said('first', attendance.id), said('last', attendance.id), said('elsewhere', fact().id)]
  const told = gather({ ...blank }, { ...none, goals: [{ ...goal, followUps }] })
  expect(told.followUps.map((one) => one.said.happened)).toEqual(['last'])
  expect(told.goalsSet).toEqual([])
})

test('a goal or hope that began while the session ran belongs to it', () => {
  const hope = { ...goalOf('One day'), state: 'hope' as const, since: '2026-03-09T19:30:00.000Z' }
  const later = { ...goalOf('Later'), since: '2026-03-10T19:30:00.000Z' }
  const told = gather({ ...blank }, { ...none, goals: [hope, later] })
  expect(told.hopes.map((one) => one.words)).toEqual(['One day'])
  expect(told.goalsSet).toEqual([])
})

test('the next meeting is the nearest planned one, the last one the nearest before', () => {
  const sessions = [
    other('2026-03-23', 'planned'),
    other('2026-03-16', 'planned'),
    other('2026-03-02', 'held'),
    other('2026-02-23', 'held'),
    other('2026-03-05', 'missed'),
    session,
  ]
  expect(nextPlanned(sessions, session)?.day).toBe('2026-03-16')
  expect(lastBefore(sessions, session, 'held')?.day).toBe('2026-03-02')
  expect(lastBefore(sessions, session, 'missed')?.day).toBe('2026-03-05')
})
