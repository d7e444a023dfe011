// Feedback: something on a page that is wrong, hard or missing, told to those who keep the agency's content.

import { z } from 'zod'
import { noun } from './entry.ts'
import { fact, factOf, recordShape } from './record.ts'
import { Edition, Id, Instant, line, words } from './text.ts'

export const About = z.enum(['wrong', 'hard', 'missing', 'upsetting', 'other'])
export type About = z.infer<typeof About>

/** The page it is about, as the address within the curriculum: `handout/stress/signs`, `story/ines`. */
const Page = z
  .string()
  .max(200)
  .regex(/^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*){0,3}$/, 'must name a page')

export const Feedback = recordShape({
  page: Page,
  edition: Edition.nullable(),
  about: About,
  words: z.string(),
  at: Instant,
  by: Id,
  answered: z.object({ ...fact, words: z.string() }).nullable(),
})
export type Feedback = z.infer<typeof Feedback>

const feedback = noun<Feedback>('feedback')

export const isWaiting = (record: Pick<Feedback, 'answered'>) => record.answered === null

export const feedbackEntries = {
  'feedback.send': feedback.begins(
    z.strictObject({ page: Page, edition: Edition.nullable(), about: About, words: line(2000) }),
    ({ body, at, by }) => ({ ...body, at, by, answered: null }),
  ),
  /** What was done about it, for the other content keepers. */
  'feedback.answer': feedback.changes(z.strictObject({ words: words(1000) }), (before, entry) => ({
    ...before,
    answered: { ...factOf(entry), words: entry.body.words },
  })),
  'feedback.open-again': feedback.changes(z.strictObject({}), (before) => ({ ...before, answered: null })),
}
