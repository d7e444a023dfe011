// Quiet prompts: they come where something was forgotten, and never where it was declined.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Attendance } from './attendance.ts'
import { addDays } from './day.ts'
import type { Enrolment } from './enrolment.ts'
import type { Goal } from './goal.ts'
import { type PromptedChart, promptsFor } from './prompt.ts'
import type { Applies, NeededPractice } from './relevance.ts'

const START = '2026-01-05'
const LATE = '2026-09-01'
const at = (day: string) => `${day}T15:00:00.000Z`
const fact = (day: string) => ({ id: `${day}-fact`, at: at(day), by: 'practitioner' })

const enrolment = { start: START, pauses: [], end: null } as unknown as Enrolment
const empty: PromptedChart = {
  enrolment,
  goals: [],
  askings: [],
  contacts: [],
  attendances: [],
  practices: [],
  worksheets: [],
  relevance: undefined,
  kindOf: (skill) => (skill.startsWith('cope') ? 'coping' : undefined),
}
const attendance = (more: Partial<Attendance>) =>
  ({ taught: [], given: [], declined: [], beside: [], ...more }) as unknown as Attendance
const goal = { state: 'goal', since: at(START), followUps: [] } as unknown as Goal
const says = (practice: NeededPractice, answer: Applies) => ({
  said: [{ ...fact(START), practice, answer, words: '' }],
  aside: [],
})
const asked = (answer: string, day: string, askAgain: string | null = null) =>
  ({ answer, at: at(day), askAgain }) as PromptedChart['askings'][number]
const names = (chart: Partial<PromptedChart>, today = LATE) =>
  promptsFor({ ...empty, ...chart } as PromptedChart, today).map(({ name }) => name)

test('nothing is said to a program that has not begun, is paused or has ended', () => {
  expect(names({ enrolment: undefined })).toEqual([])
  expect(names({ enrolment: { ...enrolment, pauses: [{ from: START, until: null, reason: '' }] } })).toEqual(
    [],
  )
  expect(names({ enrolment: { ...enrolment, end: { on: LATE, how: 'finished', reason: '' } } })).toEqual([])
})

test('in the first weeks nothing is late', () => {
  expect(names({}, addDays(START, 13))).toEqual([])
  expect(names({}, addDays(START, 14))).toEqual(['supporter'])
})

test('medicine only where the person said that it applies', () => {
  const answered = { askings: [asked('no', START)], attendances: [attendance({})] }
  expect(names(answered)).toEqual(['relapse-prevention', 'coping'])
  const only = {
    said: [
      ...says('relapse-prevention', 'no').said,
      ...says('coping', 'declined').said,
      ...says('behavioural-tailoring', 'yes').said,
    ],
    aside: [],
  }
  expect(names({ ...answered, relevance: only })).toEqual(['behavioural-tailoring'])
})

describe('a goal', () => {
  test('not followed up for four weeks is spoken of, with the day', () => {
    const followed = { ...goal, followUps: [{ ...fact('2026-07-01'), next: '' }] } as unknown as Goal
    const prompts = promptsFor({ ...empty, goals: [followed] }, LATE)
    expect(prompts).toContainEqual({ name: 'goal-follow-up', since: '2026-07-01' })
  })
  test('followed up last week, or declined last time, is left alone', () => {
    const lately = { ...goal, followUps: [{ ...fact(addDays(LATE, -7)), next: '' }] } as unknown as Goal
    expect(names({ goals: [lately] })).not.toContain('goal-follow-up')
    const declined = attendance({ declined: [{ ...fact(LATE), what: 'goals', skill: null }] })
    expect(names({ goals: [goal], attendances: [declined] })).not.toContain('goal-follow-up')
  })
})

describe('a supporter', () => {
  test.each([
    ['never asked', [], true],
    ['asked in spring, nobody yet', [asked('nobody-yet', '2026-03-03')], true],
    ['said no', [asked('no', '2026-03-03')], false],
    ['not now, with no day', [asked('not-now', '2026-03-03')], false],
    ['not now, ask in October', [asked('not-now', '2026-03-03', '2026-10-01')], false],
    ['not now, ask in August', [asked('not-now', '2026-03-03', '2026-08-01')], true],
    ['not now, ask again today', [asked('not-now', addDays(LATE, -30), LATE)], true],
    ['said yes last week', [asked('yes', addDays(LATE, -7))], false],
  ])('%s', (_what, askings, prompted) => {
    expect(names({ askings, attendances: [attendance({})] }).includes('supporter')).toBe(prompted)
  })
  test('a contact with one last month is enough', () => {
    const contacts = [{ natural: true, day: addDays(LATE, -20) }] as unknown as PromptedChart['contacts']
    expect(names({ contacts })).not.toContain('supporter')
    const staff = [{ natural: false, day: addDays(LATE, -20) }] as unknown as PromptedChart['contacts']
    expect(names({ contacts: staff })).toContain('supporter')
  })
})

test('a handout of what was taught last is missed until it is given', () => {
  const taught = [{ ...fact('2026-08-20'), topic: 'stress', section: 'one' }]
  const quiet = { askings: [asked('no', START)] }
  const one = attendance({ taught } as unknown as Partial<Attendance>)
  expect(names({ ...quiet, attendances: [one] })).toContain('handout')
  const given = attendance({ taught, given: [{ topic: 'stress' }] } as unknown as Partial<Attendance>)
  expect(names({ ...quiet, attendances: [given] })).not.toContain('handout')
})

test('a practice turned down in a session is not spoken of until it is taken up', () => {
  const quiet = { askings: [asked('no', START)], relevance: says('relapse-prevention', 'no') }
  const declined = attendance({
    declined: [{ ...fact('2026-06-01'), what: 'practice', skill: 'cope-first' }],
  })
  expect(names({ ...quiet, attendances: [attendance({})] })).toContain('coping')
  expect(names({ ...quiet, attendances: [declined] })).not.toContain('coping')
  const practices = [
    { about: 'coping', at: at('2026-06-20'), takenBack: false },
  ] as unknown as PromptedChart['practices']
  expect(names({ ...quiet, attendances: [declined], practices })).toContain('coping')
})

test('what has waited longest comes first', () => {
  const followed = { ...goal, followUps: [{ ...fact('2026-07-01'), next: '' }] } as unknown as Goal
  const contacts = [{ natural: true, day: '2026-03-01' }] as unknown as PromptedChart['contacts']
  expect(names({ goals: [followed], contacts })).toEqual([
    'relapse-prevention',
    'coping',
    'supporter',
    'goal-follow-up',
  ])
})

test('what is put aside, declined or answered no never comes, whatever else stands in the chart', () => {
  const practice = fc.constantFrom<NeededPractice>('coping', 'relapse-prevention', 'behavioural-tailoring')
  const answer = fc.constantFrom<Applies>('no', 'declined')
  fc.assert(
    fc.property(
      practice,
      answer,
      fc.integer({ min: 0, max: 400 }),
      fc.boolean(),
      (which, no, days, aside) => {
        const today = addDays(START, days)
        const relevance = aside
          ? { ...says(which, 'yes'), aside: [{ ...fact(START), prompt: which, until: addDays(today, 1) }] }
          : says(which, no)
        const found = names({ goals: [goal], relevance }, today)
        expect(found).not.toContain(which)
      },
    ),
  )
})
