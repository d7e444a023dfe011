// Where we are in the handouts: what was read when we met, and what comes next.

import { lessonNext } from '#curriculum/shape/lesson.ts'
import { isRunning } from '#domain/enrolment.ts'
import type { Shelf } from '#web/device/device.ts'
import { useChangingDevice } from '#web/device/hooks.ts'

export function useReadingPlace(shelf: Shelf | undefined) {
  const device = useChangingDevice()
  const me = device.me.person
  const attendances = device.all('attendance', me)
  const order = device.all('enrolment', me).find(isRunning)?.topics ?? []
  const taught = new Set(
    attendances.flatMap((one) => one.taught.map((fact) => `${fact.topic}/${fact.section}`)),
  )
  return {
    next: shelf && lessonNext(attendances, order, shelf.index.topics, device.one('reading', me)),
    wasRead: (topic: string, section: string) => taught.has(`${topic}/${section}`),
  }
}
