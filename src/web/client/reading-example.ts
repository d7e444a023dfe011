// A sentence of a page in which a word of the glossary stands, so that a person sees their own in its place.
import type { Block, Inline } from '#curriculum/shape/block.ts'

const SEGMENTS = new Intl.Segmenter('en', { granularity: 'sentence' })

export function exampleOf(term: string, blocks: readonly Block[]): Inline[] | undefined {
  for (const line of blocks.flatMap(linesOf)) {
    const sentence = sentenceWith(term, line)
    if (sentence) return sentence
  }
  return undefined
}

function linesOf(block: Block): Inline[][] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'keypoint':
    case 'example':
    case 'summary':
    case 'story':
    case 'practise':
      return block.blocks.flatMap(linesOf)
    default:
      return []
  }
}

function sentenceWith(term: string, line: readonly Inline[]): Inline[] | undefined {
  let start = 0
  const placed = line.map((piece) => {
    const from = start
    start += piece.text.length
    return { piece, from }
  })
  const found = placed.find(({ piece }) => piece.term === term)
  if (!found) return undefined
  const whole = line.map(({ text }) => text).join('')
  const { segment, index } = SEGMENTS.segment(whole).containing(found.from) ?? { segment: whole, index: 0 }
  const end = index + segment.trimEnd().length
  return placed
    .map(({ piece, from }) => ({
      ...piece,
      text: piece.text.slice(Math.max(0, index - from), Math.max(0, end - from)),
    }))
    .filter(({ text }) => text !== '')
}
