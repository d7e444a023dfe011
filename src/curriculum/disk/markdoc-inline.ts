// Turns what stands inside a line of Markdoc into typed pieces of text.
import type { Node } from '@markdoc/markdoc'
import type { Inline } from '#curriculum/shape/block.ts'
import { lineOf } from './markdoc-file.ts'
import { hasAttributes, textOf } from './markdoc-tag.ts'
import type { FileProof } from './proof.ts'

type Marks = Omit<Inline, 'text'>

export function readLine(nodes: readonly Node[], proof: FileProof): Inline[] {
  return joined(nodes.flatMap((node) => readPiece(node, {}, proof)))
}

function readPiece(node: Node, marks: Marks, proof: FileProof): Inline[] {
  const inside = (more: Marks) =>
    node.children.flatMap((child) => readPiece(child, { ...marks, ...more }, proof))
  switch (node.type) {
    case 'inline':
      return inside({})
    case 'text':
      return readText(node, marks, proof)
    case 'softbreak':
      return [{ text: ' ', ...marks }]
    case 'strong':
      return inside({ strong: true })
    case 'em':
      return inside({ emphasis: true })
    case 'tag':
      return node.tag === 'term'
        ? inside(readTerm(node, proof))
        : refuse(node, `the tag “${node.tag}”`, proof)
    case 'link':
      return refuse(node, 'a link', proof)
    case 'image':
      return refuse(node, 'a picture', proof)
    case 'code':
      return refuse(node, 'code', proof)
    case 'hardbreak':
      return refuse(node, 'a forced line break', proof)
    case 'error':
      return []
    default:
      return refuse(node, `“${node.type}”`, proof)
  }
}

function readText(node: Node, marks: Marks, proof: FileProof): Inline[] {
  const text: unknown = node.attributes.content
  if (typeof text !== 'string') return refuse(node, 'a variable or function', proof)
  if (/<[a-z/!]/iu.test(text)) return refuse(node, 'raw HTML', proof)
  return [{ text, ...marks }]
}

function readTerm(node: Node, proof: FileProof): Marks {
  if (!hasAttributes(node, ['id'], proof)) return {}
  const id = textOf(node, 'id') ?? ''
  proof.mention(lineOf(node), 'term', id)
  return { term: id }
}

function refuse(node: Node, what: string, proof: FileProof): Inline[] {
  proof.finding(lineOf(node), `A line of text cannot hold ${what}.`)
  return []
}

// Neighbours with the same marks become one piece; the line's outer spaces go.
function joined(pieces: readonly Inline[]): Inline[] {
  const line: Inline[] = []
  for (const piece of pieces) {
    const last = line.at(-1)
    if (
      last &&
      last.strong === piece.strong &&
      last.emphasis === piece.emphasis &&
      last.term === piece.term
    ) {
      last.text += piece.text
    } else {
      line.push({ ...piece })
    }
  }
  const [first, last] = [line[0], line.at(-1)]
  if (first) first.text = first.text.trimStart()
  if (last) last.text = last.text.trimEnd()
  return line.filter((piece) => piece.text !== '')
}
