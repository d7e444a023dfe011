// What comes after: the note of a session, what the person says beside it, and the pause or the end of a stay.

import { staffNamed } from '#demo/people.ts'
import { addDays, type Day, minutesBetween } from '#domain/day.ts'
import type { Envelope } from '#domain/entry.ts'
import type { BodyOf } from '#domain/kinds.ts'
import type { Hour, Living } from './living.ts'
import { noteText } from './note-text.ts'
import { dealtIn } from './session.ts'

const PURPOSES = {
  'getting-to-know': 'Getting to know each other.',
  imr: 'Illness Management and Recovery.',
}

export type Noting = { purpose: keyof typeof PURPOSES; entries: readonly Envelope[]; next: Day | undefined }

/** Drafts and signs the note, on the day or the next morning; some notes are left unsigned. */
export function writeNote(living: Living, hour: Hour, { purpose, entries, next }: Noting): void {
  const { chart, life, dice, said } = living
  const { pen, client, by } = chart
  const { day, meeting, habits } = hour
  if (dice.chance(habits.unsigned)) return
  const head = [
    `${life.name}. ${sayDay(day)}, ${sayTime(chart.time)}, ${chart.place}.`,
    `One to one, with ${staffNamed(life.with).name}. ${PURPOSES[purpose]} ${minutesOf(entries)} minutes.`,
    'Came.',
  ].join('\n')
  const after = next ? `${sayDay(next)}, ${sayTime(chart.time)}, ${chart.place}.` : ''
  const own = dealtIn(hour, life.notes ?? [], Math.floor(hour.of / 2))
  const drafted = noteText({ head, entries, teaching: chart.teaching, said, next: after })
  const text = own === '' ? drafted : `${drafted}\n\n${own}`
  const morning = addDays(day, 1)
  const together = dice.chance(habits.together)
  if (!together && dice.chance(0.35) && morning < pen.today) pen.at(morning, '08:40')
  const note = chart.id(`note ${day}`)
  chart.write(by, 'note.sign', { on: note, client, body: { ...meeting, text, together } })
  const evening = addDays(day, 2)
  if (!life.comment || hour.number !== Math.floor(hour.of * 0.6) || evening >= pen.today) return
  pen.at(evening, '20:05')
  chart.write(client, 'comment.make', {
    on: chart.id('comment'),
    client,
    body: { note, words: life.comment },
  })
}

/** The pause or the end, where there is one. */
export function bringToAnEnd({ chart, life }: Living, until: Day | undefined): void {
  const { course } = life
  if (!until || course.is === 'running') return
  const what = { on: chart.id('enrolment'), client: chart.client }
  chart.pen.at(until, '17:30')
  if (course.is === 'paused')
    chart.write(chart.by, 'enrolment.pause', { ...what, body: { from: until, reason: course.reason } })
  else
    chart.write(chart.by, 'enrolment.end', {
      ...what,
      body: { on: until, how: course.how, reason: course.reason },
    })
}

function minutesOf(entries: readonly Envelope[]): number {
  const spans = entries
    .filter(({ kind }) => kind === 'session.spend')
    .map(({ body }) => body as BodyOf<'session.spend'>)
  return Math.round(spans.reduce((sum, { from, to }) => sum + minutesBetween(from, to), 0))
}

const whole = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'full' })
const sayDay = (day: Day) => whole.format(new Date(`${day}T12:00:00.000Z`))

function sayTime(time: string): string {
  const [hours = 0, minutes = ''] = time
    .split(':')
    .map((part, place) => (place === 0 ? Number(part) : part)) as [number, string]
  return `${hours % 12 || 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`
}
