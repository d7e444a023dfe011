// Turns what stands inside a section of a handout into typed blocks.
import type { Node } from '@markdoc/markdoc'
import type { Block, Prose } from '#curriculum/shape/block.ts'
import { lineOf } from './markdoc-file.ts'
import { PLACE_TAGS, readPlace } from './markdoc-places.ts'
import { readProse, readProseNode, runningLine } from './markdoc-prose.ts'
import { hasAttributes, nameOf, textOf } from './markdoc-tag.ts'
import type { FileProof } from './proof.ts'
import type { Stock } from './stock.ts'

// The block tags and the attributes each must have.
const TAGS: ReadonlyMap<string | undefined, readonly string[]> = new Map([
  ...PLACE_TAGS,
  ['question', ['id']],
  ['keypoint', []],
  ['worksheet', ['id']],
  ['story', ['name']],
  ['practise', ['skill']],
  ['example', []],
  ['summary', []],
])

// What a block shows from elsewhere is taken from the stock and stands in the block whole.
export function readBlocks(nodes: readonly Node[], unit: string, proof: FileProof, stock: Stock): Block[] {
  return nodes.flatMap((node) => {
    const tags = tagsAlone(node)
    if (tags.length > 0) return tags.flatMap((tag) => readTag(tag, unit, proof, stock))
    return readProseNode(node, unit, proof)
  })
}

// A tag opened and closed on one line comes wrapped in a paragraph of its own.
function tagsAlone(node: Node): Node[] {
  if (node.type === 'tag') return [node]
  if (node.type !== 'paragraph') return []
  const inside = node.children.flatMap((line) => line.children)
  const tags = inside.filter((piece) => isBlockTag(piece))
  const onlyTags = inside.every((piece) => isBlockTag(piece) || piece.type === 'softbreak' || isBlank(piece))
  return onlyTags ? tags : []
}

function isBlockTag(node: Node): boolean {
  return node.type === 'tag' && node.tag !== 'term'
}

function isBlank(node: Node): boolean {
  const text: unknown = node.attributes.content
  return node.type === 'text' && typeof text === 'string' && text.trim() === ''
}

function readTag(node: Node, unit: string, proof: FileProof, stock: Stock): Block[] {
  const line = lineOf(node)
  const needed = TAGS.get(node.tag)
  if (needed === undefined) {
    proof.finding(line, `${nameOf(node)} is not known here.`)
    return []
  }
  if (!hasAttributes(node, needed, proof, node.tag === 'list' ? ['group'] : [])) return []
  switch (node.tag) {
    case 'question':
      return readQuestion(node, unit, proof)
    case 'worksheet': {
      const id = textOf(node, 'id') ?? ''
      if (node.children.length > 0)
        proof.finding(line, 'A worksheet is closed at once: {% worksheet id="…" /%}.')
      proof.mention(line, 'worksheet', id)
      return [{ kind: 'worksheet', id }]
    }
    case 'story': {
      const name = textOf(node, 'name') ?? ''
      proof.label(line, unit, name)
      return [{ kind: 'story', name, blocks: insideOf(node, unit, proof) }]
    }
    case 'practise': {
      const skill = textOf(node, 'skill') ?? ''
      proof.mention(line, 'skill', skill)
      return [{ kind: 'practise', skill, blocks: insideOf(node, unit, proof) }]
    }
    case 'keypoint':
    case 'example':
    case 'summary':
      return [{ kind: node.tag, blocks: insideOf(node, unit, proof) }]
    default:
      return readPlace(node, proof, stock)
  }
}

function readQuestion(node: Node, unit: string, proof: FileProof): Block[] {
  const id = textOf(node, 'id') ?? ''
  proof.name(lineOf(node), 'question', id)
  const [first, ...more] = insideOf(node, unit, proof)
  if (first?.kind !== 'paragraph' || more.length > 0) {
    proof.finding(lineOf(node), 'A question is one paragraph.')
    return []
  }
  return [{ kind: 'question', id, text: first.text }]
}

function insideOf(node: Node, unit: string, proof: FileProof): Prose[] {
  const blocks = node.children.some((child) => child.type === 'text' || child.inline)
    ? [{ kind: 'paragraph' as const, text: runningLine(node, unit, proof) }]
    : readProse(node.children, unit, proof)
  if (blocks.length === 0) proof.finding(lineOf(node), `${nameOf(node)} is empty.`)
  return blocks
}
