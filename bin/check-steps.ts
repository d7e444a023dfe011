// What a whole check is made of, in the order in which a mistake is cheapest to find.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Ended, runStep } from './run-step.ts'
import { ensureWeb } from './setup.ts'

export type Outcome = { passed: number; failed: number; why?: string }
export type Step = { name: string; quick: boolean; run(): Promise<Outcome> }

const node = process.execPath

export const STEPS: Step[] = [
  tool('lint', 5, ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings']),
  tool('types', 5, ['node_modules/typescript/bin/tsc', '-b']),
  tests('rooms', 5, true),
  tool('curriculum', 3, ['bin/check-curriculum.ts']),
  tests('unit', 5, true),
  tests('database', 12, false),
  { ...tests('browser', 12, false), run: () => browserTests() },
]

/** A program that is right or wrong as a whole and counts as one. */
function tool(name: string, minutes: number, args: string[]): Step {
  return {
    name,
    quick: true,
    async run() {
      const ended = await runStep([node, ...args], { minutes, show: false })
      if (ended.ok) return { passed: 1, failed: 0 }
      process.stdout.write(`${ended.output.trimEnd()}\n`)
      return { passed: 0, failed: 1, why: reason(ended, minutes) }
    },
  }
}

/** The tests of one project of vitest.config.ts, counted one by one. */
function tests(name: string, minutes: number, quick: boolean): Step {
  return { name, quick, run: () => runTests(name, minutes) }
}

async function browserTests(): Promise<Outcome> {
  try {
    await ensureWeb()
  } catch (error) {
    return { passed: 0, failed: 1, why: error instanceof Error ? error.message : String(error) }
  }
  return runTests('browser', 12)
}

async function runTests(name: string, minutes: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'openimr-check-'))
  const file = join(folder, 'report.json')
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  try {
    const ended = await runStep(
      [node, 'node_modules/vitest/vitest.mjs', 'run', '--project', name, ...report],
      { minutes, show: true },
    )
    return count(ended, read(file), minutes)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}

function read(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return undefined
  }
}

export function count(ended: Ended, report: Report | undefined, minutes: number): Outcome {
  if (report === undefined) return { passed: 0, failed: 1, why: reason(ended, minutes) }
  // A test that was left out has shown nothing, so it counts as one that failed.
  const leftOut = report.numPendingTests + report.numTodoTests
  const passed = report.numPassedTests
  const failed = report.numFailedTests + leftOut
  if (leftOut > 0) return { passed, failed, why: `${leftOut} left out` }
  if (failed > 0) return { passed, failed }
  if (!ended.ok) return { passed, failed: 1, why: reason(ended, minutes) }
  return passed === 0 ? { passed, failed: 1, why: 'there was no test to run' } : { passed, failed }
}

function reason(ended: Ended, minutes: number): string {
  return ended.late ? `stopped: not finished after ${minutes} minutes` : 'it did not end well (see above)'
}
