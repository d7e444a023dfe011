// One handout: its parts, its sheets, and a page with all of it for the printer.

import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useReadingPlace } from '#web/client/reading-place.ts'
import { useCurriculum, useDevice, useTopic } from '#web/device/hooks.ts'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { NotHere } from './not-here.tsx'
import { SheetLinks } from './sheet-links.tsx'

const words = clientWords.read

export function TopicScreen({ topic: id }: { topic: string }) {
  const { slug } = useDevice().me
  const address = useAddress()
  const shelf = useCurriculum()
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
  return (
    <Screen title={title} lead={short} back={back}>
      <section class="part" aria-labelledby="parts">
        <h2 id="parts">{words.parts}</h2>
        <List ordered>
          {sections.map((section, place) => (
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
      {topic?.pages && topic.pages.sheets.length > 0 && (
        <section class="part" aria-labelledby="sheets">
          <h2 id="sheets">{words.sheets}</h2>
          <SheetLinks sheets={topic.pages.sheets} />
        </section>
      )}
      <List>
        <Row title={words.paper} detail={words.paperDetail} href={`/read/${id}?at=${slug}`} />
      </List>
    </Screen>
  )
}
