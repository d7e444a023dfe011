// Relevance: whether a practice applies to this person (yes, no, declined), and which prompts were put aside. One a chart.

import { z } from 'zod'
import { Day } from './day.ts'
import { noun } from './entry.ts'
import { addFact, fact, factOf, recordShape, withoutFact } from './record.ts'
import { Id, words } from './text.ts'

/** The three practices of items 11 to 13: what practitioners can do for one person and not for another. */
export const NeededPractice = z.enum(['coping', 'relapse-prevention', 'behavioural-tailoring'])
export type NeededPractice = z.infer<typeof NeededPractice>

export const Applies = z.enum(['yes', 'no', 'declined', 'unknown'])
export type Applies = z.infer<typeof Applies>

/** A prompt is named by what it is about; the words are the screen's. */
export const PromptName = z.enum([
  'goal-follow-up',
  'supporter',
  'handout',
  'coping',
  'relapse-prevention',
  'behavioural-tailoring',
])
export type PromptName = z.infer<typeof PromptName>

export const Relevance = recordShape({
  said: z.array(z.object({ ...fact, practice: NeededPractice, answer: Applies, words: z.string() })),
  aside: z.array(z.object({ ...fact, prompt: PromptName, until: Day })),
})
export type Relevance = z.infer<typeof Relevance>

const relevance = noun<Relevance>('relevance')
const fresh = () => ({ said: [], aside: [] })

/** What was said last of a practice; unknown until somebody has asked. */
export const appliesTo = (record: Pick<Relevance, 'said'> | undefined, practice: NeededPractice): Applies =>
  record?.said.findLast((one) => one.practice === practice)?.answer ?? 'unknown'

/** The day until which a prompt stays put aside; undefined where it is not. */
export const asideUntil = (
  record: Pick<Relevance, 'aside'> | undefined,
  prompt: PromptName,
  today: Day,
): Day | undefined => record?.aside.find((one) => one.prompt === prompt && one.until > today)?.until

export const relevanceEntries = {
  'relevance.say': relevance.keeps(
    z.strictObject({ practice: NeededPractice, answer: Applies, words: words(500) }),
    fresh,
    (before, entry) => ({
      ...before,
      said: addFact(before.said, { ...factOf(entry), ...entry.body }).slice(-60),
    }),
  ),
  'relevance.put-aside': relevance.keeps(
    z.strictObject({ prompt: PromptName, until: Day }),
    fresh,
    (before, entry) => ({
      ...before,
      aside: addFact(before.aside, { ...factOf(entry), ...entry.body }).slice(-60),
    }),
  ),
  /** The prompt is wanted again: putting it aside is taken back. */
  'relevance.bring-back': relevance.keeps(z.strictObject({ aside: Id }), fresh, (before, { body }) => ({
    ...before,
    aside: withoutFact(before.aside, body.aside),
  })),
}
