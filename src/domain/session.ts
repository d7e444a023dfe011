// A session: one meeting, planned, held or missed; what all who come share: time, place, leaders, the clock of its steps.

import { z } from 'zod'
import { Day, minutesBetween, WallTime } from './day.ts'
import { noun } from './entry.ts'
import { addFact, fact, factOf, recordShape } from './record.ts'
import { refuse } from './refusal.ts'
import { Id, Instant, Slug, words } from './text.ts'

export const Purpose = z.enum(['getting-to-know', 'imr', 'other'])

export const Span = z.object({ ...fact, step: Slug, from: Instant, to: Instant })

export const Session = recordShape({
  day: Day,
  time: WallTime,
  minutes: z.number().int(),
  place: z.string(),
  purpose: Purpose,
  /** The client is named on the attendance; here only so that a one-to-one session is in its chart. */
  format: z.enum(['one-to-one', 'group']),
  leaders: z.array(Id),
  state: z.enum(['planned', 'running', 'held', 'missed']),
  missed: z.object({ why: z.string(), words: z.string() }).nullable(),
  started: Instant.nullable(),
  ended: Instant.nullable(),
  spans: z.array(Span),
  everyday: z.boolean(),
})
export type Session = z.infer<typeof Session>

const session = noun<Session>('session')
const minutes = z.number().int().min(10).max(180)
const leaders = z.array(Id).min(1).max(4)

export const Missed = z.enum(['client-cancelled', 'did-not-come', 'we-cancelled', 'crisis', 'other'])

/** Minutes spent on a step, over all the spans that devices kept of it. */
export const minutesOn = (record: Session, step: string) =>
  record.spans
    .filter((span) => span.step === step)
    .reduce((sum, span) => sum + minutesBetween(span.from, span.to), 0)

/** What is still to come from this day on, the soonest first; a session that has begun is still to come. */
export const upcoming = (sessions: readonly Session[], today: Day): Session[] =>
  sessions
    .filter((one) => (one.state === 'planned' || one.state === 'running') && one.day >= today)
    .sort((a, b) => (`${a.day} ${a.time}` < `${b.day} ${b.time}` ? -1 : 1))

export const sessionEntries = {
  'session.plan': session.begins(
    z.strictObject({
      day: Day,
      time: WallTime,
      minutes,
      place: words(120),
      purpose: Purpose,
      format: Session.shape.format,
      leaders,
    }),
    ({ body }) => ({
      ...body,
      state: 'planned',
      missed: null,
      started: null,
      ended: null,
      spans: [],
      everyday: false,
    }),
  ),
  'session.move': session.changes(
    z.strictObject({ day: Day, time: WallTime, minutes, place: words(120) }),
    (before, { body }) =>
      before.state === 'planned' || before.state === 'missed'
        ? { ...before, ...body, state: 'planned', missed: null }
        : refuse('rule', 'A session that has begun cannot be moved.'),
  ),
  'session.set-purpose': session.changes(
    z.strictObject({ purpose: Purpose, minutes }),
    (before, { body }) => ({
      ...before,
      ...body,
    }),
  ),
  'session.start': session.changes(z.strictObject({}), (before, { at }) => ({
    ...before,
    state: before.state === 'held' ? 'held' : 'running',
    missed: null,
    started: before.started && before.started < at ? before.started : at,
  })),
  /** Time on a step is a span added, so that two devices never overwrite each other's clock. */
  'session.spend': session.changes(
    z
      .strictObject({ step: Slug, from: Instant, to: Instant })
      .refine((span) => span.from <= span.to, 'ends before it begins'),
    (before, entry) => ({ ...before, spans: addFact(before.spans, { ...factOf(entry), ...entry.body }) }),
  ),
  'session.take-everyday': session.changes(z.strictObject({ everyday: z.boolean() }), (before, { body }) => ({
    ...before,
    everyday: body.everyday,
  })),
  'session.end': session.changes(z.strictObject({}), (before, { at }) => ({
    ...before,
    state: 'held',
    missed: null,
    ended: before.ended && before.ended > at ? before.ended : at,
  })),
  'session.miss': session.changes(z.strictObject({ why: Missed, words: words(500) }), (before, { body }) =>
    before.state === 'held'
      ? refuse('rule', 'This session was held.')
      : { ...before, state: 'missed', missed: body },
  ),
  'session.unmiss': session.changes(z.strictObject({}), (before) =>
    before.state === 'missed' ? { ...before, state: 'planned', missed: null } : before,
  ),
}
