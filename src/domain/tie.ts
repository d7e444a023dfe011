// A tie: how one person of the staff stands to a client. A client stands to their own chart as `self`.

import { z } from 'zod'
import { keyOf, noun } from './entry.ts'
import { recordShape } from './record.ts'
import { Id, Instant } from './text.ts'

export const Tie = recordShape({
  person: Id,
  as: z.enum(['practitioner', 'supervisor']),
  from: Instant,
  ended: Instant.nullable(),
})
export type Tie = z.infer<typeof Tie>

const tie = noun<Tie>('tie')

export const holds = (record: Tie) => record.ended === null

/** Whether the tie held at a moment that has passed. */
export const held = (record: Tie, at: Instant) =>
  record.from <= at && (record.ended === null || at < record.ended)

export const tieEntries = {
  'tie.give': tie.begins(
    z.strictObject({ person: Id, as: Tie.shape.as }),
    ({ body, at }) => ({ ...body, from: at, ended: null }),
    ({ body }) => keyOf('person', body.person),
  ),
  'tie.end': tie.changes(z.strictObject({}), (before, { at }) => ({ ...before, ended: before.ended ?? at })),
}
