// What a block shows that is written elsewhere: a list, a relaxation, and what the agency fills in.
import './block-places.css'
import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import type { ListPlace, LocalPlace } from '#curriculum/shape/block.ts'
import type { Relaxation } from '#curriculum/shape/relaxation.ts'
import { type ListGroup, type ListItem, saysTier } from '#curriculum/shape/word-list.ts'
import { ListNotice } from './list-notice.ts'
import { Notice } from './notice.tsx'

export type PlaceWords = {
  emergency: string
  clinic: string
  before: string
  notFilledIn: string
  source: (text: string) => string
}

type Level = 2 | 3 | 4

export type WordListProps = {
  list: Pick<ListPlace, 'title' | 'fixed' | 'groups'> & { list?: string }
  words: Pick<PlaceWords, 'emergency' | 'clinic'>
  level?: Level
  /** The page is called as the list is. */
  untitled?: boolean
}

/** A list of the curriculum, or one group of it; the lines that always stand with it come first. */
export function WordListBlock({ list, words, level = 3, untitled = false }: WordListProps) {
  const Said = useContext(ListNotice)
  const Heading = `h${level}` as const
  const inside = untitled ? 1 : level
  const [only, ...more] = list.groups
  return (
    <div class="word-list">
      {!untitled && <Heading>{list.title}</Heading>}
      {Said && list.list !== undefined && <Said list={list.list} />}
      {list.fixed.length > 0 && (
        <div class="fixed">
          {list.fixed.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {only && more.length === 0 ? (
        <Group group={only} words={words} titled={only.title !== list.title} level={inside} />
      ) : (
        list.groups.map((group) => <Group key={group.id} group={group} words={words} titled level={inside} />)
      )}
    </div>
  )
}

/** `level` is that of the heading it stands under. */
type GroupProps = { group: ListGroup; words: WordListProps['words']; titled: boolean; level: Level | 1 }

function Group({ group, words, titled, level }: GroupProps) {
  const Heading = level === 1 ? 'h2' : level === 2 ? 'h3' : 'h4'
  const tier = group.tier && words[group.tier]
  return (
    <div class={group.tier === undefined ? 'group' : `group tier ${group.tier}`}>
      {tier !== undefined && !(titled && saysTier(group.title, tier)) && <p class="tier-name">{tier}</p>}
      {titled && <Heading>{group.title}</Heading>}
      {group.intro !== undefined && <p>{group.intro}</p>}
      <ul>{group.items.map(item)}</ul>
    </div>
  )
}

const item = ({ id, label, note }: ListItem) => (
  <li key={id}>
    {label}
    {note !== undefined && <span class="note">{note}</span>}
  </li>
)

export type RelaxationProps = {
  relaxation: Relaxation
  words: Pick<PlaceWords, 'before'>
  level?: Level
  /** The page is called as the script is. */
  untitled?: boolean
  /** A player; without one the script stands here to be read. */
  children?: ComponentChildren
}

export function RelaxationBlock({
  relaxation,
  words,
  level = 3,
  untitled = false,
  children,
}: RelaxationProps) {
  const Heading = `h${level}` as const
  const { title, about, before, parts } = relaxation
  return (
    <div class="box relaxation">
      {!untitled && <Heading>{title}</Heading>}
      <p>{about}</p>
      {before.length > 0 && (
        <>
          <p class="name">{words.before}</p>
          <ul>
            {before.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {children ?? (
        <ol>
          {parts.map(({ say }, place) => (
            <li key={`${place}`}>{say}</li>
          ))}
        </ol>
      )}
    </div>
  )
}

export type LocalProps = {
  place: LocalPlace
  words: Pick<PlaceWords, 'notFilledIn'>
  level?: Level
  /** The agency's own words, drawn; without them the place says that they are missing. */
  children?: ComponentChildren
}

export function LocalBlock({ place, words, level = 3, children }: LocalProps) {
  const Heading = `h${level}` as const
  return (
    <Notice look={place.crisis ? 'help' : children === undefined ? 'warn' : 'info'}>
      <Heading>{place.title}</Heading>
      {children ?? (
        <>
          <p>{place.empty}</p>
          <p class="soft not-filled-in">{words.notFilledIn}</p>
        </>
      )}
    </Notice>
  )
}
