// `npm run bench`: measures what OpenIMR costs, part by part, and prints one table; with --write it goes into docs/bench.md.
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { shareTestServer, startTestServer } from '#server/db/test-database.ts'
import { catchUp } from './catch-up.ts'
import { chart } from './chart.ts'
import { closeCrowds } from './crowd.ts'
import { fidelity } from './fidelity.ts'
import { growth } from './growth.ts'
import { pages } from './pages.ts'
import { paper } from './paper.ts'
import type { Figure, Part } from './part.ts'
import { phone } from './phone.ts'
import { record } from './record.ts'
import { search } from './search.ts'
import { start } from './start.ts'
import { settingOf, tableOf, writeDown } from './table.ts'

const PARTS: Part[] = [record, chart, catchUp, growth, fidelity, start, phone, pages, paper, search]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    full: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    runs: { type: 'string' },
  },
})
const { full, write } = values
const runs = Number(values.runs ?? (full ? 5 : 3))
const chosen = positionals.length === 0 ? PARTS : PARTS.filter(({ name }) => positionals.includes(name))
const unknown = positionals.filter((name) => !PARTS.some((part) => part.name === name))
if (unknown.length > 0 || !Number.isInteger(runs) || runs < 1) {
  const names = PARTS.map(({ name }) => name).join(', ')
  process.stderr.write(
    `Say --runs as a number from 1, and which part to measure, or none for all: ${names}.\n`,
  )
  process.exit(1)
}

const began = performance.now()
const say = (sentence: string) =>
  process.stderr.write(
    `${String(Math.round((performance.now() - began) / 1000)).padStart(5)} s  ${sentence}\n`,
  )

const [busy = 0] = loadavg()
const { server, close } = await startTestServer()
shareTestServer(server)
const figures: Figure[] = []
try {
  for (const { name, measure } of chosen) {
    say(`${name} …`)
    figures.push(...(await measure({ runs, full, say: (sentence) => say(`${name}: ${sentence}`) })))
  }
} finally {
  await closeCrowds()
  await close()
}
const command = ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(
  ' ',
)
const text = `${settingOf(command, runs, busy)}\n\n${tableOf(figures)}`
process.stdout.write(`\n${text}\n`)
if (write) writeDown(text)
say('done')
