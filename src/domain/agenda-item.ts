// An agenda item: something the person wants to talk about, added from their phone or in the room.

import { z } from 'zod'
import { keyOf, noun } from './entry.ts'
import { recordShape } from './record.ts'
import { Id, Instant, line } from './text.ts'

export const AgendaItem = recordShape({
  words: z.string(),
  at: Instant,
  by: Id,
  state: z.enum(['open', 'talked', 'taken-back']),
  attendance: Id.nullable(),
})
export type AgendaItem = z.infer<typeof AgendaItem>

const item = noun<AgendaItem>('agenda-item')

export const agendaItemEntries = {
  'agenda-item.add': item.begins(z.strictObject({ words: line(500) }), ({ body, at, by }) => ({
    words: body.words,
    at,
    by,
    state: 'open',
    attendance: null,
  })),
  'agenda-item.talk': item.changes(
    z.strictObject({ attendance: Id }),
    (before, { body }) => ({
      ...before,
      state: 'talked',
      attendance: body.attendance,
    }),
    ({ body }) => keyOf('attendance', body.attendance),
  ),
  'agenda-item.take-back': item.changes(z.strictObject({}), (before) => ({ ...before, state: 'taken-back' })),
  'agenda-item.open-again': item.changes(z.strictObject({}), (before) => ({
    ...before,
    state: 'open',
    attendance: null,
  })),
}
