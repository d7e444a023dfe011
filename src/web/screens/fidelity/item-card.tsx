// One item of the scale: what it asks, how it is met, what is not counted, and the way to the rows behind it.
import type { Counts, Scored, Use } from '#domain/fidelity.ts'
import { itemNames } from '#domain/fidelity-names.ts'
import { CARDS, SCALE } from '#domain/fidelity-scale.ts'
import type { Rating } from '#domain/rating.ts'
import { sayDate } from '#web/app/moment.ts'
import { useAddress } from '#web/app/where.ts'
import { useDevice } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { useProgrammeTeaching } from '#web/screens/library/use-shelf.ts'
import { fidelityWords } from '#web/words/en/fidelity.ts'
import { itemMeans } from '#web/words/en/fidelity-items.ts'
import { sayPeriod } from './months.ts'
import { ScoreMarks } from './score-marks.tsx'
import { tell } from './told.ts'
import { TrendLine, type TrendPoint, TrendTable } from './trend-line.tsx'
import { UseLevels } from './use-levels.tsx'

const words = fidelityWords.items

export type ItemCardProps = {
  item: Scored
  counts: Counts
  uses: readonly Use[]
  points: readonly TrendPoint[]
  /** Bounds of the agency's own. */
  own: boolean
  rows: string
  /** Where those who may rate do it. */
  rate: string | undefined
}

export function ItemCard({ item, counts, uses, points, own, rows, rate }: ItemCardProps) {
  const id = item.id
  const name = itemNames[item.id]
  const rated = SCALE[item.number - 1]?.rule === 'rated'
  const { figure, also, apart, missing } = tell(item, counts)
  return (
    <li class="fidelity-item" aria-labelledby={id}>
      <div class="scored">
        <h3 id={id} tabIndex={-1}>
          {words.name(item.number, name)}
        </h3>
        <ScoreMarks score={item.score} none={rated ? words.notRated : words.noScore} />
      </div>
      <p class="soft">{itemMeans[item.id]}</p>
      <div class="counted">
        <div class="lines">
          {figure !== '' && <p>{figure}</p>}
          {item.score === null && <p>{rated ? words.ratedOnly : words.noCount}</p>}
          {item.rating && <RatingLines rating={item.rating} beside={!rated} />}
          <Beside label={words.also} lines={also} />
          <Beside label={words.apart} lines={apart} />
          <Beside label={words.missing} lines={missing} />
        </div>
        {points.some(({ score }) => score !== null) && <TrendLine points={points} />}
      </div>
      {rated && <UseLevels item={item.id} uses={uses} />}
      <div class="item-actions not-printed">
        <ButtonLink href={rows} label={words.rowsOf(name)}>
          {words.rows}
        </ButtonLink>
        {rated && rate !== undefined && <RateLink href={rate} name={name} />}
        <details>
          <summary>
            {words.more}
            <span class="only-heard">: {name}</span>
          </summary>
          <div class="flow">
            <TrendTable caption={`${name}. ${fidelityWords.trend.alone}`} points={points} />
            <Scoring item={item} own={own} />
            <Helps item={item} />
            {!rated && rate !== undefined && <RateLink href={rate} name={name} />}
          </div>
        </details>
      </div>
    </li>
  )
}

function RateLink({ href, name }: { href: string; name: string }) {
  return (
    <ButtonLink href={href} label={fidelityWords.rating.rateOf(name)}>
      {fidelityWords.rating.rate}
    </ButtonLink>
  )
}

function Beside({ label, lines }: { label: string; lines: readonly string[] }) {
  return lines.length === 0 ? null : (
    <p class="beside soft">
      {label} {lines.join('; ')}.
    </p>
  )
}

function RatingLines({ rating, beside }: { rating: Rating; beside: boolean }) {
  const device = useDevice()
  const by = device.one('person', rating.by)?.name ?? fidelityWords.somebody
  const day = sayDate(rating.given, device.zone)
  const { given, beside: besides, about } = fidelityWords.rating
  return (
    <div>
      <p>
        {(beside ? besides : given)(rating.score, by, day)} {about(sayPeriod(rating))}
      </p>
      <p class="soft">“{rating.words}”</p>
    </div>
  )
}

function Scoring({ item, own }: { item: Scored; own: boolean }) {
  const rule = SCALE[item.number - 1]
  if (!rule) return null
  const { source, sure } = rule.basis
  return (
    <section>
      <h4>{words.how}</h4>
      {rule.rule === 'share' && item.atLeast && <p>{words.bounds(item.atLeast, rule.counted)}</p>}
      {rule.rule === 'largest' && <p>{words.sizeBounds}</p>}
      {rule.rule === 'topics' && <p>{words.topicBounds}</p>}
      {rule.rule === 'rated' && <p>{words.ratedBounds}</p>}
      {item.id === 'supporters' && <p>{words.supporters}</p>}
      <p class="soft">{own ? words.ownBounds : words.source(source, sure === 'read')}</p>
    </section>
  )
}

function Helps({ item }: { item: Scored }) {
  const address = useAddress()
  const card = CARDS[item.id]
  const title = useProgrammeTeaching()?.cards.find((one) => one.id === card)?.title
  if (card === undefined) return null
  return (
    <section>
      <h4>{words.helps}</h4>
      <p>
        <a href={address(`library/cards/${card}`)}>
          {title === undefined ? fidelityWords.help.cardPlain : fidelityWords.help.card(title)}
        </a>
      </p>
    </section>
  )
}
