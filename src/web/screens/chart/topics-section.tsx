// Where the person is in the curriculum: topics in their order, the sections taught, handouts given.
import type { Guide } from '#curriculum/shape/handout.ts'
import { isOffered } from '#curriculum/shape/lesson.ts'
import type { TopicEntry } from '#curriculum/shape/shelf.ts'
import type { Attendance } from '#domain/attendance.ts'
import type { Client } from '#domain/client.ts'
import { isRunning } from '#domain/enrolment.ts'
import { isSkipped, type Reading } from '#domain/reading.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice, useCurriculum } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { useContent } from '#web/staff/use-content.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { pacingSaid, sessionsOn } from './pace.ts'
import { useSaying } from './said-on.ts'
import { Section } from './section.tsx'

const words = chartWords.topics

export function TopicsSection({ client }: { client: Client }) {
  const device = useChangingDevice()
  const address = useAddress()
  const shelf = useCurriculum()
  const { content } = useContent()
  const enrolment = device.all('enrolment', client.id).find(isRunning)
  const attendances = device.all('attendance', client.id)
  const reading = device.one('reading', client.id)
  const topics = inOrder(shelf?.index.topics ?? [], enrolment?.topics ?? [])
  const written = topics.filter((topic) => topic.status === 'written')
  const planned = topics.filter((topic) => topic.status === 'planned')
  return (
    <Section
      id="topics"
      title={words.title}
      actions={
        enrolment &&
        device.may('enrolment.reorder', client.id) && (
          <ButtonLink href={address(`people/${client.id}/topics`)}>{words.order}</ButtonLink>
        )
      }
    >
      {topics.length === 0 && <Notice>{chartWords.worksheets.noPages}</Notice>}
      {written.map((topic) => (
        <TopicTaught
          key={topic.id}
          topic={topic}
          attendances={attendances}
          reading={reading}
          guide={content.topics.find((one) => one.id === topic.id)?.teaching?.guide}
        />
      ))}
      {planned.length > 0 && (
        <Fold title={words.later(planned.length)}>
          <List label={words.later(planned.length)} ordered>
            {planned.map((topic) => (
              <Row key={topic.id} title={topic.title} detail={words.planned} />
            ))}
          </List>
        </Fold>
      )}
    </Section>
  )
}

export function inOrder(topics: readonly TopicEntry[], order: readonly string[]): TopicEntry[] {
  const chosen = order.flatMap((id) => topics.find((topic) => topic.id === id) ?? [])
  return [...chosen, ...topics.filter((topic) => !order.includes(topic.id))]
}

type TopicTaughtProps = {
  topic: TopicEntry
  attendances: readonly Attendance[]
  reading: Reading | undefined
  guide: Guide | undefined
}

function TopicTaught({ topic, attendances, reading, guide }: TopicTaughtProps) {
  const { on } = useSaying()
  const taught = attendances.flatMap((one) => one.taught).filter((one) => one.topic === topic.id)
  const given = attendances
    .flatMap((one) => one.given)
    .findLast((one) => one.topic === topic.id && one.what === 'handout')
  const last = (section: string) =>
    taught.filter((one) => one.section === section).sort((a, b) => (a.at < b.at ? 1 : -1))[0]
  // What is not this person's page and was not read all the same is not counted as missing.
  const sections = topic.sections.filter((one) => isOffered(reading, topic.id, one) || last(one.id))
  const others = topic.sections.filter((one) => !sections.includes(one))
  const count = sections.filter((section) => last(section.id)).length
  const held = sessionsOn(attendances, topic.id)
  const pacing = guide && pacingSaid(guide)
  const head = (
    <p class="soft">
      {count === 0 ? words.notBegun : words.progress(count, sections.length)}
      {given && ` · ${words.given(on(given.at), words.ways[given.way])}`}
      {held > 0 && (
        <>
          <br />
          {words.sessions(held)}
          {pacing !== undefined && ` ${words.pacing(pacing)}`}
        </>
      )}
    </p>
  )
  const list = (
    <List label={topic.title} ordered>
      {sections.map((section) => {
        const fact = last(section.id)
        return (
          <Row
            key={section.id}
            title={section.title}
            detail={fact && (fact.again ? words.again(on(fact.at)) : words.taughtOn(on(fact.at)))}
            mark={
              fact ? (
                <Mark look={fact.again ? 'waiting' : 'done'}>
                  {fact.again ? words.againMark : words.taught}
                </Mark>
              ) : (
                <Mark>{words.notYet}</Mark>
              )
            }
          />
        )
      })}
      {others.map((section) => (
        <Row
          key={section.id}
          title={section.title}
          mark={<Mark>{isSkipped(reading, topic.id, section.id) ? words.leftOut : words.notTheirs}</Mark>}
        />
      ))}
    </List>
  )
  // What lies ahead folds, so that where they are is seen at a glance.
  return count === 0 ? (
    <Fold title={words.ahead(topic.title)}>
      {head}
      {list}
    </Fold>
  ) : (
    <>
      <h3>{topic.title}</h3>
      {head}
      {list}
    </>
  )
}
