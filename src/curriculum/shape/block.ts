// A block is one piece of a handout or a guide as it is drawn: typed text, never HTML.
import type { Drawing } from './drawing.ts'
import { type Relaxation, relaxationLines } from './relaxation.ts'
import { groupLines, type ListGroup } from './word-list.ts'

// `term` marks words that the person's own may replace (illness, symptoms, team …).
export type Inline = { text: string; strong?: true; emphasis?: true; term?: string }

export type Paragraph = { kind: 'paragraph'; text: Inline[] }
export type Heading = { kind: 'heading'; text: Inline[] }
export type List = { kind: 'list'; ordered: boolean; items: Inline[][] }

// What may stand inside a boxed block.
export type Prose = Paragraph | Heading | List

export type Question = { kind: 'question'; id: string; text: Inline[] }
export type KeyPoint = { kind: 'keypoint'; blocks: Prose[] }
export type SheetPlace = { kind: 'worksheet'; id: string }
export type Story = { kind: 'story'; name: string; blocks: Prose[] }
export type Practise = { kind: 'practise'; skill: string; blocks: Prose[] }
export type Example = { kind: 'example'; blocks: Prose[] }
export type Summary = { kind: 'summary'; blocks: Prose[] }

// What a block shows stands in it whole, so that a page needs no second file to be drawn.
export type Picture = { kind: 'drawing'; drawing: Drawing }
export type ListPlace = {
  kind: 'word-list'
  list: string
  title: string
  fixed: string[]
  groups: ListGroup[]
}
export type RelaxationPlace = { kind: 'relaxation'; relaxation: Relaxation }
// Where a figure comes from, and of which year.
export type Source = { kind: 'source'; text: string }
// What differs from place to place: `empty` stands until the agency has written its own, which then are `words`.
export type LocalPlace = {
  kind: 'local'
  id: string
  title: string
  empty: string
  crisis: boolean
  words?: Prose[]
}

export type Block =
  | Prose
  | Question
  | KeyPoint
  | SheetPlace
  | Story
  | Practise
  | Example
  | Summary
  | Picture
  | ListPlace
  | RelaxationPlace
  | Source
  | LocalPlace

// The words of a line with its marks taken off.
export function plainLine(line: readonly Inline[]): string {
  return line.map((piece) => piece.text).join('')
}

// The words of blocks, a line for each paragraph, heading or list item; worksheets have none of their own.
export function plainLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
      case 'question':
        return [plainLine(block.text)]
      case 'list':
        return block.items.map(plainLine)
      case 'worksheet':
        return []
      case 'drawing':
        return [block.drawing.alt]
      case 'word-list':
        return [block.title, ...block.fixed, ...block.groups.flatMap(groupLines)]
      case 'relaxation':
        return relaxationLines(block.relaxation)
      case 'source':
        return [block.text]
      case 'local':
        return [block.title, ...(block.words ? plainLines(block.words) : [block.empty])]
      default:
        return plainLines(block.blocks)
    }
  })
}

export function plainText(blocks: readonly Block[]): string {
  return plainLines(blocks).join('\n')
}

// A line with its terms in the person's own words, e.g. { illness: 'my nerves' }; other terms stay as written.
export function inOwnWords(line: readonly Inline[], own: Readonly<Record<string, string>>): Inline[] {
  return line.map((piece) => {
    const word = piece.term !== undefined && Object.hasOwn(own, piece.term) ? own[piece.term] : undefined
    return word === undefined || word.trim() === '' ? piece : { ...piece, text: begunAs(piece.text, word) }
  })
}

/** A term that begins a sentence has a capital, and so has the word that stands there instead. */
function begunAs(written: string, word: string): string {
  return /^\p{Lu}/u.test(written) ? word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : word
}
