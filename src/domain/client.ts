// A client: the person in the programme. Their id is also the id they sign in with.

import { z } from 'zod'
import { Day } from './day.ts'
import { noun } from './entry.ts'
import { recordShape, replacing, reword } from './record.ts'
import { refuse } from './refusal.ts'
import { Id, line, words } from './text.ts'

export const Client = recordShape({
  name: z.string(),
  /** What they like to be called. */
  called: z.string(),
  addedBy: Id,
  retainUntil: Day.nullable(),
  legalHold: z.boolean(),
  mergedInto: Id.nullable(),
})
export type Client = z.infer<typeof Client>

const client = noun<Client>('client')

export const calledBy = (record: Client) => record.called || record.name

export const clientEntries = {
  'client.add': client.begins(
    z.strictObject({ name: line(120), called: words(60) }),
    ({ body, by, on, client }) => ({
      ...body,
      addedBy: on === client ? by : refuse('shape', 'A client stands in their own chart.'),
      retainUntil: null,
      legalHold: false,
      mergedInto: null,
    }),
  ),
  'client.rename': client.changes(
    z.strictObject({ field: z.enum(['name', 'called']), ...replacing(words(120)) }),
    (before, entry) => reword(before, entry.body.field, entry.body, entry),
  ),
}
