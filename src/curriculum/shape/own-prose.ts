// Plain lines as an agency types them, read into blocks: paragraphs, "## headings", "- items" and "> key points".
import { type Block, type Inline, type Prose, plainLine } from './block.ts'

const words = (text: string): Inline[] => [{ text: text.trim() }]

/** The blocks of a text; every line that is not a heading, an item or a key point is part of a paragraph. */
export function ownBlocks(text: string): Block[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/u)
    .flatMap((piece) => pieceBlocks(piece.split('\n').filter((line) => line.trim() !== '')))
}

/** The same without boxes, for places that are boxes already. */
export function ownProse(text: string): Prose[] {
  return ownBlocks(text).flatMap((block) => (block.kind === 'keypoint' ? block.blocks : [block as Prose]))
}

type Line = { kind: 'heading' | 'item' | 'number' | 'keypoint' | 'words'; text: string }

const MARKS: readonly [Line['kind'], RegExp][] = [
  ['heading', /^\s*#{1,6}\s+/u],
  ['item', /^\s*[-*•]\s+/u],
  ['number', /^\s*\d{1,2}[.)]\s+/u],
  ['keypoint', /^\s*>\s*/u],
]

function lineOf(line: string): Line {
  const mark = MARKS.find(([, found]) => found.test(line))
  return mark ? { kind: mark[0], text: line.replace(mark[1], '') } : { kind: 'words', text: line }
}

function pieceBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  let run: Line[] = []
  for (const line of lines.map(lineOf)) {
    if (run[0] && run[0].kind !== line.kind) {
      blocks.push(...runBlocks(run))
      run = []
    }
    run.push(line)
  }
  return [...blocks, ...runBlocks(run)]
}

// A run is lines of one kind that follow one another.
function runBlocks(run: readonly Line[]): Block[] {
  const [first] = run
  if (!first) return []
  const texts = run.map((line) => line.text)
  const paragraph = { kind: 'paragraph' as const, text: words(texts.join(' ')) }
  switch (first.kind) {
    case 'heading':
      return texts.map((text) => ({ kind: 'heading', text: words(text) }))
    case 'item':
    case 'number':
      return [{ kind: 'list', ordered: first.kind === 'number', items: texts.map(words) }]
    case 'keypoint':
      return [{ kind: 'keypoint', blocks: [paragraph] }]
    default:
      return [paragraph]
  }
}

/** Blocks as an agency would type them, to begin its own words with; what plain lines cannot hold is left out. */
export function ownText(blocks: readonly Block[]): string {
  return blocks
    .flatMap(typed)
    .filter((piece) => piece !== '')
    .join('\n\n')
}

function typed(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'question':
      return [plainLine(block.text)]
    case 'heading':
      return [`## ${plainLine(block.text)}`]
    case 'list':
      return [
        block.items
          .map((item, place) => `${block.ordered ? `${place + 1}.` : '-'} ${plainLine(item)}`)
          .join('\n'),
      ]
    case 'keypoint':
      return block.blocks.flatMap((inside) =>
        inside.kind === 'paragraph' ? [`> ${plainLine(inside.text)}`] : typed(inside),
      )
    case 'example':
    case 'summary':
    case 'story':
      return block.blocks.flatMap(typed)
    case 'source':
      return [`(${block.text})`]
    default:
      return []
  }
}
