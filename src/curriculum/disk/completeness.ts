// What a finished curriculum has, counted: enough questions, ideas and stories, and the lines that keep people safe.
import { dirname, join } from 'node:path'
import { LEAFLET_READERS } from '#curriculum/shape/programme.ts'
import { type Curriculum, type WrittenTopic, writtenTopics } from '#curriculum/shape/topic.ts'
import { itemsOf, type WordList } from '#curriculum/shape/word-list.ts'
import type { Finding, Name, NameKind, Proof } from './proof.ts'

export const LEAST = {
  review: 10,
  homework: 12,
  copingGroups: 14,
  copingIdeas: 8,
  activities: 80,
  stories: 12,
  cards: 12,
}
const SHORTEST_SECTION = 10
const LONGEST_SECTION = 20

// The lines that always stand with the side effects: stopping suddenly, drinking or sedatives, voices that order harm.
const FIXED: readonly [string, RegExp][] = [
  ['not to stop a medicine suddenly', /stop[^.]*medicine|medicine[^.]*stop/iu],
  ['to see a doctor before stopping to drink', /drink|alcohol/iu],
  ['to get help where voices order harm', /voices/iu],
]

export function checkCompleteness(curriculum: Curriculum, proof: Proof): Finding[] {
  const { language, programme } = curriculum
  const list = (id: string) => curriculum.lists.find((one) => one.id === id)
  const inFile = (file: string, what: string | undefined): Finding[] =>
    what === undefined ? [] : [{ file, line: 1, what }]
  const crisis = programme.locals.some((local) => local.crisis)
  return [
    ...writtenTopics(curriculum).flatMap((topic) => checkTopic(topic, language, proof)),
    ...needed(list('coping'), 'coping', (found) => checkCoping(found, proof)),
    ...needed(list('pleasant-activities'), 'pleasant-activities', (found) => {
      return at(nameOf(proof, 'list', found.id), few(itemsOf(found).length, LEAST.activities, 'items'))
    }),
    ...needed(list('side-effects'), 'side-effects', (found) => checkSideEffects(found, proof)),
    ...inFile('stories', few(programme.stories.length, LEAST.stories, 'stories')),
    ...inFile(`cards/cards.${language}.yaml`, few(programme.cards.length, LEAST.cards, 'cards')),
    ...inFile(
      `programme/local.${language}.yaml`,
      crisis ? undefined : 'The local block for a crisis is missing.',
    ),
    ...LEAFLET_READERS.filter((reader) => !programme.leaflets.some((one) => one.reader === reader)).flatMap(
      (reader) => inFile('programme/leaflets', `The leaflet for ${reader} is missing.`),
    ),
  ]
}

function checkTopic(topic: WrittenTopic, language: string, proof: Proof): Finding[] {
  const folder = dirname(nameOf(proof, 'topic', topic.id)?.file ?? '')
  const count = (file: string, what: string | undefined): Finding[] =>
    what === undefined ? [] : [{ file: join(folder, `${file}.${language}.yaml`), line: 1, what }]
  const sections = topic.handout.sections.flatMap((section) => {
    const name = nameOf(proof, 'section', section.id, topic.id)
    const has = (kind: string) => section.blocks.some((block) => block.kind === kind)
    const inTime = section.minutes >= SHORTEST_SECTION && section.minutes <= LONGEST_SECTION
    const time = `A section takes ${SHORTEST_SECTION} to ${LONGEST_SECTION} minutes, not ${section.minutes}.`
    return [
      ...at(name, has('summary') ? undefined : `The section “${section.id}” has no summary.`),
      ...at(name, has('question') ? undefined : `The section “${section.id}” has no question.`),
      ...at(name, inTime ? undefined : time),
    ]
  })
  return [
    ...sections,
    ...count('review', few(topic.review.length, LEAST.review, 'questions')),
    ...count('homework', few(topic.homework.length, LEAST.homework, 'ideas')),
  ]
}

function checkCoping(list: WordList, proof: Proof): Finding[] {
  return [
    ...at(nameOf(proof, 'list', list.id), few(list.groups.length, LEAST.copingGroups, 'groups')),
    ...list.groups.flatMap((group) => {
      const name = nameOf(proof, 'group', `${list.id}/${group.id}`)
      return at(name, few(group.items.length, LEAST.copingIdeas, 'items'))
    }),
  ]
}

function checkSideEffects(list: WordList, proof: Proof): Finding[] {
  const name = nameOf(proof, 'list', list.id)
  const tiers = (['emergency', 'clinic'] as const).filter(
    (tier) => !list.groups.some((one) => one.tier === tier),
  )
  const lines = FIXED.filter(([, found]) => !list.fixed.some((line) => found.test(line)))
  return [
    ...tiers.flatMap((tier) => at(name, `The list “${list.id}” has no group of the tier “${tier}”.`)),
    ...lines.flatMap(([said]) => at(name, `The list “${list.id}” has no fixed line ${said}.`)),
    ...at(
      name,
      list.sign ? undefined : `The list “${list.id}” is signed by a clinician: sign: true is missing.`,
    ),
  ]
}

function needed(list: WordList | undefined, id: string, check: (list: WordList) => Finding[]): Finding[] {
  return list ? check(list) : [{ file: 'lists', line: 1, what: `The list “${id}” is missing.` }]
}

function few(count: number, least: number, things: string): string | undefined {
  return count >= least ? undefined : `This has no more than ${count} ${things}; it needs at least ${least}.`
}

function nameOf(proof: Proof, kind: NameKind, id: string, topic?: string): Name | undefined {
  return proof.names.find(
    (name) => name.kind === kind && name.id === id && (topic === undefined || name.topic === topic),
  )
}

function at(name: Name | undefined, what: string | undefined): Finding[] {
  return name && what !== undefined ? [{ file: name.file, line: name.line, what }] : []
}
