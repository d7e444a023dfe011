// A tool: something in the person's toolbox that helps with a problem, theirs or from a list, and how far it helped.

import { z } from 'zod'
import { noun } from './entry.ts'
import { addFact, fact, factOf, recordShape, replacing, reword, withoutFact } from './record.ts'
import { Id, Instant, line, Slug, words } from './text.ts'

export const Helped = z.object({ ...fact, score: z.number().int() })

export const Tool = recordShape({
  /** Where it comes from: a group and item of a list; null where the person thought of it. */
  from: z.object({ list: Slug, group: Slug, item: Slug }).nullable(),
  words: z.string(),
  /** When to use it, and who can help, as far as the person said. */
  when: z.string(),
  who: z.string(),
  helped: z.array(Helped),
  kept: Instant,
  away: z.boolean(),
})
export type Tool = z.infer<typeof Tool>

const tool = noun<Tool>('tool')

/** What the person said last of how far it helped, 0 to 10; undefined before they have. */
export const helpedLast = (record: Pick<Tool, 'helped'>) => record.helped.at(-1)?.score

/** Those in the box, what helped most first; the ones not tried yet keep their order after them. */
export const inTheBox = (tools: readonly Tool[]) =>
  tools.filter((one) => !one.away).sort((a, b) => (helpedLast(b) ?? -1) - (helpedLast(a) ?? -1))

export const toolEntries = {
  'tool.keep': tool.begins(
    z.strictObject({
      from: z.strictObject({ list: Slug, group: Slug, item: Slug }).nullable(),
      words: line(400),
    }),
    ({ body, at }) => ({ ...body, when: '', who: '', helped: [], kept: at, away: false }),
  ),
  'tool.write': tool.changes(
    z.strictObject({ field: z.enum(['words', 'when', 'who']), ...replacing(words(400)) }),
    (before, entry) => reword(before, entry.body.field, entry.body, entry),
  ),
  'tool.rate': tool.changes(z.strictObject({ score: z.int().min(0).max(10) }), (before, entry) => ({
    ...before,
    helped: addFact(before.helped, { ...factOf(entry), score: entry.body.score }).slice(-100),
  })),
  'tool.take-back-rating': tool.changes(z.strictObject({ rating: Id }), (before, { body }) => ({
    ...before,
    helped: withoutFact(before.helped, body.rating),
  })),
  'tool.put-away': tool.changes(z.strictObject({}), (before) => ({ ...before, away: true })),
  'tool.take-out': tool.changes(z.strictObject({}), (before) => ({ ...before, away: false })),
}
