// All items together: the mean with what studies call it, how many items it stands on, and its line over a year.
import type { Fidelity } from '#domain/fidelity.ts'
import { itemNames } from '#domain/fidelity-names.ts'
import { Card } from '#web/parts/card.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { fidelityWords } from '#web/words/en/fidelity.ts'
import { sayScore, TrendLine, type TrendPoint, TrendTable } from './trend-line.tsx'

const words = fidelityWords.mean

const LOWEST = 3

export type MeanCardProps = Pick<Fidelity, 'items' | 'mean' | 'band' | 'scored'> & {
  points: readonly TrendPoint[]
}

export function MeanCard({ items, mean, band, scored, points }: MeanCardProps) {
  return (
    <Card title={words.title}>
      <div class="mean">
        <div>
          <p class="mean-figure">{mean === null ? words.none : words.of(sayScore(mean))}</p>
          {band && <p>{words.bands[band]}</p>}
          <p class="soft">{words.scored(scored)}</p>
        </div>
        <TrendLine points={points} tall />
      </div>
      <p class="soft">{words.bandText}</p>
      <Lowest items={items} />
      <div class="mean-table">
        <Fold title={fidelityWords.trend.mean}>
          <TrendTable
            caption={`${words.mean}. ${fidelityWords.trend.alone} ${fidelityWords.trend.thin}`}
            points={points}
          />
        </Fold>
      </div>
    </Card>
  )
}

/** The way to what is met least, past what needs no look today. */
function Lowest({ items }: Pick<Fidelity, 'items'>) {
  const low = items
    .flatMap(({ id, number, score }) => (score !== null && score < 5 ? [{ id, number, score }] : []))
    .sort((one, other) => one.score - other.score || one.number - other.number)
    .slice(0, LOWEST)
  if (low.length === 0) return null
  return (
    <div class="not-printed">
      <p id="lowest">{words.lowest}</p>
      <ul aria-labelledby="lowest">
        {low.map(({ id, number, score }) => (
          <li key={id}>
            <a href={`#${id}`}>{words.low(number, itemNames[id], score)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
