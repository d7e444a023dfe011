// Says what is missing, broken or hard to read in the curriculum folder, or in the one that is named.
import { fileURLToPath } from 'node:url'
import { reportOn, tableOf } from '#curriculum/disk/report.ts'

const named = process.argv.slice(2).filter((word) => word !== '--table')
const folder = named[0] ?? fileURLToPath(new URL('../curriculum', import.meta.url))

if (process.argv.includes('--table')) for (const line of tableOf(folder)) console.log(line)
const { lines, clean } = reportOn(folder)
for (const line of lines) console.log(line)
if (!clean) process.exitCode = 1
