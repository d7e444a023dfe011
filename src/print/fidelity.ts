// The fidelity report on paper: who counts and the caution first, then scores with their table, months, what was done.
import type { Counts, Fidelity, Help, Scored, Use } from '#domain/fidelity.ts'
import { itemNames } from '#domain/fidelity-names.ts'
import { NAMED_TOPICS, SCALE_VERSION } from '#domain/fidelity-scale.ts'
import type { Month } from '#domain/month.ts'
import { isNarrow, type Sample } from '#domain/sample.ts'
import type { Id } from '#domain/text.ts'
import { barChart, lineChart } from './fidelity-charts.ts'
import { bandNames, itemRules, lengthNames, practiceNames, reportWords } from './fidelity-words.ts'
import type { Cell, Paper, Part, Piece, Sheeting } from './paper.ts'
import { plain, printable, strong } from './printable.ts'
import { sayDay } from './words.ts'

const words = reportWords

export type Report = Sheeting & {
  agency: string
  language: string
  /** Whose work it is: a team's name, a practitioner's, or empty for everybody. */
  whose: string
  from: Month
  to: Month
  sample: Pick<Sample, 'atLeast' | 'ended' | 'paused' | 'length' | 'bounds'> & Partial<Sample>
  fidelity: Fidelity
  counts: Counts
  trend: readonly { month: Month; mean: number | null }[]
  uses: readonly Use[]
  help: Help | null
  nameOf(person: Id): string
}

export function fidelityReport(report: Report): Paper {
  const { paper, size, agency, language } = report
  return {
    ...{ paper, size, language, title: words.title, agency: printable(agency) },
    parts: [scoresPart(report), countedPart(report), trendPart(report), usesPart(report)],
  }
}

const cell = (text: string): Cell => ({ kind: 'words', text: printable(text) })
const paragraph = (text: string): Piece => ({ kind: 'paragraph', runs: plain(text) })
const table = (head: string[], rows: string[][]): Piece => ({
  ...{ kind: 'table', wide: false, head },
  rows: rows.map((row) => row.map(cell)),
})
const part = (title: string, pieces: Piece[], kicker = ''): Part => ({
  ...{ title, kicker: printable(kicker), level: 1, look: 'page', edition: '', code: null, pieces },
})

const sayMean = (mean: number) => mean.toFixed(2)
const sayScore = ({ score, id }: Scored) =>
  score === null ? (id in practiceNames ? words.notRated : words.notScored) : `${score}`

function scoresPart(report: Report): Part {
  const { fidelity, whose, from, to, language, help, counts } = report
  const month = (one: Month) => sayMonth(one, language)
  const told = fidelity.items.map((one) => `${itemNames[one.id]}: ${sayScore(one)}.`).join(' ')
  const { mean, band, scored, items } = fidelity
  const lead =
    mean === null || band === null ? words.noMean : words.mean(sayMean(mean), bandNames[band], scored)
  const bars = items.map((one) => ({ label: itemNames[one.id], score: one.score, note: sayScore(one) }))
  return part(
    words.title,
    [
      { kind: 'paragraph', runs: strong(lead) },
      ...(scored < items.length ? [paragraph(words.unscored(items.length - scored))] : []),
      { kind: 'box', look: 'plain', title: words.sample, pieces: samplePieces(report) },
      { kind: 'heading', level: 2, runs: plain(words.scores) },
      barChart(bars, words.scoresAlt(told)),
      table(
        [words.item, words.score, words.figure],
        items.map((one) => [`${one.number}. ${itemNames[one.id]}`, sayScore(one), sayFigure(one, report)]),
      ),
      ...(help
        ? [
            { kind: 'heading', level: 2, runs: plain(words.help) } as const,
            paragraph(words.helps(itemNames[help.item], help.people)),
          ]
        : []),
      { kind: 'heading', level: 2, runs: plain(words.missing) },
      { kind: 'list', ordered: false, items: apartLines(counts).map(plain) },
      { kind: 'small', text: words.scale(SCALE_VERSION) },
    ],
    words.of(whose === '' ? words.everybody : whose, month(from), month(to)),
  )
}

function samplePieces({ sample, counts, language, nameOf }: Report): Piece[] {
  const { declared, by, words: why, atLeast, ended, paused, length, bounds } = sample
  const standing =
    declared && by
      ? words.declared(sayDay(declared.slice(0, 10), language), nameOf(by), counts.clients)
      : words.undeclared(counts.clients)
  return [
    paragraph(standing),
    ...(why?.trim() ? [{ kind: 'said', text: printable(why) } as const] : []),
    {
      ...{ kind: 'list', ordered: false },
      items: [
        ...(atLeast > 0 ? [words.atLeast(atLeast)] : []),
        words.ended(ended),
        words.paused(paused),
        words.length(lengthNames[length]),
        ...(bounds.length > 0 ? [words.ownBounds] : []),
      ].map(plain),
    },
    isNarrow(sample)
      ? { kind: 'paragraph', runs: strong(words.caution) }
      : { kind: 'small', text: words.caution },
  ]
}

function sayFigure({ id, share, rating, by }: Scored, { counts, nameOf }: Report): string {
  if (id === 'size')
    return Object.entries(sizesOf(counts))
      .map(([size, count]) => `${size}: ${count}`)
      .join(', ')
  if (id === 'curriculum') return words.share(counts.topics.offered, NAMED_TOPICS.length)
  if (by === 'rated' && rating) return words.rated(nameOf(rating.by))
  return share && share.of > 0 ? words.share(share.met, share.of) : ''
}

const sizesOf = ({ sizes: { upTo8, upTo10, upTo12, upTo15, more } }: Counts) =>
  Object.fromEntries(
    Object.entries({ '≤ 8': upTo8, '9–10': upTo10, '11–12': upTo12, '13–15': upTo15, '> 15': more }).filter(
      ([size, count]) => count > 0 || size === '≤ 8',
    ),
  )

function apartLines({ apart, length, handouts, supporters, goals, followUps }: Counts): string[] {
  const counts = {
    ...{ early: length.early, untaught: handouts.untaught },
    ...{ declined: supporters.declined, notAsked: supporters.notAsked },
    ...{ hopes: goals.hopes, noGoal: followUps.noGoal },
    ...apart,
  }
  const lines = (Object.keys(words.apart) as (keyof typeof words.apart)[]).flatMap((what) =>
    counts[what] > 0 ? [words.apart[what](counts[what])] : [],
  )
  return lines.length > 0 ? lines : [words.nothingApart]
}

const countedPart = ({ fidelity }: Report): Part =>
  part(words.counted, [
    table(
      [words.item, words.figure],
      fidelity.items.map(({ number, id }) => [`${number}. ${itemNames[id]}`, itemRules[id]]),
    ),
  ])

function trendPart({ trend, language }: Report): Part {
  const say = (mean: number | null) => (mean === null ? words.nothing : sayMean(mean))
  const told = trend.map(({ month, mean }) => `${sayMonth(month, language)}: ${say(mean)}.`).join(' ')
  const points = trend.map(({ month, mean }) => ({ label: sayMonth(month, language, 'short'), value: mean }))
  return part(words.trend, [
    lineChart(points, words.trendAlt(told)),
    table(
      [words.month, words.meanOf],
      trend.map(({ month, mean }) => [sayMonth(month, language), say(mean)]),
    ),
  ])
}

function usesPart({ uses, nameOf }: Report): Part {
  const rows = uses.map(({ practitioner, practice, clients, practisedWith, times, plans, applies }) => [
    nameOf(practitioner),
    practiceNames[practice],
    `${words.withOf(practisedWith, clients)}; ${words.times.toLowerCase()} ${times}, ${words.plans.toLowerCase()} ${plans}`,
    words.appliesTo(applies.yes, applies.no, applies.declined, applies.unknown),
  ])
  return part(words.uses, [
    paragraph(words.usesLead),
    rows.length > 0
      ? table([words.practitioner, words.practice, words.with, words.applies], rows)
      : paragraph(words.noUses),
  ])
}

/** "September 2026", or "Sep". */
function sayMonth(month: Month, language: string, long: 'long' | 'short' = 'long'): string {
  const year = long === 'long' ? ({ year: 'numeric' } as const) : {}
  return new Intl.DateTimeFormat(language === 'en' ? 'en-US' : language, {
    ...{ month: long, timeZone: 'UTC' },
    ...year,
  }).format(new Date(`${month}-15T12:00:00.000Z`))
}
