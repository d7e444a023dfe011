// Reads the tags of a text that show what is written elsewhere, and where a figure comes from.
import type { Node } from '@markdoc/markdoc'
import { type Block, plainLine } from '#curriculum/shape/block.ts'
import type { WordList } from '#curriculum/shape/word-list.ts'
import { lineOf } from './markdoc-file.ts'
import { readLine } from './markdoc-inline.ts'
import { nameOf, textOf } from './markdoc-tag.ts'
import type { FileProof } from './proof.ts'
import { inStock, type Stock } from './stock.ts'

export const PLACE_TAGS: readonly [string, readonly string[]][] = [
  ['drawing', ['id']],
  ['list', ['id']],
  ['relaxation', ['id']],
  ['local', ['id']],
  ['source', []],
]

// A place of something that is not there leaves no block; the dangling id is found with all others.
export function readPlace(node: Node, proof: FileProof, stock: Stock): Block[] {
  if (node.tag === 'source') return readSource(node, proof)
  const id = textOf(node, 'id') ?? ''
  if (node.children.length > 0) {
    proof.finding(lineOf(node), `${nameOf(node)} is closed at once: {% ${node.tag} id="…" /%}.`)
  }
  switch (node.tag) {
    case 'drawing': {
      proof.mention(lineOf(node), 'drawing', id)
      const drawing = inStock(stock.drawings, id)
      return drawing ? [{ kind: 'drawing', drawing }] : []
    }
    case 'list':
      return readListPlace(node, id, proof, stock)
    case 'relaxation': {
      proof.mention(lineOf(node), 'relaxation', id)
      const relaxation = inStock(stock.relaxations, id)
      return relaxation ? [{ kind: 'relaxation', relaxation }] : []
    }
    case 'local': {
      proof.mention(lineOf(node), 'local', id)
      const local = inStock(stock.locals, id)
      if (!local) return []
      const { title, empty, crisis } = local
      return [{ kind: 'local', id, title, empty, crisis }]
    }
    default:
      return []
  }
}

function readListPlace(node: Node, id: string, proof: FileProof, stock: Stock): Block[] {
  const named = textOf(node, 'group')
  proof.mention(lineOf(node), 'list', id)
  const list = inStock(stock.lists, id)
  if (list === undefined) return []
  if (named === undefined) return [placeOf(list, list.title, list.groups)]
  proof.mention(lineOf(node), 'group', `${id}/${named}`)
  const group = inStock(list.groups, named)
  return group ? [placeOf(list, group.title, [group])] : []
}

function placeOf({ id, fixed }: WordList, title: string, groups: WordList['groups']): Block {
  return { kind: 'word-list', list: id, title, fixed, groups }
}

function readSource(node: Node, proof: FileProof): Block[] {
  const text = plainLine(readLine(node.children.flatMap(insideParagraph), proof))
  if (text === '') proof.finding(lineOf(node), `${nameOf(node)} is empty.`)
  if (text !== '' && !/\b(?:19|20)\d\d\b/u.test(text)) {
    proof.finding(lineOf(node), `A source names the year of its figures: “${text.slice(0, 40)}”.`)
  }
  return text === '' ? [] : [{ kind: 'source', text }]
}

const insideParagraph = (node: Node): Node[] => (node.type === 'paragraph' ? node.children : [node])
