// Cuts a curriculum into the files the server hands out, each under the hash of its content.
import type { Section } from '#curriculum/shape/handout.ts'
import { isForAll } from '#curriculum/shape/programme.ts'
import type {
  CurriculumIndex,
  ProgrammePages,
  ProgrammeTeaching,
  Reader,
  SectionCover,
  StoryPages,
  ToolPages,
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
  const { language, programme, lists, relaxations } = curriculum
  const { orientation, inventory, glossary, introduction, leaflets, locals } = programme
  const { strategies, praise, basics, evidence, cards, stories } = programme
  const forAll = leaflets.filter((leaflet) => isForAll(leaflet))
  const pages = put({
    orientation,
    inventory,
    glossary,
    introduction,
    leaflets: forAll,
    locals,
  } satisfies ProgrammePages)
  const named = {
    pages,
    tools: put({ lists, relaxations } satisfies ToolPages),
    stories: put({ stories } satisfies StoryPages),
  }
  const teach = () => {
    const theirs = leaflets.filter((leaflet) => !isForAll(leaflet))
    return put({
      strategies,
      praise,
      basics,
      evidence,
      leaflets: theirs,
      cards,
    } satisfies ProgrammeTeaching)
  }
  const index: CurriculumIndex = {
    language,
    topics: curriculum.topics.map((topic) => entryFor(topic, reader, put)),
    programme: reader === 'client' ? named : { ...named, teaching: teach() },
  }
  return { files, index }
}

function entryFor(topic: Topic, reader: Reader, put: (content: unknown) => string): TopicEntry {
  const { id, number, title, short, aims, status } = topic
  const cover = { id, number, title, short, aims, status }
  if (topic.status === 'planned') return { ...cover, sections: [] }
  const { handout, sheets, skills, points, guide, review, homework } = topic
  const sections = handout.sections.map(coverOf)
  const pages = put({ topic: id, handout, sheets, skills, points } satisfies TopicPages)
  if (reader === 'client') return { ...cover, sections, pages }
  const teaching = put({ topic: id, guide, review, homework } satisfies TopicTeaching)
  return { ...cover, sections, pages, teaching }
}

function coverOf({ id, title, minutes, code }: Section): SectionCover {
  return code === undefined ? { id, title, minutes } : { id, title, minutes, code }
}

export type Edition = {
  kind: 'handout' | 'guide' | 'worksheet' | 'page' | 'list' | 'leaflet' | 'story'
  id: string
  edition: string
  json: string
}

// Every edition an answer, a plan or a note can name, to be kept for ever.
export function editionsOf(curriculum: Curriculum): Edition[] {
  const topics = writtenTopics(curriculum)
  const { orientation, basics, evidence, introduction, inventory, leaflets, stories } = curriculum.programme
  const sheets = [...topics.flatMap((topic) => topic.sheets), ...inventory]
  return [
    ...topics.map(({ id, handout }) => keep('handout', id, handout)),
    ...topics.map(({ id, guide }) => keep('guide', id, guide)),
    ...sheets.map((sheet) => keep('worksheet', sheet.id, sheet)),
    ...[orientation, basics, evidence].map((page) => keep('page', page.id, page)),
    keep('page', 'introduction', introduction),
    ...curriculum.lists.map((list) => keep('list', list.id, list)),
    ...leaflets.map((leaflet) => keep('leaflet', leaflet.id, leaflet)),
    ...stories.map((story) => keep('story', story.id, story)),
  ]
}

function keep(kind: Edition['kind'], id: string, words: { edition: string }): Edition {
  return { kind, id, edition: words.edition, json: canonicalJson(words) }
}
