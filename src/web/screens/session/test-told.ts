// A session with nothing in it, and facts to put into it, for the tests of what is made of it.
import fc from 'fast-check'
import type { Attendance } from '#domain/attendance.ts'
import type { Goal } from '#domain/goal.ts'
import type { Homework } from '#domain/homework.ts'
import type { Id } from '#domain/text.ts'
import type { Titles } from '#web/staff/titles.ts'
import type { Told } from './told.ts'

let made = 0
const id = (): Id => `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`
const at = '2026-03-09T19:00:00.000Z'
const base = { client: id(), through: [], others: [] }

export const fact = () => ({ id: id(), at, by: base.client })
export const say = { day: (day: string) => `day ${day}`, time: (time: string) => `at ${time}` }

export const titles: Titles = {
  topic: (topic) => `topic ${topic}`,
  section: (_topic, section) => `section ${section}`,
  handout: (topic) => `topic ${topic}`,
  sheet: (_topic, sheet) => `sheet ${sheet}`,
  strategy: (_family, strategy) => `strategy ${strategy}`,
  question: (_topic, question) => `question ${question}`,
  points: () => [],
  chosen: () => false,
}

const session = id()
const nothing: Attendance = {
  ...base,
  id: id(),
  session,
  there: 'came',
  why: '',
  taught: [],
  given: [],
  used: [],
  recalled: [],
  asked: [],
  parked: [],
  beside: [],
  covered: [],
  declined: [],
  agenda: [],
  theirs: '',
  response: '',
}

export const blank: Told = {
  name: 'Ola Berg',
  leaders: ['Kim Lund'],
  session: {
    ...base,
    id: session,
    day: '2026-03-09',
    time: '14:00',
    minutes: 50,
    place: 'Room 2',
    purpose: 'imr',
    format: 'one-to-one',
    leaders: [],
    state: 'held',
    missed: null,
    started: at,
    ended: '2026-03-09T20:00:00.000Z',
    spans: [],
    everyday: false,
  },
  attendance: nothing,
  goalsSet: [],
  hopes: [],
  followUps: [],
  reviewed: [],
  agreed: [],
  practised: [],
  worksheets: [],
  contacts: [],
  crises: [],
  recoveries: [],
  next: undefined,
}

export const goalOf = (words: string): Goal => ({
  ...base,
  id: id(),
  state: 'goal',
  words,
  why: '',
  area: null,
  knowing: '',
  since: at,
  steps: [],
  followUps: [],
})

export const homeworkOf = (words: string, own: Partial<Homework> = {}): Homework => ({
  ...base,
  id: id(),
  words,
  when: '',
  where: '',
  helper: '',
  natural: null,
  sure: null,
  due: null,
  goal: null,
  topic: null,
  idea: null,
  instead: null,
  attendance: null,
  agreed: at,
  reviews: [],
  state: 'out',
  ...own,
})

/** Words somebody might write: some with a full stop, none empty. */
export const words = fc
  .tuple(fc.string({ minLength: 1, maxLength: 40 }), fc.constantFrom('', '.', '?'))
  .map(([text, end]) => `a${text}b${end}`)

export type Marked = {
  kind: 'taught' | 'used' | 'asked' | 'recalled' | 'parked' | 'beside' | 'given'
  mark: number
}

/** An attendance with these facts, each carrying its mark where the note must show it. */
export function attendanceOf(facts: readonly Marked[]): Partial<Attendance> {
  const of = (kind: Marked['kind']) => facts.filter((one) => one.kind === kind).map((one) => `x${one.mark}x`)
  return {
    taught: of('taught').map((section) => ({
      ...fact(),
      topic: 't',
      section,
      edition: 'e',
      how: null,
      again: false,
    })),
    used: of('used').map((strategy) => ({ ...fact(), family: 'educational', strategy })),
    asked: of('asked').map((question) => ({ ...fact(), topic: 't', question, again: false })),
    recalled: of('recalled').map((section) => ({ ...fact(), topic: 't', section, again: true })),
    parked: of('parked').map((text) => ({ ...fact(), words: text, skill: null, sorted: '' })),
    beside: of('beside').map((name) => ({ ...fact(), name, relation: '', supporter: null, natural: true })),
    given: of('given').map((source) => ({
      ...fact(),
      what: 'other',
      topic: null,
      sheet: null,
      edition: null,
      source,
      way: 'paper',
    })),
  }
}
