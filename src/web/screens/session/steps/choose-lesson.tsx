// Which topic and section are in hand, whose page it is, and what is left out for now.
import type { Lesson } from '#curriculum/shape/lesson.ts'
import type { SectionCover } from '#curriculum/shape/shelf.ts'
import { isRunning } from '#domain/enrolment.ts'
import { isMine, isSkipped, placeOf } from '#domain/reading.ts'
import { useCurriculum, useRecords } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Field } from '#web/parts/field.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { pageWords } from '#web/words/en/session-pages.ts'
import { teachWords as words } from '#web/words/en/session-teach.ts'
import { TheirPages } from './their-pages.tsx'

/** `onChoose` hears of the choice as well. */
export function ChooseLesson({ onChoose }: { onChoose?: (lesson: Lesson) => void }) {
  const { client, lesson, setLesson } = useMeeting()
  const about = useAbout()
  const choose = (next: Lesson) => {
    setLesson(next)
    onChoose?.(next)
  }
  const topics = useCurriculum()?.index.topics ?? []
  const order = useRecords('enrolment', client.id).find(isRunning)?.topics ?? []
  const chosen = order.flatMap((id) => topics.find((one) => one.id === id) ?? [])
  const inOrder = [...chosen, ...topics.filter((one) => !order.includes(one.id))]
  const written = inOrder.filter((one) => one.sections.length > 0)
  const topic = written.find((one) => one.id === lesson?.topic)
  if (!lesson || !topic) {
    return (
      <Notice>
        <p>{words.notHere}</p>
      </Notice>
    )
  }
  const section = topic.sections.find((one) => one.id === lesson.section)
  return (
    <div class="choose-lesson">
      {written.length > 1 && (
        <Field
          kind="select"
          label={words.topic}
          value={lesson.topic}
          options={written.map((one) => ({ value: one.id, label: one.title }))}
          onValue={(id) => {
            const section = written.find((one) => one.id === id)?.sections[0]
            if (section) choose({ topic: id, section: section.id })
          }}
        />
      )}
      <Field
        kind="select"
        label={written.length > 1 ? words.section : words.sectionOf(topic.title)}
        value={lesson.section}
        options={topic.sections.map((one) => ({ value: one.id, label: about(topic.id, one) }))}
        onValue={(section) => choose({ topic: topic.id, section })}
      />
      <TheirPages key={topic.id} topic={topic.id} sections={topic.sections} />
      {section && <Standing topic={topic.id} section={section} />}
    </div>
  )
}

/** What the list of sections says of each: its minutes, whose page it is, and whether it was taught. */
function useAbout() {
  const { client, reading } = useMeeting()
  const attendances = useRecords('attendance', client.id)
  const taught = new Set(
    attendances.flatMap((one) => one.taught.map((fact) => placeOf(fact.topic, fact.section))),
  )
  const said = pageWords.choose
  return (topic: string, { id, title, minutes, code }: SectionCover) =>
    said.section(
      code === undefined ? title : said.coded(code, title),
      words.minutes(minutes),
      id.startsWith('own-') ? said.ours : '',
      code !== undefined && isMine(reading, topic, { id, code }) ? said.mine : '',
      isSkipped(reading, topic, id) ? said.leftOut : '',
      taught.has(placeOf(topic, id)) ? said.taught : '',
    )
}

/** Says where the section in hand is not one of theirs or was left out, with the way to change it. */
function Standing({ topic, section }: { topic: string; section: SectionCover }) {
  const { client, name, reading, offerUndo, write } = useMeeting()
  const place = placeOf(topic, section.id)
  const skip = (on: boolean) => write('reading.skip', client.id, { place, skip: on })
  const change = async (on: boolean) => {
    if (await skip(on)) offerUndo(on ? pageWords.left.saidOut : pageWords.left.saidIn, () => skip(!on))
  }
  if (!isMine(reading, topic, section)) {
    const choose = () => write('reading.choose', client.id, { place, mine: true })
    return (
      <Notice actions={<Button onPress={choose}>{pageWords.theirs.takeIt}</Button>}>
        <p>{pageWords.theirs.notTheirs(name)}</p>
      </Notice>
    )
  }
  return isSkipped(reading, topic, section.id) ? (
    <Notice actions={<Button onPress={() => change(false)}>{pageWords.left.in}</Button>}>
      <p>{pageWords.left.here}</p>
    </Notice>
  ) : (
    <div>
      <Button look="quiet" onPress={() => change(true)}>
        {pageWords.left.out}
      </Button>
    </div>
  )
}
