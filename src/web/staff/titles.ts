// What the curriculum calls the things that records name by a short name; an unknown one is said by that name.

import { plainLine } from '#curriculum/shape/block.ts'
import { sectionOf } from '#curriculum/shape/handout.ts'
import type { ProgrammePages, ProgrammeTeaching, TopicPages, TopicTeaching } from '#curriculum/shape/shelf.ts'
import type { StrategyFamily } from '#curriculum/shape/topic.ts'
import type { Shelf } from '#web/device/device.ts'

export type Titles = {
  topic(topic: string): string
  section(topic: string, section: string): string
  sheet(topic: string, sheet: string): string
  strategy(family: StrategyFamily, strategy: string): string
  question(topic: string, question: string): string
  points(topic: string, section: string): readonly string[]
}

export type Content = {
  topics: {
    id: string
    title: string
    pages?: TopicPages | undefined
    teaching?: TopicTeaching | undefined
  }[]
  programme?: ProgrammePages | undefined
  teaching?: ProgrammeTeaching | undefined
}

export const NO_CONTENT: Content = { topics: [] }

/** Every topic that is written, read from what this device keeps. */
export async function readContent(shelf: Shelf): Promise<Content> {
  const [programme, teaching, ...topics] = await Promise.all([
    shelf.programme(),
    shelf.programmeTeaching(),
    ...shelf.index.topics.map(async ({ id, title, pages }) =>
      pages === undefined
        ? { id, title }
        : { id, title, pages: await shelf.pages(id), teaching: await shelf.teaching(id) },
    ),
  ])
  return { topics, programme, teaching }
}

export function titlesOf(content: Content): Titles {
  const find = (topic: string) => content.topics.find((one) => one.id === topic)
  return {
    topic: (topic) => find(topic)?.title ?? topic,
    section: (topic, section) => {
      const handout = find(topic)?.pages?.handout
      return (handout && sectionOf(handout, section)?.title) ?? section
    },
    sheet: (topic, sheet) =>
      find(topic)?.pages?.sheets.find((one) => one.id === sheet)?.title ??
      content.programme?.inventory.find((one) => one.id === sheet)?.title ??
      sheet,
    strategy: (family, strategy) =>
      content.teaching?.strategies[family].find((one) => one.id === strategy)?.title ?? strategy,
    question: (topic, question) => asked(find(topic), question) ?? question,
    points: (topic, section) => find(topic)?.pages?.points[section] ?? [],
  }
}

function asked(topic: Content['topics'][number] | undefined, id: string): string | undefined {
  const review = topic?.teaching?.review.find((one) => one.id === id)
  if (review) return review.question
  for (const section of topic?.pages?.handout.sections ?? []) {
    for (const block of section.blocks) {
      if (block.kind === 'question' && block.id === id) return plainLine(block.text)
    }
  }
  return undefined
}
