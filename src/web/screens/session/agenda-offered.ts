// The agenda as it stands, or before anybody has agreed on one, what could be on it: the person's points first.

import type { Lesson } from '#curriculum/shape/lesson.ts'
import type { AgendaItem } from '#domain/agenda-item.ts'
import type { AgendaLine, Attendance } from '#domain/attendance.ts'
import type { Id } from '#domain/text.ts'
import type { Titles } from '#web/staff/titles.ts'
import { sessionWords } from '#web/words/en/session.ts'

const words = sessionWords.agenda

export function agendaOffered(
  attendance: Attendance,
  items: readonly AgendaItem[],
  lesson: Lesson | undefined,
  titles: Titles,
  ids: { topic: Id; again: Id },
): AgendaLine[] {
  if (attendance.agenda.length > 0) return attendance.agenda
  const again = attendance.recalled.find((one) => one.again)
  const line = (id: Id, said: string): AgendaLine => ({ id, words: short(said), from: 'topic' })
  return [
    ...items.map(lineOf),
    ...(again ? [line(ids.again, words.again(titles.section(again.topic, again.section)))] : []),
    ...(lesson && !attendance.declined.some((one) => one.what === 'topic')
      ? [line(ids.topic, topicLine(lesson, titles))]
      : []),
  ].slice(0, 20)
}

/** What the agenda calls a section of a topic. */
export const topicLine = ({ topic, section }: Lesson, titles: Titles): string =>
  short(words.line(titles.topic(topic), titles.section(topic, section)))

/** What the person added after the agenda was agreed on: it waits to be put there. */
export function addedSince(agenda: readonly AgendaLine[], items: readonly AgendaItem[]): AgendaLine[] {
  return items
    .map(lineOf)
    .filter((line) => !agenda.some((one) => one.id === line.id || one.words === line.words))
}

const lineOf = (item: AgendaItem): AgendaLine => ({ id: item.id, words: short(item.words), from: 'person' })

const short = (text: string) => (text.length > 300 ? `${text.slice(0, 299)}…` : text)
