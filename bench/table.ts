// The figures as a table, printed and kept in docs/bench.md between two marks.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { megabytes } from './numbers.ts'
import type { Figure } from './part.ts'

const FILE = join(import.meta.dirname, '..', 'docs', 'bench.md')
const [BEGIN, END] = ['<!-- figures: written by npm run bench -- --write -->', '<!-- end of figures -->']

export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, measured, beside = '', aim = '', met, why }) => {
    const judged = met === false ? `${aim}: **missed**${why ? `. ${why}` : ''}` : aim
    return `| ${what} | ${measured} | ${beside} | ${judged} |`
  })
  return ['| What | Measured | Beside it, in the same run | Aim |', '|---|---|---|---|', ...rows].join('\n')
}

/** When, on what and how: without these a figure says nothing. `busy` is the machine's load before the first part. */
export function settingOf(command: string, runs: number, busy: number): string {
  const [first] = cpus()
  const machine = `${cpus().length} cores (${first?.model.trim()}), ${megabytes(totalmem())}, Linux ${release().split('-')[0]}`
  const day = new Date().toISOString().slice(0, 10)
  const company =
    busy > cpus().length / 4 ? ` The machine was busy with other work (load ${busy.toFixed(1)}).` : ''
  return `Measured on ${day} by \`${command}\`, ${runs === 1 ? 'one run' : `the middle of ${runs} runs`}, on ${machine}, Node ${process.versions.node}.${company}`
}

export function writeDown(text: string): void {
  const page = readFileSync(FILE, 'utf8')
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`${FILE} has no place for the figures (${BEGIN}).`)
  writeFileSync(FILE, `${page.slice(0, from + BEGIN.length)}\n\n${text}\n\n${page.slice(to)}`)
}
