// Which pages of a topic are turned to one after the other: those of everybody, and the chosen ones that are theirs.
import type { Lesson } from '#curriculum/shape/lesson.ts'
import { isOffered } from '#curriculum/shape/lesson.ts'
import type { SectionCover } from '#curriculum/shape/shelf.ts'
import { placeOf, type Reading } from '#domain/reading.ts'

type Read = Pick<Reading, 'mine' | 'skipped'> | undefined

/** The page before and after the one in hand; pages that are not theirs and those left out are passed over. */
export function besides<Section extends SectionCover>(
  sections: readonly Section[],
  { topic, section }: Lesson,
  reading: Read,
): { before: Section | undefined; after: Section | undefined } {
  const at = sections.findIndex((one) => one.id === section)
  if (at < 0) return { before: undefined, after: undefined }
  const offered = (one: Section) => isOffered(reading, topic, one)
  return { before: sections.slice(0, at).findLast(offered), after: sections.slice(at + 1).find(offered) }
}

/** The pages of a topic that a person chooses from, such as the fact sheets. */
export const choosable = <Section extends SectionCover>(sections: readonly Section[]) =>
  sections.filter((one) => one.code !== undefined)

/** Whether the person was asked yet which of these pages are theirs. */
export const wasAsked = (reading: Read, topic: string, sections: readonly SectionCover[]) =>
  choosable(sections).some((one) => reading?.mine[placeOf(topic, one.id)] !== undefined)
