// Draws a handout's or a guide's typed blocks: text as it was written, and boxes for what is asked, kept or tried.
import './blocks.css'
import type { ComponentChildren } from 'preact'
import { type Block, type Inline, inOwnWords, type LocalPlace, type Prose } from '#curriculum/shape/block.ts'
import type { Relaxation } from '#curriculum/shape/relaxation.ts'
import { LocalBlock, type PlaceWords, RelaxationBlock, WordListBlock } from './block-places.tsx'
import { Picture } from './picture.tsx'

export type BlockWords = PlaceWords & {
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
  /** A player in place of a relaxation's script. */
  relaxation?: (relaxation: Relaxation) => ComponentChildren
  /** What the agency wrote for a local block, where the block does not carry it itself. */
  local?: (id: string) => readonly Prose[] | undefined
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
    case 'drawing':
      return <Picture key={key} drawing={block.drawing} />
    case 'word-list':
      return <WordListBlock key={key} list={block} words={words} level={props.level ?? 3} />
    case 'relaxation':
      return (
        <RelaxationBlock key={key} relaxation={block.relaxation} words={words} level={props.level ?? 3}>
          {props.relaxation?.(block.relaxation)}
        </RelaxationBlock>
      )
    case 'source':
      return (
        <p key={key} class="source">
          {words.source(block.text)}
        </p>
      )
    case 'local':
      return local(block, key, props)
    default:
      return prose(block, key, props)
  }
}

function local(place: LocalPlace, key: string, props: BlocksProps) {
  const written = props.local?.(place.id) ?? place.words
  return (
    <LocalBlock key={key} place={place} words={props.words} level={props.level ?? 3}>
      {written?.map((block, at) => prose(block, `${at}`, props))}
    </LocalBlock>
  )
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
