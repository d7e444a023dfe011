// What the curriculum calls the things that records name by a short name; an unknown one is said by that name.

import { plainLine } from '#curriculum/shape/block.ts'
import { sectionOf } from '#curriculum/shape/handout.ts'
import type { ProgrammePages, ProgrammeTeaching, TopicPages, TopicTeaching } from '#curriculum/shape/shelf.ts'
import type { StrategyFamily } from '#curriculum/shape/topic.ts'
import { type OwnText, ownEdition } from '#domain/own-text.ts'
import type { Shelf } from '#web/device/device.ts'

export type Titles = {
  topic(topic: string): string
  /** With the edition that was taught, the title the agency gave the section then, where it wrote it itself. */
  section(topic: string, section: string, edition?: string): string
  /** What was given of a topic: the agency's own section by its title, the topic otherwise. */
  handout(topic: string, edition: string | null): string
  sheet(topic: string, sheet: string): string
  strategy(family: StrategyFamily, strategy: string): string
  question(topic: string, question: string): string
  points(topic: string, section: string): readonly string[]
  /** Whether it is a page of some people only, such as a fact sheet. */
  chosen(topic: string, section: string): boolean
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

/** A page that cannot be read, not even when asked for again, leaves its own place empty and no other. */
const orNone = <Value>(read: () => Promise<Value>): Promise<Value | undefined> =>
  read()
    .catch(read)
    .catch(() => undefined)

/** Every topic that is written, read from what this device keeps. */
export async function readContent(shelf: Shelf): Promise<Content> {
  const [programme, teaching, ...topics] = await Promise.all([
    orNone(shelf.programme),
    orNone(shelf.programmeTeaching),
    ...shelf.index.topics.map(async ({ id, title, pages }) =>
      pages === undefined
        ? { id, title }
        : {
            id,
            title,
            pages: await orNone(() => shelf.pages(id)),
            teaching: await orNone(() => shelf.teaching(id)),
          },
    ),
  ])
  return { topics, programme, teaching }
}

export function titlesOf(content: Content, texts: readonly OwnText[] = []): Titles {
  const find = (topic: string) => content.topics.find((one) => one.id === topic)
  const versions = new Map(
    texts.flatMap((text) => text.versions.map((version) => [ownEdition(version), version.title] as const)),
  )
  const topicTitle = (topic: string) => find(topic)?.title ?? topic
  return {
    topic: topicTitle,
    section: (topic, section, edition) => {
      const own = edition === undefined ? undefined : versions.get(edition)
      if (own !== undefined) return own
      const handout = find(topic)?.pages?.handout
      return (handout && sectionOf(handout, section)?.title) ?? section
    },
    handout: (topic, edition) => (edition === null ? undefined : versions.get(edition)) ?? topicTitle(topic),
    sheet: (topic, sheet) =>
      find(topic)?.pages?.sheets.find((one) => one.id === sheet)?.title ??
      content.programme?.inventory.find((one) => one.id === sheet)?.title ??
      sheet,
    strategy: (family, strategy) =>
      content.teaching?.strategies[family].find((one) => one.id === strategy)?.title ?? strategy,
    question: (topic, question) => asked(find(topic), question) ?? question,
    points: (topic, section) => find(topic)?.pages?.points[section] ?? [],
    chosen: (topic, section) => {
      const handout = find(topic)?.pages?.handout
      return (handout && sectionOf(handout, section)?.code) !== undefined
    },
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
