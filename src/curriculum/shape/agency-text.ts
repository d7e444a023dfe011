// A topic as one agency has it: its own sections in place of ours, its own pages after them, its local blocks filled.
import { type OwnText, ownEdition, ownTextAt, standing } from '#domain/own-text.ts'
import type { Block } from './block.ts'
import type { Handout, Section } from './handout.ts'
import { ownBlocks, ownProse } from './own-prose.ts'
import type { TopicEntry } from './shelf.ts'

type Texts = readonly OwnText[]

/** Minutes the agency's own page is planned with, as it does not say. */
const OWN_MINUTES = 10

export function withOwnTexts<Pages extends { handout: Handout }>(pages: Pages, texts: Texts): Pages {
  if (texts.length === 0) return pages
  const { handout } = pages
  const sections = [
    ...handout.sections.map((section) => ownSection(handout.topic, section, texts)),
    ...ownPages(handout.topic, texts),
  ].map((section) => ({ ...section, blocks: withOwnLocals(section.blocks, texts) }))
  return { ...pages, handout: { ...handout, sections } }
}

/** The same for what the index says of a topic: the titles of its sections, and the agency's own after them. */
export function coverWithOwnTexts(entry: TopicEntry, texts: Texts): TopicEntry {
  if (texts.length === 0 || entry.status === 'planned') return entry
  const sections = entry.sections.map((section) => {
    const text = ownTextAt(texts, { kind: 'section', topic: entry.id, section: section.id })
    return { ...section, title: (text && standing(text)?.title) ?? section.title }
  })
  const added = ownPages(entry.id, texts).map(({ id, title, minutes }) => ({ id, title, minutes }))
  return { ...entry, sections: [...sections, ...added] }
}

/** Blocks with every local block filled that the agency has filled. */
export function withOwnLocals(blocks: readonly Block[], texts: Texts): Block[] {
  return blocks.map((block) => {
    if (block.kind !== 'local') return block
    const text = ownTextAt(texts, { kind: 'local', block: block.id })
    const version = text && standing(text)
    return version ? { ...block, title: version.title, words: ownProse(version.words) } : block
  })
}

/** What stays of ours under an agency's own words: what is to be done there, and whom to call in a crisis. */
export function staysBelow(block: Block): boolean {
  return block.kind === 'worksheet' || block.kind === 'practise' || (block.kind === 'local' && block.crisis)
}

/** The agency's own words for a section, followed by what stays of ours. */
function ownSection(topic: string, section: Section, texts: Texts): Section {
  const text = ownTextAt(texts, { kind: 'section', topic, section: section.id })
  const version = text && standing(text)
  if (!version) return section
  const own = { text: text.id, edition: ownEdition(version), moved: version.of !== section.edition }
  const blocks = [...ownBlocks(version.words), ...section.blocks.filter(staysBelow)]
  return { ...section, title: version.title, blocks, own }
}

function ownPages(topic: string, texts: Texts): Section[] {
  return texts
    .filter((text) => !text.withdrawn && text.place.kind === 'page' && text.place.topic === topic)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((text) => {
      const version = standing(text)
      if (!version) return []
      const own = { text: text.id, edition: ownEdition(version), moved: false }
      return {
        id: `own-${text.id}`,
        title: version.title,
        minutes: OWN_MINUTES,
        edition: own.edition,
        blocks: ownBlocks(version.words),
        own,
      }
    })
}

/** What a lesson or a handout given says it was: the agency's words where it wrote them, ours otherwise. */
export const editionTaught = (handout: Pick<Handout, 'edition'>, section: Pick<Section, 'own'> | undefined) =>
  section?.own?.edition ?? handout.edition
