// Reads a handout: its title and its sections, in order.
import type { Node } from '@markdoc/markdoc'
import type { Handout, Section } from '#curriculum/shape/handout.ts'
import { withEdition } from './edition.ts'
import { readBlocks } from './markdoc-blocks.ts'
import { lineOf, readMarkdoc } from './markdoc-file.ts'
import { hasAttributes, textOf } from './markdoc-tag.ts'
import { pageFront } from './programme-shapes.ts'
import type { FileProof } from './proof.ts'
import type { Stock } from './stock.ts'

export function readHandout(
  folder: string,
  proof: FileProof,
  topic: string,
  language: string,
  stock: Stock,
): Handout {
  const { front, nodes } = readMarkdoc(folder, proof, pageFront)
  const title = front?.value.title ?? ''
  proof.label(2, proof.file, title)
  const sections = nodes.flatMap((node) => readSection(node, proof, stock))
  if (sections.length === 0) proof.finding(1, 'The handout has no sections.')
  return withEdition({ topic, language, title, sections })
}

function readSection(node: Node, proof: FileProof, stock: Stock): Section[] {
  if (node.type !== 'tag' || node.tag !== 'section') {
    proof.finding(
      lineOf(node),
      'In a handout everything stands inside {% section id="…" title="…" minutes=15 %}.',
    )
    return []
  }
  const minutes: unknown = node.attributes.minutes
  const id = textOf(node, 'id') ?? ''
  const title = textOf(node, 'title') ?? ''
  const line = lineOf(node)
  hasAttributes(node, ['id', 'title'], proof, ['minutes', 'code'])
  if (typeof minutes !== 'number' || !Number.isInteger(minutes) || minutes < 1 || minutes > 60) {
    proof.finding(line, 'A section says how long it takes: minutes=1 to 60.')
  }
  if (id !== '') proof.name(line, 'section', id)
  const code = textOf(node, 'code')
  if (code !== undefined && !/^\d{1,2}[A-Z]$/u.test(code)) {
    proof.finding(line, 'The code of a page to choose is a number and a letter, such as 2A.')
  }
  if (code !== undefined) proof.name(line, 'code', code)
  const unit = `${proof.file} › ${id}`
  proof.label(line, unit, title)
  const blocks = readBlocks(node.children, unit, proof, stock)
  if (blocks.length === 0) proof.finding(line, `The section “${id}” is empty.`)
  const section = { id, title, minutes: typeof minutes === 'number' ? minutes : 0, blocks }
  return [withEdition(code === undefined ? section : { ...section, code })]
}
