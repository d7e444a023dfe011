// Says what is missing, broken or hard to read in the curriculum folder, or in the one that is named; `--write` keeps the
// figures in docs/curriculum.md, which is checked with our own folder.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { documentFor, reportOn, tableOf } from '#curriculum/disk/report.ts'

const DOCUMENT = fileURLToPath(new URL('../docs/curriculum.md', import.meta.url))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { table: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
})
const [named] = positionals
const folder = named ?? fileURLToPath(new URL('../curriculum', import.meta.url))

if (values.table) for (const line of tableOf(folder)) console.log(line)
const { lines, clean } = reportOn(folder)
for (const line of lines) console.log(line)
if (!clean) process.exitCode = 1

if (named === undefined) {
  const document = documentFor(folder)
  if (values.write && document !== undefined) writeFileSync(DOCUMENT, document)
  if (document !== kept()) {
    console.log('docs/curriculum.md is out of date: node bin/run.mjs bin/check-curriculum.ts --write')
    process.exitCode = 1
  }
}

function kept(): string | undefined {
  try {
    return readFileSync(DOCUMENT, 'utf8')
  } catch {
    return undefined
  }
}
