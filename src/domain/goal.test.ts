// A goal: its next step is the one named last, as long as it is open; ended, it comes back as what it was.

import { expect, test } from 'vitest'
import { type Goal, goalEntries, nextStep } from './goal.ts'

const at = '2026-11-22T14:00:00.000Z'
const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`
const by = id(9)
const step = (number: number, words: string, state: 'open' | 'done' = 'open') => ({
  id: id(number),
  at,
  by,
  words,
  day: null,
  helper: '',
  state,
})
const said = (next: string) => [
  { id: id(8), at, by, attendance: null, how: 'together' as const, happened: '', next, confidence: null },
]
const goal = (own: Pick<Goal, 'steps' | 'followUps'>): Goal => ({
  id: id(1),
  client: id(2),
  through: [],
  others: [],
  state: 'goal',
  words: 'Work in a café',
  why: '',
  area: null,
  knowing: '',
  since: at,
  ...own,
})

test('the step named at the last follow-up comes first', () => {
  const steps = [step(3, 'Write it down'), step(4, 'Call my old boss')]
  expect(nextStep(goal({ steps, followUps: said('Call my old boss') }))?.words).toBe('Call my old boss')
})

test('once it is done, the first open step follows', () => {
  const steps = [step(3, 'Write it down'), step(4, 'Call my old boss', 'done')]
  expect(nextStep(goal({ steps, followUps: said('Call my old boss') }))?.words).toBe('Write it down')
  expect(nextStep(goal({ steps: [], followUps: [] }))).toBeUndefined()
})

const write = (kind: 'goal.end' | 'goal.return-to', before: Goal, body: object) =>
  goalEntries[kind].apply(before, { body } as never) as Goal

test('what was let go comes back as what it was: a hope as a hope, a goal as a goal', () => {
  const open = goal({ steps: [], followUps: [] })
  for (const state of ['hope', 'goal'] as const) {
    const ended = write('goal.end', { ...open, state }, { how: 'let-go' })
    expect(ended.state).toBe('let-go')
    expect(write('goal.return-to', ended, {}).state).toBe(state)
    const told = write('goal.end', ended, { how: 'achieved' })
    expect(write('goal.return-to', told, {}).state).toBe(state)
  }
})

test('one that ended before this was remembered was a goal; one that is open stays what it is', () => {
  const open = goal({ steps: [], followUps: [] })
  expect(write('goal.return-to', { ...open, state: 'let-go' }, {}).state).toBe('goal')
  expect(write('goal.return-to', { ...open, state: 'hope' }, {}).state).toBe('hope')
})
