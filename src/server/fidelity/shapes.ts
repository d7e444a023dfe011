// The shapes in which figures are asked for and answered.
import { z } from 'zod'
import { type ItemId, SCALE } from '#domain/fidelity-scale.ts'
import { Month } from '#domain/month.ts'
import { Rating } from '#domain/rating.ts'
import { Applies, NeededPractice } from '#domain/relevance.ts'
import { Bounds, LengthReading } from '#domain/sample.ts'
import { Id, Instant } from '#domain/text.ts'

export const FidelityAsk = z.object({
  team: Id.optional(),
  practitioner: Id.optional(),
  from: Month.optional(),
  to: Month.optional(),
})

const whole = z.number().int()
const share = { met: whole, of: whole }
const Share = z.object(share)

export const CountsShape = z.object({
  sizes: z.object({ upTo8: whole, upTo10: whole, upTo12: whole, upTo15: whole, more: whole }),
  length: z.object({ ...share, early: whole }),
  topics: z.object({ offered: whole, taught: whole }),
  handouts: z.object({ ...share, untaught: whole }),
  supporters: z.object({ ...share, declined: whole, notAsked: whole }),
  goals: z.object({ ...share, knowing: whole, hopes: whole }),
  followUps: z.object({ ...share, noGoal: whole }),
  motivational: Share,
  educational: Share,
  cognitive: Share,
  apart: z.object({ unsigned: whole, crisis: whole, gettingToKnow: whole, other: whole }),
  clients: whole,
})

export const ItemName = z.enum(SCALE.map(({ id }) => id) as [ItemId, ...ItemId[]])
const Named = z.object({ id: Id, name: z.string() })

export const ViewShape = z.discriminatedUnion('of', [
  z.object({ of: z.literal('agency') }),
  z.object({ of: z.literal('team'), id: Id }),
  z.object({ of: z.literal('practitioner'), id: Id }),
])
export const PeriodShape = z.object({ from: Month, to: Month })

export const SampleShape = z.object({
  /** Null where nobody has declared one: then everybody enrolled counts. */
  declared: Instant.nullable(),
  by: Id.nullable(),
  words: z.string(),
  narrow: z.boolean(),
  atLeast: whole,
  ended: z.boolean(),
  paused: z.boolean(),
  length: LengthReading,
  bounds: z.array(z.object({ item: whole, atLeast: Bounds })),
})

export const ScoredShape = z.object({
  number: z.literal(SCALE.map(({ number }) => number)),
  id: ItemName,
  score: whole.nullable(),
  by: z.enum(['counted', 'rated']).nullable(),
  share: Share.nullable(),
  atLeast: z.array(z.number()).readonly().nullable(),
  rating: Rating.nullable(),
})

export const UseShape = z.object({
  practitioner: Id,
  practice: NeededPractice,
  clients: whole,
  practisedWith: whole,
  times: whole,
  plans: whole,
  applies: z.record(Applies, whole),
})

export const FidelityShape = z.object({
  view: ViewShape,
  views: z.object({ agency: z.boolean(), teams: z.array(Named), practitioners: z.array(Named) }),
  period: PeriodShape,
  newest: Month,
  sample: SampleShape,
  counts: CountsShape,
  items: z.array(ScoredShape),
  mean: z.number().nullable(),
  scored: whole,
  band: z.enum(['high', 'moderate', 'low']).nullable(),
  uses: z.array(UseShape),
  trend: z.array(z.object({ month: Month, mean: z.number().nullable(), scores: z.array(whole.nullable()) })),
  lacking: z.partialRecord(ItemName, whole),
  help: z.object({ item: ItemName, card: z.string(), people: whole }).nullable(),
  /** Those of the staff who are named above. */
  people: z.array(Named),
  /** The version of the scale's figures. */
  scale: z.string(),
})

export const RowsAsk = FidelityAsk.extend({ item: z.coerce.number().int().min(1).max(SCALE.length) })

export const RowsShape = z.object({
  rows: z.array(
    z.object({
      group: z.enum(['met', 'not-met', 'early', 'missing', 'declined', 'apart']),
      why: z.string(),
      client: Id.nullable(),
      name: z.string().nullable(),
      session: Id.nullable(),
      day: z.string().nullable(),
      time: z.string().nullable(),
      people: z.array(Id),
      topic: z.string().nullable(),
    }),
  ),
  hidden: whole,
  more: whole,
})

const YesOrNo = z.enum(['yes', 'no']).transform((said) => said === 'yes')

/** A sample that is thought of and not declared yet. */
export const TrialAsk = FidelityAsk.extend({
  atLeast: z.coerce.number().int().min(0).max(20),
  ended: YesOrNo,
  paused: YesOrNo,
})
/** Clients by the sample that was thought of, by the one that stands, and by the widest. */
export const TrialShape = z.object({ clients: whole, now: whole, widest: whole })
