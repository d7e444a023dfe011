// One part of a handout to a page: in the person's own words, read aloud or one idea at a time where they like that.
import { editionTaught } from '#curriculum/shape/agency-text.ts'
import { isOffered } from '#curriculum/shape/lesson.ts'
import { FeedbackPart } from '#web/app/feedback-part.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useReading } from '#web/client/reading-own.ts'
import { useCurriculum, useTopic } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { NotHere } from './not-here.tsx'
import './section.css'
import { SectionChoices } from './section-choices.tsx'
import { SectionPages } from './section-pages.tsx'

const words = clientWords.read

export type SectionScreenProps = { topic: string; section: string }

export function SectionScreen({ topic: id, section: part }: SectionScreenProps) {
  const address = useAddress()
  const shelf = useCurriculum()
  const reading = useReading()
  const topic = useTopic(id)
  const known = shelf?.index.topics.find((one) => one.id === id)
  const back = { href: address(`handout/${id}`), label: words.backTo(known?.title ?? words.title) }
  if (shelf && known?.sections.every((one) => one.id !== part) !== false) return <NotHere />
  const pages = topic?.pages
  const section = pages?.handout.sections.find((one) => one.id === part)
  if (!pages || !section)
    return (
      <Screen title={known?.title ?? words.title} back={back}>
        <p role="status">{words.nothing}</p>
      </Screen>
    )
  const { handout } = pages
  // The parts that are this person's, and the one they opened, whosever it is.
  const mine = handout.sections.filter((one) => one.id === part || isOffered(reading, id, one))
  const place = mine.indexOf(section)
  const before = mine[place - 1]
  const next = mine[place + 1]
  return (
    <Screen
      title={section.title}
      lead={`${words.part(place + 1, mine.length, handout.title)} · ${words.minutes(section.minutes)}`}
      back={back}
    >
      <SectionPages key={`${id}/${part}`} pages={pages} section={section}>
        <div class="together turn">
          {next ? (
            <ButtonLink look="primary" wide href={address(`handout/${id}/${next.id}`)}>
              {words.next(next.title)}
            </ButtonLink>
          ) : (
            <p>{words.last}</p>
          )}
          {before && (
            <ButtonLink wide href={address(`handout/${id}/${before.id}`)}>
              {words.before(before.title)}
            </ButtonLink>
          )}
          <PrintButton label={words.print} />
        </div>
      </SectionPages>
      <SectionChoices key={part} topic={id} section={section} />
      <FeedbackPart page={`handout/${id}/${part}`} edition={editionTaught(handout, section)} />
    </Screen>
  )
}
