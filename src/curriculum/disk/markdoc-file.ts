// Reads one Markdoc file into what stands at its head and its tree, and names what Markdoc itself could not read.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Markdoc, { type Node } from '@markdoc/markdoc'
import type { z } from 'zod'
import type { FileProof } from './proof.ts'
import { parseYaml, type YamlFile } from './yaml-file.ts'

export type MarkdocFile<Front> = { front: YamlFile<Front> | undefined; nodes: Node[] }

// Without a shape for its head the file begins with its text.
export function readMarkdoc<Front>(
  folder: string,
  proof: FileProof,
  shape?: z.ZodType<Front>,
): MarkdocFile<Front> {
  const tree = Markdoc.parse(readFileSync(join(folder, proof.file), 'utf8'), proof.file)
  for (const node of [tree, ...tree.walk()]) {
    for (const error of node.errors)
      proof.finding(lineOf(node), `Markdoc cannot read this: ${error.message}.`)
  }
  return { front: shape && frontOf(tree, proof, shape), nodes: tree.children }
}

export function lineOf(node: Node): number {
  return (node.lines[0] ?? 0) + 1
}

function frontOf<Front>(tree: Node, proof: FileProof, shape: z.ZodType<Front>): YamlFile<Front> | undefined {
  const front: unknown = tree.attributes.frontmatter
  if (typeof front === 'string') return parseYaml(front, proof, shape, 2)
  proof.finding(1, 'The file does not begin with its title (“---”, “title: …”, “---”).')
  return undefined
}
