// Builds the web app into dist/web, and only where what it is made of has changed since.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { withLock } from './lock.mjs'

const run = promisify(execFile)
const root = dirname(import.meta.dirname)
const stamp = join(root, 'dist/web.stamp')
const SOURCES = [
  'src/web',
  'src/domain',
  'src/curriculum',
  'curriculum',
  'vite.config.ts',
  'package-lock.json',
]

export function webCurrent(): boolean {
  if (!existsSync(join(root, 'dist/web')) || !existsSync(stamp)) return false
  return readFileSync(stamp, 'utf8') === fingerprint()
}

/** For when something else builds into the same folder: the next start builds again. */
export function forgetWebBuild(): void {
  rmSync(stamp, { force: true })
}

export async function buildWeb(): Promise<void> {
  if (webCurrent()) return
  mkdirSync(join(root, 'dist'), { recursive: true })
  await withLock(join(root, 'dist/web.lock'), async () => {
    if (webCurrent()) return
    // Taken before the build: a file saved while it runs makes the next one build again.
    const made = fingerprint()
    const vite = join(root, 'node_modules/vite/bin/vite.js')
    await run(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root }).catch((error) => {
      throw new Error(`The web app could not be built.\n${withoutStack(error.stdout + error.stderr)}`)
    })
    writeFileSync(stamp, made)
  })
}

function withoutStack(output: string): string {
  const lines = output.split('\n').filter((line) => !/^ +(at |\d+: )/.test(line))
  return lines.slice(0, 40).join('\n').trim()
}

/** A digest over the path and the content of every file the web app is made of. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const path of filesIn(source)) {
      if (/\.test\.tsx?$/.test(path)) continue
      hash.update(`${path}\0`).update(
        createHash('sha256')
          .update(readFileSync(join(root, path)))
          .digest(),
      )
    }
  }
  return hash.digest('hex')
}

function filesIn(path: string): string[] {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`))
}
