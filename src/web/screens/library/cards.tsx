// The skill procedures a practitioner follows in the room: the list of them, and one card to work from.
import type { ProcedureCard } from '#curriculum/shape/programme.ts'
import { useAddress } from '#web/app/where.ts'
import { useCurriculum } from '#web/device/hooks.ts'
import { Card } from '#web/parts/card.tsx'
import { taskDrawing } from '#web/parts/drawings.ts'
import { List, Row } from '#web/parts/list.tsx'
import { libraryWords as words } from '#web/words/en/library.ts'
import { LibraryPage, NotYet } from './library-page.tsx'
import { useProgrammeTeaching } from './use-shelf.ts'

export function Cards() {
  const teaching = useProgrammeTeaching()
  if (!teaching) return <NotYet title={words.cards} here={false} />
  return (
    <LibraryPage title={words.cards} lead={words.cardsDetail}>
      <CardRows cards={teaching.cards} />
    </LibraryPage>
  )
}

export function CardRows({ cards }: { cards: readonly ProcedureCard[] }) {
  const address = useAddress()
  return (
    <List label={words.cards}>
      {cards.map((card) => (
        <Row
          key={card.id}
          icon={taskDrawing}
          title={card.title}
          detail={card.use}
          href={address(`library/cards/${card.id}`)}
        />
      ))}
    </List>
  )
}

export function ProcedureCardPage({ card: id }: { card: string }) {
  const teaching = useProgrammeTeaching()
  const address = useAddress()
  const topics = useCurriculum()?.index.topics ?? []
  const card = teaching?.cards.find((one) => one.id === id)
  if (!card) return <NotYet title={words.cards} here={teaching !== undefined} />
  const used = topics.filter((topic) => card.topics.includes(topic.id))
  return (
    <LibraryPage
      title={card.title}
      back={{ href: address('library/cards'), label: words.cards }}
      lead={card.use}
    >
      {card.bring !== undefined && (
        <p>
          <strong>{words.bring}:</strong> {card.bring}
        </p>
      )}
      <Card title={words.steps}>
        <ProcedureSteps card={card} />
      </Card>
      <Card title={words.watch} look="tint">
        <ul>
          {card.watch.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
      {used.length > 0 && (
        <section class="flow not-printed">
          <h2>{words.cardTopics}</h2>
          <List label={words.cardTopics}>
            {used.map((topic) => (
              <Row
                key={topic.id}
                title={words.topic(topic.number, topic.title)}
                href={address(`library/${topic.id}`)}
              />
            ))}
          </List>
        </section>
      )}
    </LibraryPage>
  )
}

export function ProcedureSteps({ card }: { card: Pick<ProcedureCard, 'steps'> }) {
  return (
    <ol>
      {card.steps.map((step) => (
        <li key={step.do}>
          {step.do}
          {step.say !== undefined && (
            <p class="soft">
              {words.say}: “{step.say}”
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
