// A worksheet: a filled-in sheet of a handout, naming the sheet and the edition its answers answer.

import { z } from 'zod'
import { keyOf, noun } from './entry.ts'
import { recordShape } from './record.ts'
import { refuse } from './refusal.ts'
import { Edition, Id, Instant, Slug, words } from './text.ts'

/** A field of the sheet, or a cell of it: `field`, `field.row` or `field.row.column`. */
const FieldPath = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,60}(\.[a-z0-9_-]{1,60}){0,2}$/, 'must name a field')

export const Answer = z.union([words(4000), z.number(), z.boolean(), z.array(words(500)).max(60), z.null()])
export type Answer = z.infer<typeof Answer>

export const Worksheet = recordShape({
  topic: Slug,
  sheet: Slug,
  edition: Edition,
  goal: Id.nullable(),
  answers: z.record(z.string(), Answer),
  begun: Instant,
  finished: Instant.nullable(),
})
export type Worksheet = z.infer<typeof Worksheet>

const worksheet = noun<Worksheet>('worksheet')
const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

export const worksheetEntries = {
  'worksheet.begin': worksheet.begins(
    z.strictObject({ topic: Slug, sheet: Slug, edition: Edition, goal: Id.nullable() }),
    ({ body, at }) => ({ ...body, answers: {}, begun: at, finished: null }),
    ({ body }) => keyOf('goal', body.goal),
  ),
  'worksheet.answer': worksheet.changes(
    z.strictObject({ field: FieldPath, was: Answer, is: Answer }),
    (before, entry) => {
      const { field, was, is } = entry.body
      const standing = before.answers[field] ?? null
      if (Object.keys(before.answers).length >= 400) return refuse('rule', 'This sheet is full.')
      if (same(standing, was) || same(standing, is)) {
        return {
          ...before,
          answers: { ...before.answers, [field]: is },
          others: before.others.filter((other) => other.field !== field),
        }
      }
      const other = { id: entry.id, at: entry.at, by: entry.by, field, words: String(is ?? '') }
      return { ...before, others: [...before.others, other].slice(-50) }
    },
  ),
  'worksheet.finish': worksheet.changes(z.strictObject({}), (before, { at }) => ({
    ...before,
    finished: at,
  })),
  'worksheet.reopen': worksheet.changes(z.strictObject({}), (before) => ({ ...before, finished: null })),
}
