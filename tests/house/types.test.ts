// Breaks each wall between the rooms, to show that the compiler is really holding it.
import { expect, test } from 'vitest'
import { copyHouse } from './copy-house.ts'

/** What must not compile: the file, its lines, and the number of the error. */
const BREACHES: [path: string, line: string, error: RegExp][] = [
  ['src/domain/to-server.ts', "import '#server/main.ts'", /TS6307/],
  ['src/domain/to-shape.ts', "import '#curriculum/shape/page.ts'", /TS6307/],
  ['src/domain/to-web.ts', "import '#web/app.tsx'", /TS6142|TS6307/],
  ['src/domain/to-node.ts', "import { readFileSync } from 'node:fs'\nreadFileSync('a')", /TS2591|TS2307/],
  ['src/domain/fetching.ts', "export const got = fetch('/')", /TS2304/],
  ['src/domain/drawing.ts', 'export const body = document.body', /TS2584/],
  ['src/domain/asking.ts', 'export const pid = process.pid', /TS2591/],
  ['src/domain/waiting.ts', 'setTimeout(() => undefined, 1)', /TS2304/],
  ['src/curriculum/shape/to-disk.ts', "import '#curriculum/disk/read.ts'", /TS6307/],
  [
    'src/curriculum/shape/to-node.ts',
    "import { readFileSync } from 'node:fs'\nreadFileSync('a')",
    /TS2591|TS2307/,
  ],
  ['src/curriculum/to-server.ts', "import '#server/main.ts'", /TS6307/],
  ['src/server/to-demo.ts', "import '#demo/start.ts'", /TS6307/],
  ['src/server/to-web.ts', "import '#web/app.tsx'", /TS6142|TS6307/],
  ['src/demo/to-web.ts', "import '#web/app.tsx'", /TS6142|TS6307/],
  ['src/web/to-server.ts', "import '#server/main.ts'", /TS6307/],
  ['src/web/to-disk.ts', "import '#curriculum/disk/read.ts'", /TS6307/],
  ['src/web/to-worker.ts', "import './worker/worker.ts'", /TS6307/],
  ['src/web/to-node.ts', 'export const pid = process.pid', /TS2591/],
  ['src/web/worker/to-web.ts', "import '#web/app.tsx'", /TS6142|TS6307/],
  ['src/web/worker/drawing.ts', 'export const body = document.body', /TS2584|TS2304/],
  ['src/server/erased.ts', 'export enum Mood {\n  Good = 1,\n}', /TS1294/],
  ['src/server/maybe.ts', 'export const first = (a: string[]): string => a[0]', /TS2322/],
  ['src/server/optional.ts', 'export const a: { b?: string } = { b: undefined }', /TS2375/],
  ['src/server/verbatim.ts', "import { Goal } from '#domain/goal.ts'\nexport type G = Goal", /TS1484/],
  ['src/server/unused.ts', 'export const a = (b: string) => 1', /TS6133/],
  [
    'src/domain/goal-b.test.ts',
    "import { goalShape } from './goal.ts'\nexport const n: number = goalShape",
    /TS2322/,
  ],
]

const tsc = ['node_modules/typescript/bin/tsc', '-b'] as const

test('a clean house compiles', async () => {
  expect(await copyHouse().run(...tsc)).toEqual({ code: 0, output: '' })
})

test('each breach is an error in its file', async () => {
  const house = copyHouse()
  // A file of its own: the compiler names only the first of those that import a file they may not see.
  house.write('src/curriculum/shape/page.ts', 'export const page = 1')
  for (const [path, line] of BREACHES) house.write(path, line, 'export {}')
  const { code, output } = await house.run(...tsc)
  expect(code).not.toBe(0)
  const lines = output.split('\n')
  const missed = BREACHES.filter(
    ([path, , error]) => !lines.some((line) => line.startsWith(`${path}(`) && error.test(line)),
  )
  expect(missed.map(([path]) => path)).toEqual([])
})

test('every project of the house is built by the root', async () => {
  const house = copyHouse()
  const rooms = [
    'src/domain',
    'src/curriculum',
    'src/curriculum/shape',
    'src/print',
    'src/server',
    'src/demo',
    'src/web',
  ]
  const projects = [...rooms, 'src/web/worker', 'bin', 'tests', 'bench']
  for (const project of projects) house.write(`${project}/wrong.ts`, "export const wrong: number = 'a'")
  const { output } = await house.run(...tsc)
  for (const project of projects) expect(output).toContain(`${project}/wrong.ts(1,14): error TS2322`)
})
