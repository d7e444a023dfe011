// A note: the signed account of an attendance. One author; never changed once signed; addenda stand below it.

import { z } from 'zod'
import { keyOf, noun } from './entry.ts'
import { addFact, fact, factOf, recordShape } from './record.ts'
import { Id, Instant, line } from './text.ts'

export const Note = recordShape({
  attendance: Id,
  session: Id,
  author: Id,
  text: z.string(),
  signed: Instant,
  /** Written together with the person, in the room. */
  together: z.boolean(),
  addenda: z.array(z.object({ ...fact, words: z.string() })),
})
export type Note = z.infer<typeof Note>

const note = noun<Note>('note')

export const noteEntries = {
  'note.sign': note.begins(
    z.strictObject({ attendance: Id, session: Id, text: line(20_000), together: z.boolean() }),
    ({ body, by, at }) => ({ ...body, author: by, signed: at, addenda: [] }),
    ({ body }) => [...keyOf('attendance', body.attendance), ...keyOf('session', body.session)],
  ),
  'note.add': note.changes(z.strictObject({ words: line(8000) }), (before, entry) => ({
    ...before,
    addenda: addFact(before.addenda, { ...factOf(entry), words: entry.body.words }),
  })),
}
