// Cuts a curriculum into the files the server hands out, each under the hash of its content.
import type {
  CurriculumIndex,
  ProgrammePages,
  ProgrammeTeaching,
  Reader,
  TopicEntry,
  TopicPages,
  TopicTeaching,
} from '#curriculum/shape/shelf.ts'
import type { Curriculum, Topic } from '#curriculum/shape/topic.ts'
import { writtenTopics } from '#curriculum/shape/topic.ts'
import { canonicalJson, hashOf } from './edition.ts'

// Files by hash, as JSON; the index says which is which.
export type Shelf = { files: Map<string, string>; index: CurriculumIndex }

// A client's shelf has no guide, review answers or strategies on it.
export function curriculumFor(reader: Reader, curriculum: Curriculum): Shelf {
  const files = new Map<string, string>()
  const put = (content: unknown) => {
    const json = canonicalJson(content)
    const hash = hashOf(json)
    files.set(hash, json)
    return hash
  }
  const { language, strategies, programme } = curriculum
  const { orientation, inventory, glossary, praise } = programme
  const pages = put({ orientation, inventory, glossary } satisfies ProgrammePages)
  const index: CurriculumIndex = {
    language,
    topics: curriculum.topics.map((topic) => entryFor(topic, reader, put)),
    programme:
      reader === 'client'
        ? { pages }
        : { pages, teaching: put({ strategies, praise } satisfies ProgrammeTeaching) },
  }
  return { files, index }
}

function entryFor(topic: Topic, reader: Reader, put: (content: unknown) => string): TopicEntry {
  const { id, number, title, short, aims, status } = topic
  const cover = { id, number, title, short, aims, status }
  if (topic.status === 'planned') return { ...cover, sections: [] }
  const { handout, sheets, skills, points, guide, review, homework } = topic
  const sections = handout.sections.map((section) => ({
    id: section.id,
    title: section.title,
    minutes: section.minutes,
  }))
  const pages = put({ topic: id, handout, sheets, skills, points } satisfies TopicPages)
  if (reader === 'client') return { ...cover, sections, pages }
  const teaching = put({ topic: id, guide, review, homework } satisfies TopicTeaching)
  return { ...cover, sections, pages, teaching }
}

export type Edition = {
  kind: 'handout' | 'guide' | 'worksheet' | 'page'
  id: string
  edition: string
  json: string
}

// Every edition an answer or a note can name, to be kept for ever.
export function editionsOf(curriculum: Curriculum): Edition[] {
  const topics = writtenTopics(curriculum)
  const { orientation, inventory } = curriculum.programme
  return [
    ...topics.map(({ id, handout }) => keep('handout', id, handout)),
    ...topics.map(({ id, guide }) => keep('guide', id, guide)),
    ...[...topics.flatMap((topic) => topic.sheets), ...inventory].map((sheet) =>
      keep('worksheet', sheet.id, sheet),
    ),
    keep('page', orientation.id, orientation),
  ]
}

function keep(kind: Edition['kind'], id: string, words: { edition: string }): Edition {
  return { kind, id, edition: words.edition, json: canonicalJson(words) }
}
