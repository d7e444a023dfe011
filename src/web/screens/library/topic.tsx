// One topic: its aims, the sections of its handout, the guide, sheets and skills.
import type { TopicEntry } from '#curriculum/shape/shelf.ts'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { type TopicRead, useCurriculum, useTopic } from '#web/device/hooks.ts'
import { Card } from '#web/parts/card.tsx'
import { bookDrawing, peopleDrawing, taskDrawing } from '#web/parts/drawings.ts'
import { List, Row } from '#web/parts/list.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { libraryWords as words } from '#web/words/en/library.ts'
import { NoSuchPage } from './within.tsx'

export type TopicProps = { topic: string }

export function Topic({ topic }: TopicProps) {
  const shelf = useCurriculum()
  const read = useTopic(topic)
  const address = useAddress()
  const entry = shelf?.index.topics.find((one) => one.id === topic)
  if (shelf !== undefined && entry === undefined) return <NoSuchPage />
  if (entry === undefined) {
    return (
      <Screen title={words.title}>
        <p role="status">{words.opening}</p>
      </Screen>
    )
  }
  return (
    <Screen
      title={words.topic(entry.number, entry.title)}
      back={{ href: address('library'), label: words.back }}
    >
      {entry.status === 'planned' && (
        <Notice title={words.planned}>
          <p>{words.plannedText}</p>
        </Notice>
      )}
      <Card title={words.aims}>
        <ul>
          {entry.aims.map((aim) => (
            <li key={aim}>{aim}</li>
          ))}
        </ul>
      </Card>
      {entry.status === 'written' && <Contents entry={entry} read={read} />}
    </Screen>
  )
}

function Contents({ entry, read }: { entry: TopicEntry; read: TopicRead | undefined }) {
  const address = useAddress()
  const at = (page: string) => address(`library/${entry.id}/${page}`)
  const pages = read?.pages
  return (
    <>
      <h2>{words.handout}</h2>
      <List label={words.handout}>
        {entry.sections.map((section) => (
          <Row
            key={section.id}
            icon={bookDrawing}
            title={section.title}
            detail={words.minutes(section.minutes)}
            href={at(`section/${section.id}`)}
          />
        ))}
      </List>
      {read !== undefined && pages === undefined && <p>{words.notHere}</p>}
      {read?.teaching !== undefined && (
        <>
          <h2>{words.guide}</h2>
          <List label={words.guide}>
            <Row icon={peopleDrawing} title={words.guideRow} detail={words.guideDetail} href={at('guide')} />
          </List>
        </>
      )}
      {pages !== undefined && pages.sheets.length > 0 && (
        <>
          <h2>{words.sheets}</h2>
          <List label={words.sheets}>
            {pages.sheets.map((sheet) => (
              <Row key={sheet.id} icon={taskDrawing} title={sheet.title} href={at(`sheet/${sheet.id}`)} />
            ))}
          </List>
        </>
      )}
      {pages !== undefined && pages.skills.length > 0 && (
        <>
          <h2>{words.skills}</h2>
          <List label={words.skills}>
            {pages.skills.map((skill) => (
              <Row key={skill.id} title={skill.title} detail={skill.why} href={at(`skill/${skill.id}`)} />
            ))}
          </List>
        </>
      )}
    </>
  )
}
