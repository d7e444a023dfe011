// Fidelity: how well the programme is delivered, thirteen items from 1 to 5, from what was counted in the work itself.

import {
  BANDS,
  CARDS,
  type Item,
  type ItemId,
  type ItemNumber,
  LENGTH,
  REGULAR,
  SCALE,
} from './fidelity-scale.ts'
import type { Month } from './month.ts'
import type { Rating } from './rating.ts'
import type { Applies, NeededPractice } from './relevance.ts'
import type { Bounds, LengthReading, Sample } from './sample.ts'
import type { Id } from './text.ts'

/** Whole months, first and last included. */
export type Period = { from: Month; to: Month }

/** Whose work it is: everybody's, a team's, or one practitioner's. */
export type View = { of: 'agency' } | { of: 'team'; id: Id } | { of: 'practitioner'; id: Id }

/** `met` of `of` clients or sessions. What could not be told, or was not recorded, stands beside it by name. */
export type Share = { met: number; of: number }

export type Counts = {
  /** Held IMR sessions by how many clients came. */
  sizes: { upTo8: number; upTo10: number; upTo12: number; upTo15: number; more: number }
  /** Stays long and regular enough; `early` ones are too short to tell and not in `of`. */
  length: Share & { early: number }
  /** Of the topics the scale names: those with handouts, and those taught in the period. */
  topics: { offered: number; taught: number }
  /** Clients who were given a handout of every topic they were taught; `untaught` ones are not in `of`. */
  handouts: Share & { untaught: number }
  /** Clients with a natural supporter taking part in the last month; why not, for the others. */
  supporters: Share & { declined: number; notAsked: number }
  /** Clients with a goal of their own; with "how I will know"; with a hope only. */
  goals: Share & { knowing: number; hopes: number }
  /** Clients with whom a goal was followed up together; without a goal there is nothing to follow up. */
  followUps: Share & { noGoal: number }
  motivational: Share
  educational: Share
  cognitive: Share
  /** Sessions that were held and are not counted in items 1 and 8 to 10. */
  apart: { unsigned: number; crisis: number; gettingToKnow: number; other: number }
  /** Clients in the sample. */
  clients: number
}

/** One practitioner's use of one practice with the clients of the sample. */
export type Use = {
  practitioner: Id
  practice: NeededPractice
  clients: number
  practisedWith: number
  times: number
  plans: number
  applies: Record<Applies, number>
}

export type Scored = {
  number: ItemNumber
  id: ItemId
  /** Null where nothing was recorded that could be scored, or where it takes a person to rate it. */
  score: number | null
  by: 'counted' | 'rated' | null
  /** What share of clients or sessions, where the item is a share. */
  share: Share | null
  /** The lower bounds that were applied. */
  atLeast: readonly number[] | null
  rating: Rating | null
}

export type Fidelity = {
  items: Scored[]
  mean: number | null
  scored: number
  band: 'high' | 'moderate' | 'low' | null
}

/** All thirteen items; throws nothing: what cannot be scored is null. */
export function fidelity(
  counts: Counts,
  sample: Pick<Sample, 'bounds'>,
  ratingOfItem: (item: ItemNumber) => Rating | undefined,
): Fidelity {
  const items = SCALE.map((item) => scoreItem(item, counts, sample, ratingOfItem(item.number) ?? null))
  // Materials that nobody is taught from make no programme.
  const scores = counts.clients === 0 ? [] : items.flatMap(({ score }) => score ?? [])
  const mean = scores.length === 0 ? null : scores.reduce((sum, one) => sum + one, 0) / scores.length
  return { items, mean, scored: scores.length, band: mean === null ? null : bandOf(mean) }
}

function scoreItem(
  item: Item,
  counts: Counts,
  sample: Pick<Sample, 'bounds'>,
  rating: Rating | null,
): Scored {
  const { number, id } = item
  const share = shareOf(id, counts)
  const atLeast = boundsOf(item, sample)
  const counted =
    item.rule === 'largest'
      ? scoreOfSizes(counts.sizes)
      : item.rule === 'topics'
        ? scoreAbove(item.atLeast, counts.topics.offered)
        : share && atLeast
          ? scoreOfShare(share, atLeast)
          : null
  const score = item.rule === 'rated' ? (rating?.score ?? null) : counted
  const by = score === null ? null : item.rule === 'rated' ? 'rated' : 'counted'
  return { number, id, score, by, share, atLeast, rating }
}

function boundsOf(item: Item, sample: Pick<Sample, 'bounds'>): readonly number[] | null {
  if (item.rule === 'topics') return item.atLeast
  if (item.rule !== 'share') return null
  return sample.bounds.find((own) => own.item === item.number)?.atLeast ?? item.atLeast
}

export function shareOf(id: ItemId, counts: Counts): Share | null {
  const shares: Partial<Record<ItemId, Share>> = {
    length: counts.length,
    handouts: counts.handouts,
    supporters: counts.supporters,
    goals: counts.goals,
    'goal-follow-up': counts.followUps,
    motivational: counts.motivational,
    educational: counts.educational,
    'cognitive-behavioural': counts.cognitive,
  }
  const share = shares[id]
  return share ? { met: share.met, of: share.of } : null
}

/** The score of a share. Bounds are lower bounds: 39.6 % of `[20, 40, 70, 90]` scores 2. Null where there is nothing. */
export function scoreOfShare({ met, of }: Share, atLeast: Bounds | readonly number[]): number | null {
  // Whole numbers on both sides, so that no rounding lifts a share over a bound.
  return of === 0 ? null : 1 + atLeast.filter((bound) => met * 100 >= bound * of).length
}

const scoreAbove = (atLeast: readonly number[], value: number) =>
  1 + atLeast.filter((bound) => value >= bound).length

/** The largest meeting decides; null where none was held. */
function scoreOfSizes({ upTo8, upTo10, upTo12, upTo15, more }: Counts['sizes']): number | null {
  if (more > 0) return 1
  if (upTo15 > 0) return 2
  if (upTo12 > 0) return 3
  if (upTo10 > 0) return 4
  return upTo8 > 0 ? 5 : null
}

const bandOf = (mean: number) => (mean >= BANDS.high ? 'high' : mean >= BANDS.moderate ? 'moderate' : 'low')

/** One stay as item 2 looks at it: days from first to last held session, weeks with one, and days paused between. */
export type Stay = { rhythm: string; days: number; weeksHeld: number; paused: number; running: boolean }

/** Whether a stay was long and regular enough; `early` while it runs and has not had the time. */
export function lengthOf(stay: Stay, reading: LengthReading): 'met' | 'not-met' | 'early' {
  const every = stay.rhythm === 'every-two-weeks' ? 2 : 1
  const asked = LENGTH[reading].weeks * every
  const weeks = Math.floor((stay.days - stay.paused + 7) / 7)
  if (weeks < asked) return stay.running ? 'early' : 'not-met'
  return stay.weeksHeld * every >= weeks * REGULAR ? 'met' : 'not-met'
}

export type Help = { item: ItemId; card: string; people: number }

/**
 * The practice that would help most people now: of the items below 5 that have a card, the lowest score first, then
 * the most people who have neither had it nor declined it. Undefined where everything is well.
 */
export function mostLikelyToHelp(
  items: readonly Scored[],
  lacking: Partial<Record<ItemId, number>>,
): Help | undefined {
  const open = items.flatMap(({ id, score }) => {
    const [card, people = 0] = [CARDS[id], lacking[id]]
    return card !== undefined && people > 0 && (score ?? 0) < 5 ? [{ item: id, card, people, score }] : []
  })
  const worst = open.sort((a, b) => (a.score ?? 3) - (b.score ?? 3) || b.people - a.people)[0]
  return worst && { item: worst.item, card: worst.card, people: worst.people }
}
