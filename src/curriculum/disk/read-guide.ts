// Reads a guide: its ten headings and the advice for each section of the handout.
import type { Node } from '@markdoc/markdoc'
import { plainLine } from '#curriculum/shape/block.ts'
import { type Advice, GUIDE_PARTS, type Guide, type GuidePart } from '#curriculum/shape/handout.ts'
import { withEdition } from './edition.ts'
import { lineOf, readMarkdoc } from './markdoc-file.ts'
import { readLine } from './markdoc-inline.ts'
import { readProse, readProseNode } from './markdoc-prose.ts'
import { hasAttributes, textOf } from './markdoc-tag.ts'
import type { FileProof } from './proof.ts'

type Placed<T> = T & { line: number }

export function readGuide(folder: string, proof: FileProof, topic: string, language: string): Guide {
  const parts: Placed<GuidePart>[] = []
  const advice: Advice[] = []
  for (const node of readMarkdoc(folder, proof).nodes) {
    if (node.type === 'tag' && node.tag === 'advice') advice.push(...readAdvice(node, proof))
    else if (node.type === 'heading' && node.attributes.level === 1) parts.push(...readPart(node, proof))
    else addTo(parts, node, advice.length > 0, proof)
  }
  checkParts(parts, proof)
  return withEdition({ topic, language, parts: parts.map(({ line: _, ...part }) => part), advice })
}

function readPart(node: Node, proof: FileProof): Placed<GuidePart>[] {
  const id = GUIDE_PARTS.find((known) => known === node.attributes.id)
  if (id === undefined) {
    proof.finding(
      lineOf(node),
      `A heading of a guide names its part: {% #${GUIDE_PARTS.join(' %}, {% #')} %}.`,
    )
    return []
  }
  return [{ id, title: plainLine(readLine(node.children, proof)), blocks: [], line: lineOf(node) }]
}

function addTo(parts: readonly GuidePart[], node: Node, afterAdvice: boolean, proof: FileProof): void {
  const blocks = readProseNode(node, '', proof)
  const part = parts.at(-1)
  if (afterAdvice) proof.finding(lineOf(node), 'After the advice for the sections nothing else follows.')
  else if (part) part.blocks.push(...blocks)
  else proof.finding(lineOf(node), 'A guide begins with “# Introduction {% #introduction %}”.')
}

function readAdvice(node: Node, proof: FileProof): Advice[] {
  if (!hasAttributes(node, ['section'], proof)) return []
  const section = textOf(node, 'section') ?? ''
  proof.mention(lineOf(node), 'section', section)
  const blocks = readProse(node.children, '', proof)
  if (blocks.length === 0) proof.finding(lineOf(node), `The advice for “${section}” is empty.`)
  return [{ section, blocks }]
}

function checkParts(parts: readonly Placed<GuidePart>[], proof: FileProof): void {
  for (const id of GUIDE_PARTS) {
    const [first, second] = parts.filter((part) => part.id === id)
    if (!first) proof.finding(1, `The guide has no heading {% #${id} %}.`)
    else if (first.blocks.length === 0) proof.finding(first.line, `Nothing stands under {% #${id} %}.`)
    if (second) proof.finding(second.line, `The heading {% #${id} %} stands here twice.`)
  }
  const inOrder = GUIDE_PARTS.filter((id) => parts.some((part) => part.id === id))
  const astray = parts.find((part, place) => inOrder[place] !== part.id)
  if (astray) proof.finding(astray.line, `The headings go: ${GUIDE_PARTS.join(', ')}.`)
}
