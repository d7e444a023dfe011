// An enrolment: one stay in the programme, with its rhythm, pauses, order of topics, end and reason.

import { z } from 'zod'
import { addDays, Day, weekday } from './day.ts'
import { noun } from './entry.ts'
import { recordShape } from './record.ts'
import { refuse } from './refusal.ts'
import { line, Slug, words } from './text.ts'

export const Rhythm = z.enum(['weekly', 'twice-weekly', 'every-two-weeks', 'other'])

export const Enrolment = recordShape({
  start: Day,
  format: z.enum(['one-to-one', 'group']),
  rhythm: Rhythm,
  minutes: z.number().int(),
  place: z.string(),
  topics: z.array(Slug),
  pauses: z.array(z.object({ from: Day, until: Day.nullable(), reason: z.string() })),
  end: z
    .object({ on: Day, how: z.enum(['finished', 'stopped', 'moved', 'other']), reason: z.string() })
    .nullable(),
})
export type Enrolment = z.infer<typeof Enrolment>

const enrolment = noun<Enrolment>('enrolment')
const topics = z.array(Slug).min(1).max(40)

export const isRunning = (record: Enrolment) => record.end === null
export const isPaused = (record: Enrolment) => record.pauses.some((pause) => pause.until === null)

/** The day the next meeting falls on by the rhythm; null where there is no fixed one. */
export function nextByRhythm(rhythm: z.infer<typeof Rhythm>, last: Day): Day | null {
  if (rhythm === 'weekly') return addDays(last, 7)
  if (rhythm === 'every-two-weeks') return addDays(last, 14)
  if (rhythm === 'other') return null
  // Twice a week: the first weekday three days on or later, so that the two meetings share the week.
  const days = [3, 4, 5].map((ahead) => addDays(last, ahead))
  return days.find((day) => weekday(day) < 5) ?? null
}

export const enrolmentEntries = {
  'enrolment.start': enrolment.begins(
    z.strictObject({
      start: Day,
      format: Enrolment.shape.format,
      rhythm: Rhythm,
      minutes: z.number().int().min(10).max(180),
      place: words(120),
      topics,
    }),
    ({ body }) => ({ ...body, pauses: [], end: null }),
  ),
  'enrolment.reorder': enrolment.changes(z.strictObject({ topics }), (before, { body }) => ({
    ...before,
    topics: body.topics,
  })),
  'enrolment.change-rhythm': enrolment.changes(
    z.strictObject({ rhythm: Rhythm, minutes: z.number().int().min(10).max(180), place: words(120) }),
    (before, { body }) => ({ ...before, ...body }),
  ),
  'enrolment.pause': enrolment.changes(
    z.strictObject({ from: Day, reason: words(400) }),
    (before, { body }) =>
      isPaused(before)
        ? refuse('rule', 'The programme is paused already.')
        : { ...before, pauses: [...before.pauses, { from: body.from, until: null, reason: body.reason }] },
  ),
  'enrolment.resume': enrolment.changes(z.strictObject({ on: Day }), (before, { body }) => ({
    ...before,
    pauses: before.pauses.map((pause) => (pause.until ? pause : { ...pause, until: body.on })),
  })),
  'enrolment.end': enrolment.changes(
    z.strictObject({ on: Day, how: z.enum(['finished', 'stopped', 'moved', 'other']), reason: line(400) }),
    (before, { body }) =>
      before.end ? refuse('rule', 'The programme has ended already.') : { ...before, end: body },
  ),
}
