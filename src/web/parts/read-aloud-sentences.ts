// What is handed to the voice: the sentences of a page in the order they are read, in the person's own words.
import { type Block, type Inline, inOwnWords, plainLine } from '#curriculum/shape/block.ts'
import type { Relaxation } from '#curriculum/shape/relaxation.ts'
import { type ListGroup, saysTier } from '#curriculum/shape/word-list.ts'
import type { BlockWords } from './blocks.tsx'

/** `place` is the block it stands in, counted from 0; sentences that stand in none have -1. */
export type Sentence = { text: string; place: number }

export type ReadAs = {
  words: BlockWords
  own?: Readonly<Record<string, string>> | undefined
  /** The lines of what a screen adds in its place; nothing is read of what is left out. */
  skill?: (id: string) => readonly string[]
  sheet?: (id: string) => readonly string[]
  /** In place of the script, where a player stands there. */
  relaxation?: (relaxation: Relaxation) => readonly string[]
}

export function sentencesOf(blocks: readonly Block[], as: ReadAs): Sentence[] {
  return blocks.flatMap((block, place) => sentencesIn(linesOf(block, as), place))
}

/** The sentences of plain lines, such as a title or the caption of a slide. */
export function sentencesIn(lines: readonly string[], place = -1): Sentence[] {
  return lines.flatMap((line) => cut(line).map((text) => ({ text, place })))
}

const SEGMENTS = new Intl.Segmenter('en', { granularity: 'sentence' })
/** What ends like a sentence and does not end one. */
const GOES_ON = /\b(?:Dr|Mr|Ms|Mrs|St|vs|e\.g|i\.e)\.$/

function cut(line: string): string[] {
  const sentences: string[] = []
  for (const { segment } of SEGMENTS.segment(line.replaceAll(/\s+/g, ' '))) {
    const last = sentences.at(-1)
    if (last !== undefined && GOES_ON.test(last.trim())) sentences[sentences.length - 1] = last + segment
    else sentences.push(segment)
  }
  return sentences.map((text) => text.trim()).filter((text) => /[\p{L}\p{N}]/u.test(text))
}

function linesOf(block: Block, as: ReadAs): readonly string[] {
  const { words, own = {} } = as
  const say = (line: readonly Inline[]) => plainLine(inOwnWords(line, own))
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [say(block.text)]
    case 'list':
      return block.items.map(say)
    case 'question':
      return [words.question, say(block.text)]
    case 'worksheet':
      return as.sheet?.(block.id) ?? []
    case 'story':
      return [words.story(block.name), ...inside(block.blocks, as)]
    case 'practise':
      return [words.practise, ...inside(block.blocks, as), ...(as.skill?.(block.skill) ?? [])]
    case 'keypoint':
    case 'example':
    case 'summary':
      return [words[block.kind], ...inside(block.blocks, as)]
    case 'drawing':
      return [block.drawing.title, block.drawing.alt]
    case 'word-list':
      return [block.title, ...block.fixed, ...groupsOf(block.title, block.groups, words)]
    case 'relaxation':
      return relaxed(block.relaxation, as)
    case 'source':
      return [words.source(block.text)]
    case 'local':
      return [block.title, ...(block.words ? inside(block.words, as) : [block.empty, words.notFilledIn])]
  }
}

const inside = (blocks: readonly Block[], as: ReadAs) => blocks.flatMap((block) => linesOf(block, as))

/** A group that is alone and called what the list is called has no title of its own on the page. */
function groupsOf(title: string, groups: readonly ListGroup[], words: BlockWords): string[] {
  return groups.flatMap((group) => {
    const titled = groups.length > 1 || group.title !== title
    const tier = group.tier && words[group.tier]
    return [
      ...(tier === undefined || (titled && saysTier(group.title, tier)) ? [] : [tier]),
      ...(titled ? [group.title] : []),
      ...(group.intro === undefined ? [] : [group.intro]),
      ...group.items.flatMap(({ label, note }) => (note === undefined ? [label] : [label, note])),
    ]
  })
}

function relaxed(relaxation: Relaxation, { words, relaxation: player }: ReadAs): string[] {
  const { title, about, before, parts } = relaxation
  return [
    title,
    about,
    ...(before.length === 0 ? [] : [words.before, ...before]),
    ...(player?.(relaxation) ?? parts.map(({ say }) => say)),
  ]
}
