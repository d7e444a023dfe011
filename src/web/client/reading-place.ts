// Where we are in the handouts: the topics in the person's order, what was read when we met, and what comes next.

import { lessonNext } from '#curriculum/shape/lesson.ts'
import type { TopicEntry } from '#curriculum/shape/shelf.ts'
import { isRunning } from '#domain/enrolment.ts'
import type { Shelf } from '#web/device/device.ts'
import { useChangingDevice } from '#web/device/hooks.ts'

export function useReadingPlace(shelf: Shelf | undefined) {
  const device = useChangingDevice()
  const me = device.me.person
  const attendances = device.all('attendance', me)
  const enrolment = device.all('enrolment', me).find(isRunning)
  const order = enrolment?.topics ?? []
  const taught = new Set(
    attendances.flatMap((one) => one.taught.map((fact) => `${fact.topic}/${fact.section}`)),
  )
  return {
    enrolment,
    topics: inOrder(shelf?.index.topics ?? [], order),
    next: shelf && lessonNext(attendances, order, shelf.index.topics, device.one('reading', me)),
    wasRead: (topic: string, section: string) => taught.has(`${topic}/${section}`),
  }
}

/** The person's own order; topics it does not name come after. */
function inOrder(topics: readonly TopicEntry[], order: readonly string[]): TopicEntry[] {
  const chosen = order.flatMap((id) => topics.find((topic) => topic.id === id) ?? [])
  return [...chosen, ...topics.filter((topic) => !order.includes(topic.id))]
}
