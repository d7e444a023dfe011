// The stock is what texts and sheets take from by id: lists, relaxation scripts, drawings and local blocks.
import type { Drawing } from '#curriculum/shape/drawing.ts'
import type { LocalBlock } from '#curriculum/shape/programme.ts'
import type { Relaxation } from '#curriculum/shape/relaxation.ts'
import type { Option } from '#curriculum/shape/sheet.ts'
import { itemsOf, type WordList } from '#curriculum/shape/word-list.ts'

export type Stock = {
  lists: WordList[]
  relaxations: Relaxation[]
  drawings: Drawing[]
  locals: LocalBlock[]
}

export function inStock<Thing extends { id: string }>(
  things: readonly Thing[],
  id: string,
): Thing | undefined {
  return things.find((thing) => thing.id === id)
}

// The items that “list” or “list/group” names, as something to tick; undefined where there is no such thing.
export function optionsFrom({ lists }: Stock, from: string): Option[] | undefined {
  const [id = '', group, ...more] = from.split('/')
  const list = inStock(lists, id)
  if (!list || more.length > 0) return undefined
  if (group !== undefined && !inStock(list.groups, group)) return undefined
  return itemsOf(list, group).map((item) => ({ id: item.id, label: item.label }))
}
