// A small house in a temporary folder, with the real walls and next to nothing inside them.
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export const root = dirname(dirname(import.meta.dirname))

export type Ran = { code: number; output: string }
export type House = {
  folder: string
  write(path: string, ...lines: string[]): void
  run(program: string, ...args: string[]): Promise<Ran>
}

const WALLS = [
  'biome.json',
  'biome',
  '.gitignore',
  '.npmrc',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'vitest.config.ts',
]

const PROJECTS = [
  'src/domain',
  'src/curriculum',
  'src/curriculum/shape',
  'src/print',
  'src/server',
  'src/demo',
  'src/web',
  'src/web/worker',
  'bin',
  'bench',
  'tests',
]

/** Everything in it keeps to every rule: what a test adds is what is found. */
export function copyHouse(): House {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'openimr-house-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const path of WALLS) cpSync(join(root, path), join(folder, path), { recursive: true })
  for (const path of PROJECTS) cpSync(join(root, path, 'tsconfig.json'), join(folder, path, 'tsconfig.json'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const house = {
    folder,
    write(path: string, ...lines: string[]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), `${lines.join('\n')}\n`)
    },
    run: (program: string, ...args: string[]) => runIn(folder, program, args),
  }
  furnish(house)
  return house
}

function furnish({ write }: House): void {
  write(
    'src/domain/goal.ts',
    '// What somebody wants.',
    "import { z } from 'zod'",
    '',
    'export const goalShape = z.strictObject({ words: z.string() })',
    '',
    'export type Goal = z.infer<typeof goalShape>',
  )
  write(
    'src/curriculum/shape/block.ts',
    '// A piece of a handout.',
    "import type { Goal } from '#domain/goal.ts'",
    '',
    'export type Block = { goal: Goal }',
  )
  write(
    'src/curriculum/disk/read.ts',
    '// Reads a piece of a handout.',
    "import { readFileSync } from 'node:fs'",
    "import type { Block } from '#curriculum/shape/block.ts'",
    '',
    "export const read = (): Block => JSON.parse(readFileSync('block.json', 'utf8'))",
  )
  write(
    'src/server/main.ts',
    '// Starts the server.',
    "import { read } from '#curriculum/disk/read.ts'",
    "import { goalShape } from '#domain/goal.ts'",
    '',
    'export const main = (): string => goalShape.parse(read().goal).words',
  )
  write(
    'src/demo/start.ts',
    '// Starts the demo.',
    "import { main } from '#server/main.ts'",
    '',
    'export const startDemo = (): string => main()',
  )
  write(
    'src/web/app.tsx',
    '// Draws the app.',
    "import type { Block } from '#curriculum/shape/block.ts'",
    '',
    'export const App = ({ block }: { block: Block }) => <p>{block.goal.words}</p>',
  )
  write(
    'src/web/worker/worker.ts',
    '// Keeps the app offline.',
    "self.addEventListener('fetch', () => undefined)",
  )
  write(
    'bin/print.ts',
    '// Prints.',
    "import { startDemo } from '#demo/start.ts'",
    '',
    'console.log(startDemo())',
  )
  write(
    'src/domain/goal.test.ts',
    '// A goal needs words.',
    "import { expect, test } from 'vitest'",
    "import { goalShape } from './goal.ts'",
    '',
    "test('words', () => {",
    '  expect(goalShape.safeParse({}).success).toBe(false)',
    '})',
  )
  for (const room of ['domain', 'curriculum', 'server', 'demo', 'web'])
    write(`src/${room}/README.md`, `# ${room}`)
}

function runIn(folder: string, program: string, args: string[]): Promise<Ran> {
  const options = { cwd: folder, maxBuffer: 2 ** 26, env: { ...process.env, NO_COLOR: '1' } }
  return new Promise((done) => {
    execFile(process.execPath, [program, ...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
      done({ code, output: stdout + stderr })
    })
  })
}
