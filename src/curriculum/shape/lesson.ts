// Where the handout stopped, and so what comes next: an offer, never a must.
import type { Attendance } from '#domain/attendance.ts'
import type { TopicEntry } from './shelf.ts'

export type Lesson = { topic: string; section: string }

/** The section to go on with: the one to go over again, the one after the last taught, or the first of the next topic. */
export function lessonNext(
  attendances: readonly Pick<Attendance, 'taught'>[],
  order: readonly string[],
  topics: readonly TopicEntry[],
): Lesson | undefined {
  const written = inOrder(topics, order).filter((topic) => topic.sections.length > 0)
  const taught = attendances.flatMap((one) => one.taught).sort((a, b) => (a.at < b.at ? -1 : 1))
  const last = taught.at(-1)
  if (!last) return firstOf(written[0])
  if (last.again) return { topic: last.topic, section: last.section }
  const place = written.findIndex((topic) => topic.id === last.topic)
  const sections = written[place]?.sections ?? []
  const after = sections[sections.findIndex((section) => section.id === last.section) + 1]
  if (after) return { topic: last.topic, section: after.id }
  const untouched = written.find((topic) => !taught.some((one) => one.topic === topic.id))
  return firstOf(untouched) ?? { topic: last.topic, section: last.section }
}

const firstOf = (topic: TopicEntry | undefined): Lesson | undefined =>
  topic?.sections[0] && { topic: topic.id, section: topic.sections[0].id }

function inOrder(topics: readonly TopicEntry[], order: readonly string[]): TopicEntry[] {
  const chosen = order.flatMap((id) => topics.find((topic) => topic.id === id) ?? [])
  return [...chosen, ...topics.filter((topic) => !order.includes(topic.id))]
}
