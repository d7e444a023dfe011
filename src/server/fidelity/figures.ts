// The figures of a view and a period: what was counted, what it scores, how it went month by month, what would help.
import {
  type Counts,
  type Fidelity,
  fidelity,
  type Help,
  mostLikelyToHelp,
  type Period,
  type Use,
} from '#domain/fidelity.ts'
import { type ItemId, NAMED_TOPICS } from '#domain/fidelity-scale.ts'
import { addMonths, type Month, monthsFrom } from '#domain/month.ts'
import { type Rating, ratingOf } from '#domain/rating.ts'
import type { Content } from '#server/content.ts'
import type { Reader } from '#server/store/reader.ts'
import { readRecords } from '#server/store/records.ts'
import { counted } from './kept.ts'
import type { Shown } from './views.ts'

export type Trend = { month: Month; mean: number | null; scores: (number | null)[] }[]

export type Figures = Fidelity & {
  counts: Counts
  uses: Use[]
  lacking: Partial<Record<ItemId, number>>
  trend: Trend
  help: Help | null
}

const TREND_MONTHS = 12

export async function figuresOf(reader: Reader, shown: Shown, content: Content): Promise<Figures> {
  const { period, scope, sample } = shown
  const months = monthsFrom(addMonths(period.to, 1 - TREND_MONTHS), period.to)
  const single = months.map((month) => ({ from: month, to: month }))
  const [whole, ...each] = await counted(reader.trx, scope, [period, ...single])
  if (!whole) throw new Error('Nothing was counted.')
  const ratings = await readRecords(reader, 'rating')
  const offered = offeredTopics(content).length
  const scored = (counts: Counts, of: Period) =>
    fidelity(counts, sample, (item) => rated(ratings, shown, of, item))
  const counts = { ...whole.counts, topics: { ...whole.counts.topics, offered } }
  const now = scored(counts, period)
  return {
    ...now,
    ...{ counts, uses: whole.uses, lacking: whole.lacking },
    trend: each.map((one, place) => {
      const of = single[place] as Period
      const { items, mean } = scored({ ...one.counts, topics: { ...one.counts.topics, offered } }, of)
      // A month before there was anybody in the programme says nothing of it, handouts or not.
      if (one.counts.clients === 0) return { month: of.to, mean: null, scores: items.map(() => null) }
      return { month: of.to, mean, scores: items.map(({ score }) => score) }
    }),
    help: mostLikelyToHelp(now.items, whole.lacking) ?? null,
  }
}

/** The topics the scale names that have a handout here. */
export const offeredTopics = (content: Content): string[] =>
  NAMED_TOPICS.filter((topic) => (content.topic(topic)?.handout.sections.length ?? 0) > 0)

// A rating is of the agency or of a team; nobody rates one practitioner.
function rated(ratings: readonly Rating[], { view }: Shown, { from, to }: Period, item: number) {
  if (view.of === 'practitioner') return undefined
  return ratingOf(ratings, { item, team: view.of === 'team' ? view.id : null, from, to })
}
