// A rating: what a person who looked and asked gave to one item of the scale, with the reason. Figures never replace it.

import { z } from 'zod'
import { noun } from './entry.ts'
import { Month } from './month.ts'
import { recordShape } from './record.ts'
import { refuse } from './refusal.ts'

import { Id, Instant, line } from './text.ts'

export const Rating = recordShape({
  /** 1 to 13, in the order of the scale. */
  item: z.number().int(),
  /** The team it is about; null for the whole agency. */
  team: Id.nullable(),
  from: Month,
  to: Month,
  score: z.number().int(),
  /** What was seen and heard: the evidence behind it. */
  words: z.string(),
  /** Practitioners who were interviewed for it. */
  interviewed: z.array(Id),
  observed: z.boolean(),
  given: Instant,
  by: Id,
  withdrawn: z.boolean(),
})
export type Rating = z.infer<typeof Rating>

const rating = noun<Rating>('rating')

/** The newest rating of an item for a view and a period; undefined where nobody has rated it. */
export const ratingOf = (
  all: readonly Rating[],
  about: { item: number; team: Id | null; from: Month; to: Month },
): Rating | undefined =>
  all
    .filter((one) => !one.withdrawn && one.item === about.item && one.team === about.team)
    .filter((one) => one.from <= about.to && one.to >= about.from)
    .sort((a, b) => (a.given < b.given ? 1 : -1))[0]

export const ratingEntries = {
  'rating.give': rating.begins(
    z.strictObject({
      item: z.number().int().min(1).max(13),
      team: Id.nullable(),
      from: Month,
      to: Month,
      score: z.number().int().min(1).max(5),
      words: line(4000),
      interviewed: z.array(Id).max(100),
      observed: z.boolean(),
    }),
    ({ body, at, by }) => {
      if (body.from > body.to) return refuse('rule', 'The period ends before it begins.')
      // Items 11 to 13 ask what practitioners know and do, which nobody can rate without asking them.
      if (body.item >= 11 && body.interviewed.length === 0)
        return refuse(
          'rule',
          'Name the practitioners who were interviewed: this item cannot be rated without.',
        )
      return { ...body, given: at, by, withdrawn: false }
    },
  ),
  'rating.withdraw': rating.changes(z.strictObject({}), (before) => ({ ...before, withdrawn: true })),
}
