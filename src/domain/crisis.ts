// A crisis in a session: what was opened, who was called, and how it went on. No score, no rating.

import { z } from 'zod'
import { keyOf, noun } from './entry.ts'
import { addFact, fact, factOf, recordShape } from './record.ts'
import { Id, Instant, line, words } from './text.ts'

export const Crisis = recordShape({
  session: Id,
  attendance: Id,
  opened: Instant,
  by: Id,
  calls: z.array(z.object({ ...fact, name: z.string(), phone: z.string(), words: z.string() })),
  closed: z.object({ at: Instant, how: z.enum(['resume', 'shorten', 'end']), words: z.string() }).nullable(),
})
export type Crisis = z.infer<typeof Crisis>

const crisis = noun<Crisis>('crisis')

export const crisisEntries = {
  'crisis.open': crisis.begins(
    z.strictObject({ session: Id, attendance: Id }),
    ({ body, at, by }) => ({
      ...body,
      opened: at,
      by,
      calls: [],
      closed: null,
    }),
    ({ body }) => [...keyOf('session', body.session), ...keyOf('attendance', body.attendance)],
  ),
  'crisis.call': crisis.changes(
    z.strictObject({ name: line(120), phone: words(40), words: words(500) }),
    (before, entry) => ({ ...before, calls: addFact(before.calls, { ...factOf(entry), ...entry.body }) }),
  ),
  'crisis.close': crisis.changes(
    z.strictObject({ how: z.enum(['resume', 'shorten', 'end']), words: words(2000) }),
    (before, { body, at }) => ({ ...before, closed: { at, how: body.how, words: body.words } }),
  ),
}
