// Breaks each rule that Biome holds, to show that Biome is really looking.
import { expect, test } from 'vitest'
import { copyHouse, type House } from './copy-house.ts'

const LONG = Array.from({ length: 301 }, (_, n) => `export const line${n} = ${n}`)

/** What is wrong, the file it is in, what Biome calls it. */
const BREACHES: [what: string, path: string, lines: string[], category: string][] = [
  [
    'climbing',
    'src/server/a/climb.ts',
    ["import { main } from '../main.ts'", 'main()'],
    'style/noRestrictedImports',
  ],
  ['climbing far', 'bin/a/b/climb.ts', ["import '../../print.ts'"], 'style/noRestrictedImports'],
  ['a default export', 'src/server/out.ts', ['export default function out() {}'], 'style/noDefaultExport'],
  ['a barrel', 'src/server/barrel.ts', ["export { main } from './main.ts'"], 'performance/noBarrelFile'],
  ['a barrel of all', 'src/server/all.ts', ["export * from './main.ts'"], 'performance/noReExportAll'],
  ['an enum', 'src/domain/mood.ts', ['export enum Mood {', '  Good = 1,', '}'], 'style/noEnum'],
  [
    'a namespace',
    'src/domain/space.ts',
    ['export namespace Space {', '  export const a = 1', '}'],
    'style/noNamespace',
  ],
  ['any', 'src/server/any.ts', ['export const any = (a: any) => a'], 'suspicious/noExplicitAny'],
  [
    'a type as a value',
    'src/server/type.ts',
    ["import { Goal } from '#domain/goal.ts'", 'export type T = Goal'],
    'style/useImportType',
  ],
  [
    'now in the rules',
    'src/domain/now.ts',
    ['export const now = () => Date.now()'],
    'style/noRestrictedGlobals',
  ],
  [
    'ids in the rules',
    'src/domain/id.ts',
    ['export const id = () => crypto.randomUUID()'],
    'style/noRestrictedGlobals',
  ],
  ['chance in the rules', 'src/domain/dice.ts', ['export const dice = () => Math.random()'], 'plugin'],
  ['talk in the server', 'src/server/talk.ts', ["console.log('hello')"], 'suspicious/noConsole'],
  ['a long file', 'src/server/long.ts', LONG, 'style/noExcessiveLinesPerFile'],
  ['a capital name', 'src/server/GoalStore.ts', ['export const a = 1'], 'style/useFilenamingConvention'],
  [
    'a foreign package',
    'src/server/foreign.ts',
    ["import { a } from 'left-pad'", 'a()'],
    'correctness/noUndeclaredDependencies',
  ],
  [
    'a missing ending',
    'src/server/ending.ts',
    ["import { main } from './main'", 'main()'],
    'correctness/useImportExtensions',
  ],
  [
    'a skipped test',
    'src/server/a.test.ts',
    ["import { test } from 'vitest'", "test.skip('a', () => undefined)"],
    'suspicious/noSkippedTests',
  ],
  [
    'a lonely test',
    'src/server/b.test.ts',
    ["import { test } from 'vitest'", "test.only('a', () => undefined)"],
    'suspicious/noFocusedTests',
  ],
  ['an unused name', 'src/server/unused.ts', ['const unused = 1'], 'correctness/noUnusedVariables'],
  ['another format', 'src/server/format.ts', ['export const a = "b";'], 'format'],
]

test('a clean house passes', async () => {
  expect(await lint(copyHouse())).toEqual({ code: 0, found: [] })
})

test('each breach is found in its file', async () => {
  const house = copyHouse()
  for (const [, path, lines] of BREACHES) house.write(path, '// Breaks a rule.', ...lines)
  const { code, found } = await lint(house)
  expect(code).toBe(1)
  const missed = BREACHES.filter(([, path, , category]) => !found.some((f) => f === `${path} ${category}`))
  expect(missed.map(([what]) => what)).toEqual([])
})

test('two files that import each other are found', async () => {
  const house = copyHouse()
  house.write('src/server/hen.ts', "import { egg } from './egg.ts'", '', 'export const hen = () => egg')
  house.write('src/server/egg.ts', "import { hen } from './hen.ts'", '', 'export const egg = () => hen')
  const { found } = await lint(house)
  expect(found).toContain('src/server/hen.ts suspicious/noImportCycles')
  expect(found).toContain('src/server/egg.ts suspicious/noImportCycles')
})

test('a warning is enough to fail', async () => {
  const house = copyHouse()
  house.write('src/server/sure.ts', 'export const sure = (a?: string) => a!.length')
  expect((await lint(house)).code).toBe(1)
})

type Diagnostic = { category: string; location: { path?: string | { file?: string } } }

/** With the very arguments of the check, and its findings as "path rule". */
async function lint(house: House): Promise<{ code: number; found: string[] }> {
  const biome = 'node_modules/@biomejs/biome/bin/biome'
  const { code, output } = await house.run(
    biome,
    'ci',
    '--error-on-warnings',
    '--reporter=json',
    '--max-diagnostics=none',
  )
  const start = output.indexOf('{"')
  const { diagnostics } = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1)) as {
    diagnostics: Diagnostic[]
  }
  const pathOf = ({ location: { path } }: Diagnostic) => (typeof path === 'string' ? path : path?.file)
  return { code, found: diagnostics.map((d) => `${pathOf(d)} ${d.category.replace(/^lint\//, '')}`) }
}
