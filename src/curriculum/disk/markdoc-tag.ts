// Says what a Markdoc tag is called and whether its attributes are those it takes.
import type { Node } from '@markdoc/markdoc'
import { lineOf } from './markdoc-file.ts'
import type { FileProof } from './proof.ts'

// A tag's attribute, when it is text that is really there.
export function textOf(node: Node, attribute: string): string | undefined {
  const value: unknown = node.attributes[attribute]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

// False where a needed attribute is missing or not text. `others` may be there and are read elsewhere.
export function hasAttributes(
  node: Node,
  needed: readonly string[],
  proof: FileProof,
  others: readonly string[] = [],
): boolean {
  for (const name of Object.keys(node.attributes)) {
    if (!needed.includes(name) && !others.includes(name)) {
      proof.finding(lineOf(node), `${nameOf(node)} takes no “${name}”.`)
    }
  }
  const missing = needed.filter((name) => textOf(node, name) === undefined)
  for (const name of missing) proof.finding(lineOf(node), `${nameOf(node)} lacks its ${name}="…".`)
  return missing.length === 0
}

export function nameOf(node: Node): string {
  return node.type === 'tag' ? `The tag “${node.tag}”` : (NAMES.get(node.type) ?? `“${node.type}”`)
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['blockquote', 'A quotation (“>”)'],
  ['fence', 'A code block'],
  ['code_block', 'A code block'],
  ['hr', 'A rule (“---”)'],
  ['table', 'A table'],
])
