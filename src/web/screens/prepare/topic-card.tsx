// Where the handout stopped, what comes next with the guide's advice on it, and what of it can be printed.
import { adviceFor, sectionOf } from '#curriculum/shape/handout.ts'
import type { Lesson } from '#curriculum/shape/lesson.ts'
import type { Client } from '#domain/client.ts'
import { isOpen } from '#domain/goal.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Blocks } from '#web/parts/blocks.tsx'
import { ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { printDrawing } from '#web/parts/drawings.ts'
import { Fold } from '#web/parts/fold.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { pacingSaid, sessionsOn } from '#web/screens/chart/pace.ts'
import { useSaying } from '#web/screens/chart/said-on.ts'
import { choosable, wasAsked } from '#web/screens/session/offered.ts'
import type { Content, Titles } from '#web/staff/titles.ts'
import { workbookWords } from '#web/words/en/chart-reading.ts'
import { prepareWords } from '#web/words/en/prepare.ts'
import { teachWords } from '#web/words/en/session-teach.ts'

const words = prepareWords.topic

export type TopicCardProps = {
  client: Client
  lesson: Lesson | undefined
  content: Content
  titles: Titles
}

export function TopicCard({ client, lesson, content, titles }: TopicCardProps) {
  const device = useChangingDevice()
  const address = useAddress()
  const { on } = useSaying()
  const taught = device
    .all('attendance', client.id)
    .flatMap((one) => one.taught)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1)
  const topic = lesson && content.topics.find((one) => one.id === lesson.topic)
  const section = lesson && topic?.pages && sectionOf(topic.pages.handout, lesson.section)
  const goals = device.all('goal', client.id).filter(isOpen)
  const goal = goals.find((one) => one.state === 'goal') ?? goals[0]
  const reading = device.one('reading', client.id)
  const pages = topic?.pages?.handout.sections ?? []
  const ask = lesson && choosable(pages).length > 0 && !wasAsked(reading, lesson.topic, pages)
  const held = lesson ? sessionsOn(device.all('attendance', client.id), lesson.topic) : 0
  const pacing = topic?.teaching && pacingSaid(topic.teaching.guide)
  const advice = lesson && topic?.teaching ? adviceFor(topic.teaching.guide, lesson.section) : []
  const points = lesson ? titles.points(lesson.topic, lesson.section) : []
  return (
    <Card
      title={words.title}
      over={
        taught
          ? words.stopped(titles.section(taught.topic, taught.section, taught.edition), on(taught.at))
          : words.notBegun
      }
      actions={
        section && (
          <ButtonLink href={address(`library/${lesson.topic}/section/${lesson.section}`)}>
            {words.read}
          </ButtonLink>
        )
      }
    >
      {!section && <Notice>{words.none}</Notice>}
      {section && (
        <>
          <p>
            <span class="soft">{words.next}:</span> <strong>{section.title}</strong>{' '}
            <span class="soft">({words.minutes(section.minutes)})</span>
          </p>
          <p class="soft">
            {topic?.title}. {words.sessions(held)} {pacing !== undefined && words.pacing(pacing)}
          </p>
          {goal && <p>{words.help(goal.words)}</p>}
          {ask && (
            <Notice
              actions={<ButtonLink href={address(`people/${client.id}/reading`)}>{words.askLink}</ButtonLink>}
            >
              {words.ask}
            </Notice>
          )}
          <Fold title={words.advice} open>
            {advice.length === 0 ? (
              <p>{words.noAdvice}</p>
            ) : (
              <Blocks blocks={advice} words={teachWords.blocks} />
            )}
          </Fold>
          {points.length > 0 && (
            <Fold title={words.points}>
              <ul>
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            </Fold>
          )}
        </>
      )}
    </Card>
  )
}

export type PrintCardProps = Pick<TopicCardProps, 'client' | 'lesson' | 'content'>

/** The pages of the library that go with the next section. */
export function PrintCard({ client, lesson, content }: PrintCardProps) {
  const address = useAddress()
  const topic = lesson && content.topics.find((one) => one.id === lesson.topic)
  const section = lesson && topic?.pages && sectionOf(topic.pages.handout, lesson.section)
  const named = section?.blocks.flatMap((block) => (block.kind === 'worksheet' ? block.id : [])) ?? []
  const sheets = topic?.pages?.sheets.filter((one) => named.includes(one.id)) ?? []
  const print = prepareWords.print
  return (
    <Card title={print.title}>
      {lesson && section ? (
        <>
          <p class="soft">{print.lead}</p>
          <List label={print.title}>
            <Row
              icon={printDrawing}
              href={address(`library/${lesson.topic}/section/${lesson.section}`)}
              title={print.section(section.title)}
            />
            {sheets.map((sheet) => (
              <Row
                key={sheet.id}
                icon={printDrawing}
                href={address(`library/${lesson.topic}/sheet/${sheet.id}`)}
                title={print.sheet(sheet.title)}
              />
            ))}
            <Row
              icon={printDrawing}
              href={address(`people/${client.id}/workbook`)}
              title={workbookWords.title}
            />
          </List>
        </>
      ) : (
        <p>{print.none}</p>
      )}
    </Card>
  )
}
