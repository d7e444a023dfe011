// A comment: what the person themselves wants to stand beside a note about them.

import { z } from 'zod'
import { keyOf, noun } from './entry.ts'
import { recordShape } from './record.ts'
import { Id, Instant, line } from './text.ts'

export const Comment = recordShape({ note: Id, words: z.string(), at: Instant, by: Id })
export type Comment = z.infer<typeof Comment>

const comment = noun<Comment>('comment')

export const commentEntries = {
  'comment.make': comment.begins(
    z.strictObject({ note: Id, words: line(4000) }),
    ({ body, at, by }) => ({ ...body, at, by }),
    ({ body }) => keyOf('note', body.note),
  ),
}
