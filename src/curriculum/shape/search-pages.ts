// Everything a practitioner can look for, as pages of plain words with the place in the library where each stands.
import { plainText } from './block.ts'
import { adviceFor } from './handout.ts'
import { relaxationLines } from './relaxation.ts'
import { sheetLines } from './sheet.ts'
import type {
  ProgrammePages,
  ProgrammeTeaching,
  StoryPages,
  ToolPages,
  TopicEntry,
  TopicPages,
  TopicTeaching,
} from './shelf.ts'
import { STRATEGY_FAMILIES } from './topic.ts'
import { groupLines } from './word-list.ts'

export type SearchKind =
  | 'topic'
  | 'section'
  | 'sheet'
  | 'skill'
  | 'card'
  | 'list'
  | 'relaxation'
  | 'homework'
  | 'question'
  | 'guide'
  | 'story'
  | 'leaflet'
  | 'page'
  | 'word'
  | 'strategy'

export type SearchPage = {
  /** The address within the library, which no other page has. */
  at: string
  kind: SearchKind
  title: string
  /** What it belongs to, such as the title of its topic. */
  of: string
  text: string
}

/** All that is on a staff member's shelf; what has not reached the device is left out. */
export type Gathered = {
  topics: {
    entry: TopicEntry
    pages?: TopicPages | undefined
    teaching?: TopicTeaching | undefined
  }[]
  programme?: ProgrammePages | undefined
  tools?: ToolPages | undefined
  stories?: StoryPages | undefined
  teaching?: ProgrammeTeaching | undefined
}

export function searchPages({ topics, programme, tools, stories, teaching }: Gathered): SearchPage[] {
  return [
    ...topics.flatMap(topicPages),
    ...(programme ? programmePages(programme) : []),
    ...(tools ? toolPages(tools) : []),
    ...(stories?.stories ?? []).map((story) =>
      page('story', `stories/${story.id}`, story.title, '', [
        story.name,
        story.about,
        plainText(story.blocks),
      ]),
    ),
    ...(teaching ? teachingPages(teaching) : []),
  ]
}

function page(
  kind: SearchKind,
  at: string,
  title: string,
  of: string,
  lines: readonly (string | undefined)[],
) {
  return { kind, at, title, of, text: lines.filter((line) => line !== undefined && line !== '').join('\n') }
}

function topicPages({ entry, pages, teaching }: Gathered['topics'][number]): SearchPage[] {
  const { id, title } = entry
  return [
    page('topic', id, title, '', [entry.short, ...entry.aims]),
    ...(pages?.handout.sections ?? []).map((section) =>
      page('section', `${id}/section/${section.id}`, section.title, title, [
        plainText(section.blocks),
        teaching && plainText(adviceFor(teaching.guide, section.id)),
      ]),
    ),
    ...(pages?.sheets ?? []).map((sheet) =>
      page('sheet', `${id}/sheet/${sheet.id}`, sheet.title, title, sheetLines(sheet).slice(1)),
    ),
    ...(pages?.skills ?? []).map((skill) =>
      page('skill', `${id}/skill/${skill.id}`, skill.title, title, [skill.why, ...skill.steps, skill.scene]),
    ),
    ...(teaching ? teachingOf(id, title, teaching) : []),
  ]
}

function teachingOf(id: string, title: string, { guide, review, homework }: TopicTeaching): SearchPage[] {
  return [
    ...guide.parts.map((part) =>
      page('guide', `${id}/guide#${part.id}`, part.title, title, [plainText(part.blocks)]),
    ),
    ...review.map((one) =>
      page('question', `${id}/questions#${one.id}`, one.question, title, [
        ...(one.kind === 'choice' ? one.options.map(({ label }) => label) : [one.answer]),
        one.note,
      ]),
    ),
    ...homework.map((idea) =>
      page('homework', `${id}/homework#${idea.id}`, idea.title, title, [idea.words, idea.why]),
    ),
  ]
}

function programmePages({ orientation, inventory, introduction, leaflets, glossary }: ProgrammePages) {
  return [
    page('page', 'programme/orientation', orientation.title, '', [plainText(orientation.blocks)]),
    page(
      'page',
      'programme/introduction',
      introduction.title,
      '',
      introduction.slides.flatMap((slide) => [slide.title, ...slide.say]),
    ),
    ...inventory.map((sheet) =>
      page('sheet', `programme/sheet/${sheet.id}`, sheet.title, '', sheetLines(sheet).slice(1)),
    ),
    ...leaflets.map((one) => page('leaflet', `leaflets/${one.id}`, one.title, '', [plainText(one.blocks)])),
    ...glossary.map((word) => page('word', `words#${word.id}`, word.term, '', [word.means])),
  ]
}

function toolPages({ lists, relaxations }: ToolPages): SearchPage[] {
  return [
    ...lists.map((list) =>
      page('list', `lists/${list.id}`, list.title, '', [
        list.intro,
        ...list.fixed,
        ...list.groups.flatMap(groupLines),
      ]),
    ),
    ...relaxations.map((one) =>
      page('relaxation', `relaxation/${one.id}`, one.title, '', relaxationLines(one).slice(1)),
    ),
  ]
}

function teachingPages({ basics, evidence, leaflets, cards, strategies }: ProgrammeTeaching): SearchPage[] {
  return [
    page('page', 'programme/basics', basics.title, '', [plainText(basics.blocks)]),
    page('page', 'programme/evidence', evidence.title, '', [plainText(evidence.blocks)]),
    ...leaflets.map((one) => page('leaflet', `leaflets/${one.id}`, one.title, '', [plainText(one.blocks)])),
    ...cards.map((card) =>
      page('card', `cards/${card.id}`, card.title, '', [
        card.use,
        card.bring,
        ...card.steps.flatMap((step) => [step.do, step.say]),
        ...card.watch,
      ]),
    ),
    ...STRATEGY_FAMILIES.flatMap((family) =>
      strategies[family].map((one) =>
        page('strategy', `programme/strategies#${one.id}`, one.title, '', [one.means]),
      ),
    ),
  ]
}
