// One topic: the person's goal beside it, which of its pages are about them, its parts, its sheets, and all of it to print.

import { isOffered } from '#curriculum/shape/lesson.ts'
import { isMine, isSkipped, placeOf } from '#domain/reading.ts'
import { FeedbackPart } from '#web/app/feedback-part.tsx'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useReading, useReadingWrite } from '#web/client/reading-own.ts'
import { useReadingPlace } from '#web/client/reading-place.ts'
import { useUndo } from '#web/client/undo-offer.tsx'
import { useCurriculum, useDevice, useTopic } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { readingWords } from '#web/words/en/client-reading.ts'
import { NotHere } from './not-here.tsx'
import { GoalBeside } from './read-goal.tsx'
import { WhichAreMine } from './read-mine.tsx'
import { SheetLinks } from './sheet-links.tsx'
import './read.css'

const words = clientWords.read
const own = readingWords.topic

export function TopicScreen({ topic: id }: { topic: string }) {
  const { slug } = useDevice().me
  const address = useAddress()
  const shelf = useCurriculum()
  const reading = useReading()
  const { wasRead } = useReadingPlace(shelf)
  const topic = useTopic(id)
  const known = shelf?.index.topics.find((one) => one.id === id)
  if (shelf && known?.status !== 'written') return <NotHere />
  const { title, short = '', sections = [] } = known ?? {}
  const back = { href: address('handout'), label: clientWords.back.read }
  if (title === undefined)
    return (
      <Screen title={words.title} back={back}>
        <p role="status">{words.nothing}</p>
      </Screen>
    )
  const offered = sections.filter((section) => isOffered(reading, id, section))
  const left = sections.filter((one) => isMine(reading, id, one) && isSkipped(reading, id, one.id))
  const chosen = sections.filter((section) => section.code !== undefined)
  return (
    <Screen title={title} lead={short} back={back}>
      <GoalBeside />
      {chosen.length > 0 && <WhichAreMine key={id} topic={id} sections={chosen} />}
      <section class="part" aria-labelledby="parts">
        <h2 id="parts">{words.parts}</h2>
        <List ordered>
          {offered.map((section, place) => (
            <Row
              key={section.id}
              title={`${place + 1}. ${section.title}`}
              detail={words.minutes(section.minutes)}
              mark={wasRead(id, section.id) ? <Mark look="done">{words.together}</Mark> : undefined}
              href={address(`handout/${id}/${section.id}`)}
            />
          ))}
        </List>
      </section>
      <LeftOut topic={id} sections={left} />
      {topic?.pages && topic.pages.sheets.length > 0 && (
        <section class="part" aria-labelledby="sheets">
          <h2 id="sheets">{words.sheets}</h2>
          <SheetLinks sheets={topic.pages.sheets} />
        </section>
      )}
      <List>
        <Row title={words.paper} detail={words.paperDetail} href={`/read/${id}?at=${slug}`} />
      </List>
      <FeedbackPart page={`handout/${id}`} edition={topic?.pages?.handout.edition ?? null} />
    </Screen>
  )
}

type LeftOutProps = { topic: string; sections: readonly { id: string; title: string }[] }

function LeftOut({ topic, sections }: LeftOutProps) {
  const address = useAddress()
  const { skip, trouble } = useReadingWrite()
  const offer = useUndo()
  const takeIn = async ({ id, title }: { id: string; title: string }) => {
    const place = placeOf(topic, id)
    if (!(await skip(place, false))) return
    document.getElementById('main')?.focus({ preventScroll: true })
    offer(own.putBack(title), () => void skip(place, true))
  }
  return (
    <>
      {sections.length > 0 && (
        <section class="part" aria-labelledby="left">
          <h2 id="left">{own.left}</h2>
          <p class="soft">{own.leftHint}</p>
          <ul class="asides">
            {sections.map((section) => (
              <li key={section.id}>
                <a href={address(`handout/${topic}/${section.id}`)}>{section.title}</a>
                <Button
                  look="quiet"
                  label={own.takeInLabel(section.title)}
                  onPress={() => void takeIn(section)}
                >
                  {own.takeIn}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Said trouble={trouble} />
    </>
  )
}
