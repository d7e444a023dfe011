// `fidelity` (team, practitioner, from, to): how well the programme is delivered, thirteen items counted from the work.
import './fidelity.css'
import { Screen } from '#web/app/screen.tsx'
import { useDevice } from '#web/device/hooks.ts'
import { Empty } from '#web/parts/empty.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { fidelityWords as words } from '#web/words/en/fidelity.ts'
import { FidelityAnswer } from './answer.ts'
import { NoAnswer } from './answered.tsx'
import { type Asked, asking, useAsked, useFidelityAddress } from './asked.ts'
import { ChooseShown } from './choose-shown.tsx'
import { HelpBox } from './help-box.tsx'
import { ItemCard } from './item-card.tsx'
import { MeanCard } from './mean-card.tsx'
import { meanPoints } from './mean-points.ts'
import { TakeAlong } from './take-along.tsx'
import { useAnswer } from './use-answer.ts'
import { WhoCounts } from './who-counts.tsx'

export function FidelityScreen() {
  const asked = useAsked()
  return (
    <Screen title={words.title} lead={words.lead} actions={asked && <PrintButton label={words.take.print} />}>
      {asked ? <Shown asked={asked} /> : <Empty>{words.nobodys}</Empty>}
    </Screen>
  )
}

function Shown({ asked }: { asked: Asked }) {
  const { me } = useDevice()
  const { value, trouble, again } = useAnswer(asking(asked), FidelityAnswer)
  const own = asked.view.of === 'practitioner' && asked.view.id === me.person
  return (
    <>
      {own && (
        <Notice>
          <p>{words.own.first}</p>
        </Notice>
      )}
      <ChooseShown asked={asked} />
      {(!value || trouble) && <NoAnswer trouble={trouble} again={again} />}
      {value && <Answered asked={asked} answer={value} />}
      {value && <TakeAlong asked={asked} />}
    </>
  )
}

function Answered({ asked, answer }: { asked: Asked; answer: FidelityAnswer }) {
  const { may } = useDevice()
  const address = useFidelityAddress(asked)
  const { counts, trend } = answer
  const rowsOf = (item: number) => address('rows', { item: `${item}` })
  const rates = asked.view.of !== 'practitioner' && may('rating.give', null)
  return (
    <>
      <WhoCounts clients={counts.clients} period={answer.period} />
      {counts.clients === 0 && <Empty>{words.nothing}</Empty>}
      <HelpBox help={answer.help} rowsOf={rowsOf} />
      <MeanCard
        items={answer.items}
        mean={answer.mean}
        band={answer.band}
        scored={answer.scored}
        points={meanPoints(answer)}
      />
      <section class="flow">
        <h2>{words.items.title}</h2>
        <ol class="fidelity-items">
          {answer.items.map((item, place) => (
            <ItemCard
              key={item.id}
              item={item}
              counts={counts}
              uses={answer.uses}
              points={trend.map(({ month, scores }) => ({ month, score: scores[place] ?? null }))}
              own={answer.sample.bounds.some((one) => one.item === item.number)}
              rows={rowsOf(item.number)}
              rate={rates ? address('rate', { item: `${item.number}` }) : undefined}
            />
          ))}
        </ol>
      </section>
    </>
  )
}
