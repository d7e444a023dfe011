// Where the handout stopped, and so what comes next: an offer, never a must.
import type { Attendance } from '#domain/attendance.ts'
import { isMine, isSkipped, type Reading } from '#domain/reading.ts'
import type { SectionCover, TopicEntry } from './shelf.ts'

export type Lesson = { topic: string; section: string }

/**
 * The section to go on with: the one to go over again, the one after the last taught, or the first of the next topic.
 * Pages that are not the person's and sections they left out are passed over.
 */
export function lessonNext(
  attendances: readonly Pick<Attendance, 'taught'>[],
  order: readonly string[],
  topics: readonly TopicEntry[],
  reading?: Pick<Reading, 'mine' | 'skipped'>,
): Lesson | undefined {
  const written = inOrder(topics, order)
    .map((topic) => ({
      ...topic,
      sections: topic.sections.filter((one) => isOffered(reading, topic.id, one)),
    }))
    .filter((topic) => topic.sections.length > 0)
  const taught = attendances.flatMap((one) => one.taught).sort((a, b) => (a.at < b.at ? -1 : 1))
  const last = taught.at(-1)
  if (!last) return firstOf(written[0])
  if (last.again) return { topic: last.topic, section: last.section }
  const after = sectionAfter(topics, written, last)
  if (after) return { topic: last.topic, section: after.id }
  const untouched = written.find((topic) => !taught.some((one) => one.topic === topic.id))
  return firstOf(untouched) ?? { topic: last.topic, section: last.section }
}

/** Whether a section is offered to this person by itself; they may open any other. */
export const isOffered = (
  reading: Pick<Reading, 'mine' | 'skipped'> | undefined,
  topic: string,
  section: SectionCover,
) => isMine(reading, topic, section) && !isSkipped(reading, topic, section.id)

// The section taught last may itself be one that is passed over now, so its place is looked up among all.
function sectionAfter(topics: readonly TopicEntry[], offered: readonly TopicEntry[], last: Lesson) {
  const all = topics.find((topic) => topic.id === last.topic)?.sections ?? []
  const place = all.findIndex((section) => section.id === last.section)
  const later = new Set(all.slice(place + 1).map((section) => section.id))
  return offered.find((topic) => topic.id === last.topic)?.sections.find((section) => later.has(section.id))
}

const firstOf = (topic: TopicEntry | undefined): Lesson | undefined =>
  topic?.sections[0] && { topic: topic.id, section: topic.sections[0].id }

function inOrder(topics: readonly TopicEntry[], order: readonly string[]): TopicEntry[] {
  const chosen = order.flatMap((id) => topics.find((topic) => topic.id === id) ?? [])
  return [...chosen, ...topics.filter((topic) => !order.includes(topic.id))]
}
