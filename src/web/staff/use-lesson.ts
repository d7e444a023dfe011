// The topic and section in hand: where the handout stopped, until the practitioner and the person choose another.
import { useMemo, useState } from 'preact/hooks'
import { type Lesson, lessonNext } from '#curriculum/shape/lesson.ts'
import { isRunning } from '#domain/enrolment.ts'
import type { Session } from '#domain/session.ts'
import type { Id } from '#domain/text.ts'
import { useChangingDevice, useCurriculum } from '#web/device/hooks.ts'

export function useLesson(session: Session, client: Id): [Lesson | undefined, (lesson: Lesson) => void] {
  const device = useChangingDevice()
  const shelf = useCurriculum()
  const key = `session:${session.id}:lesson`
  const [kept, keep] = useState(() => device.draft(key))
  const attendances = device.all('attendance', client)
  const order = device.all('enrolment', client).find(isRunning)?.topics
  const reading = device.one('reading', client)
  const next = useMemo(
    () =>
      shelf &&
      lessonNext(
        attendances.filter((one) => one.session !== session.id),
        order ?? [],
        shelf.index.topics,
        reading,
      ),
    [attendances, order, shelf, session.id, reading],
  )
  const [topic, section] = kept?.split('/') ?? []
  return [
    topic && section ? { topic, section } : next,
    (lesson) => {
      const chosen = `${lesson.topic}/${lesson.section}`
      keep(chosen)
      device.keepDraft(key, chosen).catch(() => undefined)
    },
  ]
}
