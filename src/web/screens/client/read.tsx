// The handouts: where we are, and every topic, the ones not written yet said so plainly.

import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useReadingPlace } from '#web/client/reading-place.ts'
import { useCurriculum } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { clientWords } from '#web/words/en/client.ts'

const words = clientWords.read

export function ReadScreen() {
  const address = useAddress()
  const shelf = useCurriculum()
  const { next } = useReadingPlace(shelf)
  const topic = shelf?.index.topics.find((one) => one.id === next?.topic)
  const section = topic?.sections.find((one) => one.id === next?.section)
  return (
    <Screen title={words.title} lead={words.lead} back={{ href: address(''), label: clientWords.back.home }}>
      {!shelf && <p role="status">{words.nothing}</p>}
      {topic && section && (
        <Card
          title={words.here}
          look="tint"
          actions={
            <ButtonLink look="primary" href={address(`handout/${topic.id}/${section.id}`)}>
              {words.readOn}
            </ButtonLink>
          }
        >
          <p>
            <strong>{section.title}</strong>
          </p>
          <p class="soft">
            {topic.title} · {words.minutes(section.minutes)}
          </p>
        </Card>
      )}
      {shelf && (
        <section class="part" aria-labelledby="topics">
          <h2 id="topics">{words.topics}</h2>
          <List ordered>
            {shelf.index.topics.map((one) => (
              <Row
                key={one.id}
                title={`${one.number}. ${one.title}`}
                detail={one.short}
                mark={one.status === 'planned' ? <Mark>{words.planned}</Mark> : undefined}
                href={one.status === 'written' ? address(`handout/${one.id}`) : undefined}
              />
            ))}
          </List>
        </section>
      )}
    </Screen>
  )
}
