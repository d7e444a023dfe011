// One topic: its aims, the sections of its handout, and all that goes with them.
import type { SectionCover, TopicEntry } from '#curriculum/shape/shelf.ts'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { type TopicRead, useCurriculum, useDevice, useTopic } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { bookDrawing, peopleDrawing, talkDrawing, taskDrawing } from '#web/parts/drawings.ts'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { libraryWords as words } from '#web/words/en/library.ts'
import { PaperOf } from './paper-of.tsx'
import { TopicExtras } from './topic-extras.tsx'
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

type ContentsProps = { entry: TopicEntry; read: TopicRead | undefined }

function Contents({ entry, read }: ContentsProps) {
  const address = useAddress()
  const device = useDevice()
  const at = (page: string) => address(`library/${entry.id}/${page}`)
  const pages = read?.pages
  const own = entry.sections.filter((section) => section.id.startsWith('own-'))
  const chosen = entry.sections.filter((section) => section.code !== undefined)
  const forAll = entry.sections.filter((section) => !own.includes(section) && !chosen.includes(section))
  const keeps = device.may('own-text.write', null)
  return (
    <>
      <Sections title={words.handout} sections={forAll} {...{ entry, read }} />
      {chosen.length > 0 && (
        <Sections title={words.chosenPages} lead={words.chosenLead} sections={chosen} {...{ entry, read }} />
      )}
      {own.length > 0 && <Sections title={words.ownPages} sections={own} {...{ entry, read }} />}
      {keeps && (
        <div class="together">
          <ButtonLink look="quiet" href={address(`content/page/${entry.id}/new`)}>
            {words.own.addPage}
          </ButtonLink>
        </div>
      )}
      {read !== undefined && pages === undefined && <p>{words.notHere}</p>}
      {read?.teaching !== undefined && (
        <>
          <h2>{words.guide}</h2>
          <List label={words.guide}>
            <Row icon={peopleDrawing} title={words.guideRow} detail={words.guideDetail} href={at('guide')} />
            <Row
              icon={talkDrawing}
              title={words.questions}
              detail={words.questionsDetail(read.teaching.review.length)}
              href={at('questions')}
            />
            <Row
              icon={taskDrawing}
              title={words.ideas}
              detail={words.ideasDetail(read.teaching.homework.length)}
              href={at('homework')}
            />
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
      <TopicExtras topic={entry.id} />
      <PaperOf path={`/read/${entry.id}/paper.pdf?at=${device.me.slug}`} file={`${entry.id}.pdf`} />
    </>
  )
}

type SectionsProps = ContentsProps & { title: string; lead?: string; sections: readonly SectionCover[] }

function Sections({ title, lead, sections, entry, read }: SectionsProps) {
  const address = useAddress()
  const ownOf = (id: string) => read?.pages?.handout.sections.find((one) => one.id === id)?.own
  return (
    <>
      <h2>{title}</h2>
      {lead !== undefined && <p class="soft">{lead}</p>}
      <List label={title}>
        {sections.map((section) => {
          const own = ownOf(section.id)
          return (
            <Row
              key={section.id}
              icon={bookDrawing}
              title={section.code === undefined ? section.title : words.code(section.code, section.title)}
              detail={words.minutes(section.minutes)}
              mark={
                own && (
                  <Mark look={own.moved ? 'attention' : 'plain'}>
                    {own.moved ? words.own.moved : words.own.mark}
                  </Mark>
                )
              }
              href={address(`library/${entry.id}/section/${section.id}`)}
            />
          )
        })}
      </List>
    </>
  )
}
