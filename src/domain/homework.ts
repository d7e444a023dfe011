// Homework: practice agreed for between sessions, and how it went. Due by the next session unless a date is given.

import { z } from 'zod'
import { Day } from './day.ts'
import { keyOf, noun } from './entry.ts'
import { addFact, fact, factOf, recordShape, withoutFact } from './record.ts'
import { refuse } from './refusal.ts'
import { Id, Instant, line, Slug, words } from './text.ts'

/** How it went, from "did it" to "it did not fit me"; never a mark. */
export const How = z.enum(['did', 'some', 'tried', 'else', 'not-fit'])
export type How = z.infer<typeof How>

export const Review = z.object({
  ...fact,
  /** The attendance it was talked about in; null when the person said it between sessions. */
  attendance: Id.nullable(),
  how: How,
  helped: z.string(),
  hindered: z.string(),
})
export type Review = z.infer<typeof Review>

export const Homework = recordShape({
  words: z.string(),
  when: z.string(),
  where: z.string(),
  helper: z.string(),
  /** The helper is family or a friend, not staff; null when not said. */
  natural: z.boolean().nullable(),
  sure: z.number().int().nullable(),
  due: Day.nullable(),
  goal: Id.nullable(),
  topic: Slug.nullable(),
  /** The idea of the curriculum it began as. */
  idea: Slug.nullable(),
  /** The homework it replaces, where the task was changed. */
  instead: Id.nullable(),
  attendance: Id.nullable(),
  agreed: Instant,
  reviews: z.array(Review),
  state: z.enum(['out', 'closed', 'taken-back']),
})
export type Homework = z.infer<typeof Homework>

const homework = noun<Homework>('homework')

export const isOut = (record: Homework) => record.state === 'out'
/** It was put down by mistake: it is no longer shown, and no note tells of it. */
export const isTakenBack = (record: Homework) => record.state === 'taken-back'
/** What was last said of it. */
export const lastReview = (record: Homework) => record.reviews.at(-1)
export const wasReviewedIn = (record: Homework, attendance: Id) =>
  record.reviews.some((review) => review.attendance === attendance)

export const homeworkEntries = {
  'homework.agree': homework.begins(
    z.strictObject({
      words: line(1000),
      when: words(200),
      where: words(200),
      helper: words(120),
      natural: z.boolean().nullable(),
      sure: z.number().int().min(0).max(10).nullable(),
      due: Day.nullable(),
      goal: Id.nullable(),
      topic: Slug.nullable(),
      idea: Slug.nullable(),
      instead: Id.nullable(),
      attendance: Id.nullable(),
    }),
    ({ body, at }) => ({ ...body, agreed: at, reviews: [], state: 'out' }),
    ({ body }) => [
      ...keyOf('goal', body.goal),
      ...keyOf('homework', body.instead),
      ...keyOf('attendance', body.attendance),
    ],
  ),
  'homework.review': homework.changes(
    z.strictObject({ attendance: Id.nullable(), how: How, helped: words(1000), hindered: words(1000) }),
    (before, entry) => ({
      ...before,
      reviews: addFact(before.reviews, { ...factOf(entry), ...entry.body }),
    }),
    ({ body }) => keyOf('attendance', body.attendance),
  ),
  /** Takes back how it went, put down in a session by mistake. */
  'homework.take-back-review': homework.changes(z.strictObject({ review: Id }), (before, { body }) => ({
    ...before,
    reviews: before.reviews.some((one) => one.id === body.review && one.attendance === null)
      ? refuse('rule', 'What was said between sessions stays as it was said.')
      : withoutFact(before.reviews, body.review),
  })),
  /** It is no longer out: talked about or changed. */
  'homework.close': homework.changes(z.strictObject({}), (before) => ({ ...before, state: 'closed' })),
  'homework.keep': homework.changes(z.strictObject({}), (before) => ({ ...before, state: 'out' })),
  /** It was never agreed on, only put down by mistake. */
  'homework.take-back': homework.changes(z.strictObject({}), (before) => ({
    ...before,
    state: 'taken-back',
  })),
}
