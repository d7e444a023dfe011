// Which topic and section are in hand; a topic that is not written yet says so.

import type { Lesson } from '#curriculum/shape/lesson.ts'
import { isRunning } from '#domain/enrolment.ts'
import { useCurriculum, useRecords } from '#web/device/hooks.ts'
import { Field } from '#web/parts/field.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { teachWords as words } from '#web/words/en/session-teach.ts'

/** `onChoose` hears of the choice as well. */
export function ChooseLesson({ onChoose }: { onChoose?: (lesson: Lesson) => void }) {
  const { client, lesson, setLesson } = useMeeting()
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
        options={topic.sections.map((one) => ({
          value: one.id,
          label: `${one.title} (${words.minutes(one.minutes)})`,
        }))}
        onValue={(section) => choose({ topic: topic.id, section })}
      />
    </div>
  )
}
