// Turns paragraphs, small headings and lists of Markdoc into prose blocks.
import type { Node } from '@markdoc/markdoc'
import { type Inline, type List, type Prose, plainLine } from '#curriculum/shape/block.ts'
import { lineOf } from './markdoc-file.ts'
import { readLine } from './markdoc-inline.ts'
import { nameOf } from './markdoc-tag.ts'
import type { FileProof } from './proof.ts'

// Prose of one unit: what is measured together, e.g. a section.
export function readProse(nodes: readonly Node[], unit: string, proof: FileProof): Prose[] {
  return nodes.flatMap((node) => readProseNode(node, unit, proof))
}

export function readProseNode(node: Node, unit: string, proof: FileProof): Prose[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', text: runningLine(node, unit, proof) }]
    case 'heading':
      return readHeading(node, unit, proof)
    case 'list':
      return [readList(node, unit, proof)]
    // What stands inside a tag on one line.
    case 'inline':
    case 'text':
      return [{ kind: 'paragraph', text: runningLine(node, unit, proof) }]
    case 'error':
      return []
    default:
      proof.finding(lineOf(node), `${nameOf(node)} cannot stand here.`)
      return []
  }
}

export function runningLine(node: Node, unit: string, proof: FileProof): Inline[] {
  const text = readLine(
    [node].flatMap((one) => (one.type === 'text' ? [one] : one.children)),
    proof,
  )
  proof.passage(lineOf(node), unit, plainLine(text))
  return text
}

function readHeading(node: Node, unit: string, proof: FileProof): Prose[] {
  const { level, ...others } = node.attributes
  if (level !== 2) proof.finding(lineOf(node), 'A heading inside a text is a small one: “## …”.')
  if (Object.keys(others).length > 0) proof.finding(lineOf(node), 'A small heading takes no id.')
  const text = readLine(node.children, proof)
  proof.label(lineOf(node), unit, plainLine(text))
  return [{ kind: 'heading', text }]
}

function readList(node: Node, unit: string, proof: FileProof): List {
  const items = node.children.map((item) => {
    const [only, ...more] = item.children
    if (!only || more.length > 0 || (only.type !== 'inline' && only.type !== 'paragraph')) {
      proof.finding(
        lineOf(more[0] ?? item),
        'A list item is one line of text: no list or second paragraph inside.',
      )
    }
    return only ? runningLine(only, unit, proof) : []
  })
  return { kind: 'list', ordered: node.attributes.ordered === true, items }
}
