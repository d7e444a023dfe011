// Supporters: whom the person named, the asking itself with its answer, and contacts with supporters.

import { z } from 'zod'
import { Day } from './day.ts'
import { keyOf, noun } from './entry.ts'
import { recordShape } from './record.ts'
import { Id, Instant, line, words } from './text.ts'

export const Helps = z.enum(['read-handout', 'attend', 'homework', 'relapse-plan', 'goal'])

export const Supporter = recordShape({
  name: z.string(),
  relation: z.string(),
  reach: z.string(),
  /** Family or friend; false for staff of any service. */
  natural: z.boolean(),
  helps: z.array(Helps),
  ended: z.boolean(),
})
export type Supporter = z.infer<typeof Supporter>

/** Asking the person whether to involve someone is itself kept. */
export const Asking = recordShape({
  answer: z.enum(['yes', 'not-now', 'no', 'nobody-yet']),
  words: z.string(),
  askAgain: Day.nullable(),
  attendance: Id.nullable(),
  at: Instant,
  by: Id,
})
export type Asking = z.infer<typeof Asking>

export const SupporterContact = recordShape({
  supporter: Id.nullable(),
  name: z.string(),
  natural: z.boolean(),
  day: Day,
  how: z.enum(['in-session', 'visit', 'phone', 'message', 'other']),
  about: z.string(),
  attendance: Id.nullable(),
  at: Instant,
  by: Id,
})
export type SupporterContact = z.infer<typeof SupporterContact>

const supporter = noun<Supporter>('supporter')
const asking = noun<Asking>('asking')
const contact = noun<SupporterContact>('supporter-contact')

const about = {
  name: line(120),
  relation: words(80),
  reach: words(120),
  natural: z.boolean(),
  helps: z.array(Helps).max(5),
}

export const lastAsking = (asked: readonly Asking[]) => [...asked].sort((a, b) => (a.at < b.at ? 1 : -1))[0]

export const supporterEntries = {
  'supporter.name': supporter.begins(z.strictObject(about), ({ body }) => ({ ...body, ended: false })),
  'supporter.change': supporter.changes(z.strictObject(about), (before, { body }) => ({
    ...before,
    ...body,
  })),
  'supporter.end': supporter.changes(z.strictObject({}), (before) => ({ ...before, ended: true })),
  'supporter.return': supporter.changes(z.strictObject({}), (before) => ({ ...before, ended: false })),
  'asking.ask': asking.begins(
    z.strictObject({
      answer: Asking.shape.answer,
      words: words(500),
      askAgain: Day.nullable(),
      attendance: Id.nullable(),
    }),
    ({ body, at, by }) => ({ ...body, at, by }),
    ({ body }) => keyOf('attendance', body.attendance),
  ),
  'supporter-contact.make': contact.begins(
    z.strictObject({
      supporter: Id.nullable(),
      name: line(120),
      natural: z.boolean(),
      day: Day,
      how: SupporterContact.shape.how,
      about: words(1000),
      attendance: Id.nullable(),
    }),
    ({ body, at, by }) => ({ ...body, at, by }),
    ({ body }) => [...keyOf('supporter', body.supporter), ...keyOf('attendance', body.attendance)],
  ),
}
