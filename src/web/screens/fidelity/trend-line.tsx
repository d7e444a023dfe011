// A line of twelve months, from 1 to 5, with its table: a month that is not scored leaves a gap.

import { Fragment } from 'preact'
import type { Month } from '#domain/month.ts'
import { fidelityWords } from '#web/words/en/fidelity.ts'
import { sayMonth } from './months.ts'

const words = fidelityWords.trend

export type TrendPoint = { month: Month; score: number | null }
export type TrendLineProps = { points: readonly TrendPoint[]; tall?: boolean }

const WIDE = 240
const SIDE = 6

export function TrendLine({ points, tall = false }: TrendLineProps) {
  const high = tall ? 96 : 44
  const x = (place: number) => SIDE + (place * (WIDE - 2 * SIDE)) / Math.max(1, points.length - 1)
  const y = (score: number) => high - SIDE - ((score - 1) * (high - 2 * SIDE)) / 4
  const drawn = points.map(({ score }, place) => (score === null ? null : { x: x(place), y: y(score) }))
  const last = drawn.findLast((one) => one !== null)
  return (
    <svg class="trend-line" viewBox={`0 0 ${WIDE} ${high}`} role="img" aria-label={heard(points)}>
      {[1, 3, 5].map((level) => (
        <line key={level} class="level" x1={SIDE} x2={WIDE - SIDE} y1={y(level)} y2={y(level)} />
      ))}
      {runsOf(drawn).map((run) => (
        <Fragment key={run[0]?.x}>
          <polyline points={run.map((one) => `${round(one.x)},${round(one.y)}`).join(' ')} />
          {run.length === 1 && <circle cx={run[0]?.x} cy={run[0]?.y} r="2" />}
        </Fragment>
      ))}
      {last && <circle cx={last.x} cy={last.y} r="4" />}
    </svg>
  )
}

const round = (value: number) => Math.round(value * 10) / 10

type Drawn = { x: number; y: number }

/** Stretches of months without a gap. */
function runsOf(drawn: readonly (Drawn | null)[]): Drawn[][] {
  const runs: Drawn[][] = [[]]
  for (const one of drawn) {
    if (one) runs.at(-1)?.push(one)
    else if (runs.at(-1)?.length !== 0) runs.push([])
  }
  return runs.filter((run) => run.length > 0)
}

/** Cut and not rounded, so that a mean of 3.96 is not read as 4. */
export const sayScore = (score: number) =>
  Number.isInteger(score) ? `${score}` : (Math.floor(score * 10 + 1e-9) / 10).toFixed(1)

function heard(points: readonly TrendPoint[]): string {
  const scored = points.filter(({ score }) => score !== null)
  const [first, last] = [scored[0], scored.at(-1)]
  if (!first || !last || first.score === null || last.score === null) return words.empty
  return words.image(sayScore(first.score), sayMonth(first.month), sayScore(last.score), sayMonth(last.month))
}

export function TrendTable({ caption, points }: { caption: string; points: readonly TrendPoint[] }) {
  return (
    <table class="figures">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.month}</th>
          <th scope="col">{words.score}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ month, score }) => (
          <tr key={month}>
            <th scope="row">{sayMonth(month)}</th>
            <td>{score === null ? words.none : sayScore(score)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
