// Reads one Markdoc file into its title and its tree, and names what Markdoc itself could not read.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Markdoc, { type Node } from '@markdoc/markdoc'
import type { FileProof } from './proof.ts'
import { parseYaml } from './yaml-file.ts'
import { frontMatter } from './yaml-shapes.ts'

export type MarkdocFile = { title: string | undefined; nodes: Node[] }

export function readMarkdoc(folder: string, proof: FileProof, titled: boolean): MarkdocFile {
  const tree = Markdoc.parse(readFileSync(join(folder, proof.file), 'utf8'), proof.file)
  for (const node of [tree, ...tree.walk()]) {
    for (const error of node.errors)
      proof.finding(lineOf(node), `Markdoc cannot read this: ${error.message}.`)
  }
  return { title: titleOf(tree, proof, titled), nodes: tree.children }
}

export function lineOf(node: Node): number {
  return (node.lines[0] ?? 0) + 1
}

function titleOf(tree: Node, proof: FileProof, titled: boolean): string | undefined {
  const front: unknown = tree.attributes.frontmatter
  if (typeof front !== 'string') {
    if (titled) proof.finding(1, 'The file does not begin with its title (“---”, “title: …”, “---”).')
    return undefined
  }
  return parseYaml(front, proof, frontMatter, 2)?.value.title
}
