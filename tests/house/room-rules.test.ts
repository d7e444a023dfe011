// Breaks each rule of the rooms, to show that the rules are really looking.
import { expect, test } from 'vitest'
import { importsOf } from './imports.ts'
import { checkFiles, type File, medianLength } from './room-rules.ts'

const facts = { root: '/srv/checkout/openimr', devPackages: ['vitest', '@playwright/test'] }
const README: File = { path: 'src/domain/README.md', text: '# domain' }
const HEAD = '// Says what it is.\n'

/** What is found, the file it is found in, and the text of that file. */
const BREACHES: [what: string, path: string, text: string][] = [
  [
    'domain may not import server: #server/main.ts',
    'src/domain/a.ts',
    "import { main } from '#server/main.ts'",
  ],
  ['domain may not use the package pg', 'src/domain/a.ts', "import pg from 'pg'"],
  ['domain does not know Node: node:fs', 'src/domain/a.ts', "import type { Stats } from 'node:fs'"],
  ['curriculum does not know Node: node:fs', 'src/curriculum/a.ts', "import { readFileSync } from 'node:fs'"],
  ['curriculum/shape may not use the package zod', 'src/curriculum/shape/a.ts', "import { z } from 'zod'"],
  [
    'server may not import demo: #demo/start.ts',
    'src/server/a.ts',
    "export { a } from '#demo/start.ts'\nexport const b = 1",
  ],
  [
    'server may not import demo: #demo/start.ts',
    'src/server/a.ts',
    "const a = await import('#demo/start.ts')",
  ],
  [
    'web may not import curriculum/disk: #curriculum/disk/a.ts',
    'src/web/a.ts',
    "import type { A } from '#curriculum/disk/a.ts'",
  ],
  ['web may not import web/worker: ./worker/worker.ts', 'src/web/a.ts', "import './worker/worker.ts'"],
  ['web/worker may not import web: #web/a.ts', 'src/web/worker/a.ts', "import '#web/a.ts'"],
  ['demo may not import web: #web/a.ts', 'src/demo/a.ts', "import {\n  a,\n  b,\n} from '#web/a.ts'"],
  ['climbs out of its folder: ../b.ts', 'tests/a/a.ts', "import '../b.ts'"],
  ['names no file ending: ./b', 'bin/a.ts', "import { b } from './b'"],
  ['needs what only tests have: vitest', 'src/server/a.ts', "import { test } from 'vitest'"],
  ['is in no room', 'src/attic/a.ts', 'export const a = 1'],
  ['leads into no room: #attic/a.ts', 'src/server/a.ts', "import '#attic/a.ts'"],
  ['is named after nothing in particular', 'src/server/utils.ts', 'export const a = 1'],
  ['is named after nothing in particular', 'src/web/helpers/date.ts', 'export const a = 1'],
  ['is named after nothing in particular', 'tests/common.ts', 'export const a = 1'],
  ['holds a path of one machine', 'docs/a.md', 'See /srv/checkout/openimr/bin.'],
  ['holds a path of one machine', 'docs/a.md', `See /${'home'}/somebody/openimr.`],
  ['names a package registry', 'package-lock.json', `"resolved": "${'https'}://example.org/a.tgz"`],
  ['names a package registry', '.npmrc', `${'registry'}=https://example.org/`],
  ['leaves work for later', 'bin/a.ts', `// ${'TO'}DO: finish`],
  ['has a default export', 'bin/a.ts', 'export default 1'],
  ['has an enum', 'bin/a.ts', 'export const enum Mood {\n}'],
  [
    'only hands on what other files have',
    'bin/a.ts',
    "export { a } from './b.ts'\nexport type { C } from './c.ts'",
  ],
  ['silences a check', 'bin/a.ts', '// @ts-ignore\nexport const a = 1'],
  ['has 303 lines: more than 300', 'src/web/a.css', '\n'.repeat(301)],
]

const found = (path: string, text: string) =>
  checkFiles([{ path, text: HEAD + text }, README], facts).filter((breach) => breach.path === path)

test.each(BREACHES)('%s: %s', (what, path, text) => {
  expect(found(path, text)).toEqual([{ path, what }])
})

test('what a room may do is not held against it', () => {
  const clean: [string, string][] = [
    [
      'src/domain/a.ts',
      "import { z } from 'zod'\nimport { b } from './b.ts'\nimport { c } from '#domain/c.ts'",
    ],
    ['src/server/a.ts', "import { a } from '#domain/a.ts'\nimport fs from 'node:fs'\nimport pg from 'pg'"],
    ['src/server/a.test.ts', "import { test } from 'vitest'\nimport { a } from '#server/a.ts'"],
    ['src/demo/a.ts', "import { main } from '#server/main.ts'"],
    [
      'src/web/a.tsx',
      "import { render } from 'preact'\nimport './a.css'\nimport type { B } from '#curriculum/shape/b.ts'",
    ],
    ['bin/a.ts', "import { main } from '#server/main.ts'\nexport const a = `import '../b.ts'`"],
    ['vite.config.ts', "import { defineConfig } from 'vite'\nexport default defineConfig({})"],
  ]
  for (const [path, text] of clean) expect(found(path, text)).toEqual([])
})

test('a file has to begin by saying what it is', () => {
  const check = (text: string) => checkFiles([{ path: 'src/domain/a.ts', text }, README], facts)
  const what = 'does not say in its first line what it is'
  expect(check('export const a = 1')).toEqual([{ path: 'src/domain/a.ts', what }])
  expect(check('// a\nexport const a = 1')).toEqual([{ path: 'src/domain/a.ts', what }])
  expect(check('// Is a goal.\nexport const a = 1')).toEqual([])
})

test('a room has a page about itself, and no more than a page', () => {
  const file = { path: 'src/domain/a.ts', text: `${HEAD}export const a = 1` }
  expect(checkFiles([file], facts)).toEqual([{ path: README.path, what: 'is missing' }])
  const long = { ...README, text: 'line\n'.repeat(70) }
  expect(checkFiles([file, long], facts)).toEqual([{ path: README.path, what: 'is longer than a page' }])
})

test('imports are found however they are written, and not where they are only spoken of', () => {
  const text = [
    "import a from 'a'",
    "import type { B } from 'b'",
    "import * as c from 'c'",
    "import 'd'",
    "export * from 'e'",
    "const f = await import('f')",
    "// import g from 'g'",
    "/* import h from 'h' */",
    "const words = 'import from elsewhere'",
    'export const i = 1',
    "const j = 'from k'",
  ].join('\n')
  expect(importsOf(text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})

test('the median counts programs, not their tests', () => {
  const lines = (path: string, count: number): File => ({ path, text: 'a\n'.repeat(count - 1) })
  const files = [
    lines('src/a/a.ts', 10),
    lines('src/a/b.ts', 20),
    lines('src/a/c.tsx', 30),
    lines('src/a/a.test.ts', 900),
  ]
  expect(medianLength(files)).toBe(20)
})
