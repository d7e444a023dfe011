// Reads one YAML file against its shape and says on which line a value stands.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { FileProof } from './proof.ts'

type Path = readonly PropertyKey[]
export type YamlFile<T> = { value: T; lineOf(path: Path): number }

export function readYaml<T>(folder: string, proof: FileProof, shape: z.ZodType<T>): YamlFile<T> | undefined {
  return parseYaml(readFileSync(join(folder, proof.file), 'utf8'), proof, shape, 1)
}

// `firstLine` is the line of the file on which the text starts: front matter does not start on the first.
export function parseYaml<T>(
  text: string,
  proof: FileProof,
  shape: z.ZodType<T>,
  firstLine: number,
): YamlFile<T> | undefined {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' })
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1
  for (const problem of [...document.errors, ...document.warnings]) {
    proof.finding(lineAt(problem.pos[0]), `This is not YAML: ${firstSentence(problem.message)}`)
  }
  if (document.errors.length > 0) return undefined

  const lineOf = (path: Path) => lineAt(offsetOf(document, path))
  const read = shape.safeParse(document.toJS())
  if (read.success) return { value: read.data, lineOf }
  for (const issue of read.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const comma = key.includes(' ') ? ' A text with a comma inside { … } stands in quotes.' : ''
        proof.finding(
          lineOf([...issue.path, key]),
          `“${key}” is not known here${within(issue.path)}.${comma}`,
        )
      }
    } else if (document.getIn(issue.path) === undefined && issue.path.length > 0) {
      proof.finding(lineOf(issue.path), `“${issue.path.map(String).join(' › ')}” is missing.`)
    } else {
      proof.finding(lineOf(issue.path), `${placeIn(issue.path)}${issue.message}.`)
    }
  }
  return undefined
}

// The start of the value, or of the nearest thing around it that exists.
function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const around = document.getIn(path.slice(0, depth - 1), true)
    const key = path[depth - 1]
    if (isMap(around)) {
      const pair = around.items.find((item) => isScalar(item.key) && item.key.value === key)
      if (pair && isScalar(pair.key)) return pair.key.range?.[0] ?? 0
    }
    const node = document.getIn(path.slice(0, depth), true)
    if (isNode(node)) return node.range?.[0] ?? 0
  }
  return document.contents?.range?.[0] ?? 0
}

function firstSentence(message: string): string {
  return message.split('\n')[0]?.replace(/ at line \d+.*$/u, '.') ?? message
}

function placeIn(path: Path): string {
  return path.length === 0 ? '' : `“${path.map(String).join(' › ')}”: `
}

function within(path: Path): string {
  return path.length === 0 ? '' : ` (in “${path.map(String).join(' › ')}”)`
}
