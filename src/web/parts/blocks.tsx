// Draws a handout's or a guide's typed blocks: text as it was written, and boxes for what is asked, kept or tried.
import './blocks.css'
import type { ComponentChildren } from 'preact'
import { type Block, type Inline, inOwnWords, type Prose } from '#curriculum/shape/block.ts'

export type BlockWords = {
  question: string
  keypoint: string
  practise: string
  example: string
  summary: string
  story: (name: string) => string
}

export type BlocksProps = {
  blocks: readonly Block[]
  words: BlockWords
  /** The person's own words for marked terms, by the term's id. */
  own?: Readonly<Record<string, string>>
  /** The level of the small headings. */
  level?: 2 | 3
  /** What a screen adds in its place: a sheet, a skill's steps, room for an answer. */
  sheet?: (id: string) => ComponentChildren
  skill?: (id: string) => ComponentChildren
  answer?: (question: string) => ComponentChildren
}

export function Blocks(props: BlocksProps) {
  return <div class="blocks">{props.blocks.map((block, place) => drawn(block, `${place}`, props))}</div>
}

function drawn(block: Block, key: string, props: BlocksProps): ComponentChildren {
  const { words, own = {} } = props
  switch (block.kind) {
    case 'question':
      return (
        <div key={key} class="box question">
          <p class="name">{words.question}</p>
          <p class="asked">{line(block.text, own)}</p>
          {props.answer?.(block.id)}
        </div>
      )
    case 'keypoint':
      return boxed(key, 'keypoint', words.keypoint, block.blocks, props)
    case 'example':
      return boxed(key, 'example', words.example, block.blocks, props)
    case 'summary':
      return boxed(key, 'summary', words.summary, block.blocks, props)
    case 'story':
      return boxed(key, 'story', words.story(block.name), block.blocks, props)
    case 'practise':
      return boxed(key, 'practise', words.practise, block.blocks, props, props.skill?.(block.skill))
    case 'worksheet':
      return <div key={key}>{props.sheet?.(block.id)}</div>
    default:
      return prose(block, key, props)
  }
}

function boxed(
  key: string,
  look: string,
  name: string,
  blocks: readonly Prose[],
  props: BlocksProps,
  added?: ComponentChildren,
) {
  return (
    <div key={key} class={`box ${look}`}>
      <p class="name">{name}</p>
      {blocks.map((block, place) => prose(block, `${place}`, props))}
      {added}
    </div>
  )
}

function prose(block: Prose, key: string, { own = {}, level = 3 }: BlocksProps): ComponentChildren {
  if (block.kind === 'paragraph') return <p key={key}>{line(block.text, own)}</p>
  if (block.kind === 'heading') {
    const Heading = level === 2 ? 'h2' : 'h3'
    return <Heading key={key}>{line(block.text, own)}</Heading>
  }
  const Kind = block.ordered ? 'ol' : 'ul'
  return (
    <Kind key={key}>
      {block.items.map((item, place) => (
        // The items of a printed list have no names and never move.
        <li key={`${place}`}>{line(item, own)}</li>
      ))}
    </Kind>
  )
}

function line(pieces: readonly Inline[], own: Readonly<Record<string, string>>): ComponentChildren {
  return inOwnWords(pieces, own).map((piece) => {
    if (piece.strong === true) return <strong>{piece.text}</strong>
    return piece.emphasis === true ? <em>{piece.text}</em> : piece.text
  })
}
