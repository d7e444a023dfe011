// How the demo begins a chart and holds, misses or plans a session in it, as a practitioner's device would.

import type { Day } from '#domain/day.ts'
import type { BodyOf } from '#domain/kinds.ts'
import type { Id } from '#domain/text.ts'
import type { Pen } from './pen.ts'
import { type Invented, STAFF } from './people.ts'
import { named, sectionNamed, type Teaching, topicWith } from './teaching.ts'

export type Chart = {
  pen: Pen
  teaching: Teaching
  client: Id
  by: Id
  minutes: number
  time: string
  place: string
  write: Pen['write']
  id: (label: string) => Id
}

export type Meeting = { session: Id; attendance: Id }

type Beginning = {
  who: Invented
  by: Invented
  called: string
  days: number
  minutes?: number
  rhythm?: BodyOf<'enrolment.start'>['rhythm']
  time: string
  place: string
  /** The topics they chose to begin with; the others follow in their usual order. */
  first?: string[]
}

/** Adds the client, gives the ties and begins the enrolment. */
export function beginChart(
  pen: Pen,
  teaching: Teaching,
  { who, by, called, days, minutes = 50, rhythm = 'weekly', time, place, first = [] }: Beginning,
): Chart {
  const client = who.id
  const id = (label: string) => pen.id(`${who.name} ${label}`)
  pen.at(pen.ago(days), '09:00')
  pen.write(by.id, 'client.add', { on: client, client, body: { name: who.name, called } })
  const give = (person: Invented, as: 'practitioner' | 'supervisor') =>
    pen.write(by.id, 'tie.give', { on: id(`tie ${as}`), client, body: { person: person.id, as } })
  give(by, 'practitioner')
  give(STAFF.ruth, 'supervisor')
  pen.write(by.id, 'enrolment.start', {
    on: id('enrolment'),
    client,
    body: {
      start: pen.ago(days),
      format: 'one-to-one',
      rhythm,
      minutes,
      place,
      topics: [...first, ...teaching.order.filter((topic) => !first.includes(topic))],
    },
  })
  return { pen, teaching, client, by: by.id, minutes, time, place, write: pen.write, id }
}

/** A session that is planned and not held yet. */
export function planned(
  chart: Chart,
  day: Day,
  purpose: 'getting-to-know' | 'imr' | 'other' = 'imr',
  time = chart.time,
): Meeting {
  const { write, client, by } = chart
  const meeting = { session: chart.id(`session ${day}`), attendance: chart.id(`attendance ${day}`) }
  write(by, 'session.plan', {
    on: meeting.session,
    client,
    body: {
      day,
      time,
      minutes: chart.minutes,
      place: chart.place,
      purpose,
      format: 'one-to-one',
      leaders: [by],
    },
  })
  write(by, 'attendance.expect', { on: meeting.attendance, client, body: { session: meeting.session } })
  return meeting
}

export type Held = {
  days: number
  purpose?: 'getting-to-know' | 'imr' | 'other'
  /** Of the first topic, or as `topic/section`. */
  sections?: string[]
  strategies?: string[]
  skill?: { id: string; stage: 'modelled' | 'tried-here' | 'tried-outside' }
  response: string
  theirs?: string
  note: string
  unsigned?: boolean
  /** What else is written while the session lasts. */
  during?: (meeting: Meeting) => void
}

/** A session held so many days ago, from the welcome to the signed note. */
export function held(chart: Chart, what: Held): Meeting {
  const { pen, client, by, write } = chart
  const day = pen.ago(what.days)
  pen.at(pen.ago(what.days + 5), '16:00')
  const meeting = planned(chart, day, what.purpose ?? 'imr')
  pen.at(day, chart.time)
  write(by, 'session.start', { on: meeting.session, client, body: {} })
  write(by, 'attendance.come', { on: meeting.attendance, client, body: { there: 'came', why: '' } })
  what.during?.(meeting)
  for (const section of what.sections ?? []) teach(chart, meeting, section)
  for (const strategy of what.strategies ?? []) use(chart, meeting, strategy)
  if (what.skill) practise(chart, meeting, what.skill.id, what.skill.stage)
  spend(chart, meeting, what.purpose ?? 'imr')
  const words = (field: 'theirs' | 'response', is: string) =>
    is && write(by, 'attendance.write', { on: meeting.attendance, client, body: { field, was: '', is } })
  words('theirs', what.theirs ?? '')
  words('response', what.response)
  write(by, 'session.end', { on: meeting.session, client, body: {} })
  if (!what.unsigned) {
    write(by, 'note.sign', {
      on: chart.id(`note ${day}`),
      client,
      body: { attendance: meeting.attendance, session: meeting.session, text: what.note, together: true },
    })
  }
  return meeting
}

/** A session that was planned and did not take place. */
export function missed(chart: Chart, days: number, body: BodyOf<'session.miss'>): void {
  const day = chart.pen.ago(days)
  chart.pen.at(chart.pen.ago(days + 5), '16:00')
  const meeting = planned(chart, day)
  chart.pen.at(day, '17:00')
  chart.write(chart.by, 'session.miss', { on: meeting.session, client: chart.client, body })
  const why = body.why === 'did-not-come' ? 'Did not come.' : ''
  const there = { there: 'did-not-come' as const, why }
  chart.write(chart.by, 'attendance.come', { on: meeting.attendance, client: chart.client, body: there })
}

function teach(chart: Chart, { attendance }: Meeting, id: string): void {
  const { topic, section: found } = sectionNamed(chart.teaching, id)
  const section = found.id
  const edition = topic.handout.edition
  const on = { on: attendance, client: chart.client }
  const taught = { topic: topic.id, section, edition, how: 'turns' as const, again: false }
  chart.write(chart.by, 'attendance.teach', { ...on, body: taught })
  const question = topic.review.find((one) => one.section === section)
  if (question) {
    chart.write(chart.by, 'attendance.ask', {
      ...on,
      body: { topic: topic.id, question: question.id, again: false },
    })
  }
  if (section !== topic.handout.sections[0]?.id) return
  const given = {
    what: 'handout' as const,
    topic: topic.id,
    sheet: null,
    edition,
    source: '',
    way: 'paper' as const,
  }
  chart.write(chart.by, 'attendance.give', { ...on, body: given })
}

function use(chart: Chart, { attendance }: Meeting, id: string): void {
  const families = ['motivational', 'educational', 'cognitive-behavioural'] as const
  const family = families.find((one) => chart.teaching.strategies[one].some((strategy) => strategy.id === id))
  if (!family) throw new Error(`The demo names the strategy “${id}”, which the curriculum does not have.`)
  chart.write(chart.by, 'attendance.use', {
    on: attendance,
    client: chart.client,
    body: { family, strategy: id },
  })
}

type PractisedStage = 'modelled' | 'tried-here' | 'tried-outside'

function practise(chart: Chart, { attendance }: Meeting, id: string, stage: PractisedStage): void {
  const skill = named(topicWith(chart.teaching, 'skills', id).skills, id)
  chart.write(chart.by, 'practice.record', {
    on: chart.id(`practice ${attendance} ${skill.id} ${stage}`),
    client: chart.client,
    body: { skill: skill.id, title: skill.title, about: skill.kind, stage, attendance, words: '' },
  })
}

function spend(chart: Chart, { session }: Meeting, purpose: string): void {
  const steps: [string, number][] =
    purpose === 'imr'
      ? [
          ['welcome', 3],
          ['last-time', 3],
          ['homework', 4],
          ['goals', 3],
          ['agenda', 2],
          ['teach', 27],
          ['next-homework', 4],
          ['summary', 4],
        ]
      : [[purpose, 40]]
  for (const [step, minutes] of steps) {
    const from = chart.pen.now()
    const to = chart.pen.later(minutes)
    chart.write(chart.by, 'session.spend', { on: session, client: chart.client, body: { step, from, to } })
  }
}
