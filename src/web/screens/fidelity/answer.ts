// What the office answers when it is asked for fidelity, as a shape: what does not fit it is no answer.
import { z } from 'zod'
import { type ItemId, SCALE } from '#domain/fidelity-scale.ts'
import { Month } from '#domain/month.ts'
import { Rating } from '#domain/rating.ts'
import { Applies, NeededPractice } from '#domain/relevance.ts'
import { Bounds, LengthReading } from '#domain/sample.ts'
import { Id, Instant } from '#domain/text.ts'

const count = z.number().int().min(0)
const share = { met: count, of: count }
const Share = z.object(share)
const ItemName = z.enum(SCALE.map(({ id }) => id) as [ItemId, ...ItemId[]])

export const Counts = z.object({
  sizes: z.object({ upTo8: count, upTo10: count, upTo12: count, upTo15: count, more: count }),
  length: z.object({ ...share, early: count }),
  topics: z.object({ offered: count, taught: count }),
  handouts: z.object({ ...share, untaught: count }),
  supporters: z.object({ ...share, declined: count, notAsked: count }),
  goals: z.object({ ...share, knowing: count, hopes: count }),
  followUps: z.object({ ...share, noGoal: count }),
  motivational: Share,
  educational: Share,
  cognitive: Share,
  apart: z.object({ unsigned: count, crisis: count, gettingToKnow: count, other: count }),
  clients: count,
})

const Scored = z.object({
  number: z.literal(SCALE.map(({ number }) => number)),
  id: ItemName,
  score: z.number().nullable(),
  by: z.enum(['counted', 'rated']).nullable(),
  share: Share.nullable(),
  atLeast: z.array(z.number()).nullable(),
  rating: Rating.nullable(),
})

const Use = z.object({
  practitioner: Id,
  practice: NeededPractice,
  clients: count,
  practisedWith: count,
  times: count,
  plans: count,
  applies: z.record(Applies, count),
})

export const FidelityAnswer = z.object({
  period: z.object({ from: Month, to: Month }),
  sample: z.object({
    atLeast: count,
    ended: z.boolean(),
    paused: z.boolean(),
    length: LengthReading,
    bounds: z.array(z.object({ item: z.number(), atLeast: Bounds })),
    declared: Instant.nullable(),
    by: Id.nullable(),
  }),
  counts: Counts,
  items: z.array(Scored),
  mean: z.number().nullable(),
  scored: count,
  band: z.enum(['high', 'moderate', 'low']).nullable(),
  uses: z.array(Use),
  trend: z.array(
    z.object({ month: Month, mean: z.number().nullable(), scores: z.array(z.number().nullable()) }),
  ),
  lacking: z.partialRecord(ItemName, count),
  help: z.object({ item: ItemName, card: z.string(), people: count }).nullable(),
})
export type FidelityAnswer = z.infer<typeof FidelityAnswer>
