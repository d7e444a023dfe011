// My topics: where we are, every topic in the order the person chose, and the ways to make reading their own.

import { isOffered } from '#curriculum/shape/lesson.ts'
import type { TopicEntry } from '#curriculum/shape/shelf.ts'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useReading } from '#web/client/reading-own.ts'
import { useReadingPlace } from '#web/client/reading-place.ts'
import { useCurriculum } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { readingWords } from '#web/words/en/client-reading.ts'

const words = clientWords.read
const own = readingWords.topics

export function ReadScreen() {
  const address = useAddress()
  const shelf = useCurriculum()
  const reading = useReading()
  const { next, topics, enrolment, wasRead } = useReadingPlace(shelf)
  const topic = topics.find((one) => one.id === next?.topic)
  const section = topic?.sections.find((one) => one.id === next?.section)
  const told = (one: TopicEntry) => {
    const mine = one.sections.filter((part) => isOffered(reading, one.id, part))
    const read = mine.filter((part) => wasRead(one.id, part.id)).length
    if (one.status === 'planned') return { detail: one.short, mark: <Mark>{words.planned}</Mark> }
    if (mine.length > 0 && read === mine.length)
      return { detail: one.short, mark: <Mark look="done">{own.done}</Mark> }
    return {
      detail: read === 0 ? one.short : own.read(read, mine.length),
      mark: one.id === topic?.id ? <Mark>{own.here}</Mark> : undefined,
    }
  }
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
            {topics.map((one, place) => (
              <Row
                key={one.id}
                title={`${place + 1}. ${one.title}`}
                {...told(one)}
                href={one.status === 'written' ? address(`handout/${one.id}`) : undefined}
              />
            ))}
          </List>
        </section>
      )}
      <section class="part" aria-labelledby="ways">
        <h2 id="ways">{own.ways}</h2>
        <List>
          {enrolment && <Row title={own.order} detail={own.orderDetail} href={address('order')} />}
          <Row title={own.words} detail={own.wordsDetail} href={address('words')} />
          <Row title={own.look} detail={own.lookDetail} href={address('look')} />
        </List>
      </section>
    </Screen>
  )
}
