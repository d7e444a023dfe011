// Reads the files of the repository as they would be handed on: without what .gitignore leaves out.
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { File } from './room-rules.ts'

const BINARY = /\.(png|webp|jpe?g|ico|woff2|pdf)$/

export function readRepository(root: string): File[] {
  const left = readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .flatMap((line) => line.match(/^\/([^/]+)\/?$/)?.[1] ?? [])
  const paths = readdirSync(root)
    .filter((name) => name !== '.git' && !left.includes(name) && !name.endsWith('.log'))
    .flatMap((name) => under(root, name))
  return paths
    .filter((path) => !BINARY.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

function under(root: string, path: string): string[] {
  const found = lstatSync(join(root, path))
  if (!found.isDirectory()) return found.isFile() ? [path] : []
  return readdirSync(join(root, path)).flatMap((name) => under(root, `${path}/${name}`))
}
