// The rows behind a figure as the office answers them: what each is about, and how it counts.
import { z } from 'zod'
import { Day, WallTime } from '#domain/day.ts'
import { Id, Slug } from '#domain/text.ts'

export const GROUPS = ['not-met', 'missing', 'early', 'declined', 'met', 'apart'] as const

export const Row = z.object({
  group: z.enum(GROUPS),
  why: z.string(),
  client: Id.nullable(),
  name: z.string().nullable(),
  session: Id.nullable(),
  day: Day.nullable(),
  time: WallTime.nullable(),
  people: z.array(Id),
  topic: Slug.nullable(),
})
export type Row = z.infer<typeof Row>

const count = z.number().int().min(0)
/** `hidden` stand in charts that are not the reader's to see, `more` in no list that anybody reads to its end. */
export const RowsAnswer = z.object({ rows: z.array(Row), hidden: count, more: count })
