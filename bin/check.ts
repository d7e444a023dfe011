// Runs every check there is, one after the other, and ends with how many passed and how many failed.

import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { STEPS } from './check-steps.ts'
import { stopSteps } from './run-step.ts'

process.chdir(dirname(import.meta.dirname))
let stopped = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stopped = true
    stopSteps()
  })
}

const { values } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } },
})
const wanted = values.only?.split(',')
const unknown = wanted?.filter((name) => !STEPS.some((step) => step.name === name)) ?? []
if (unknown.length > 0) {
  console.error(
    `There is no step ${unknown.join(', ')}. There are: ${STEPS.map((step) => step.name).join(', ')}.`,
  )
  process.exit(1)
}

const steps = STEPS.filter((step) => wanted?.includes(step.name) ?? (step.quick || !values.quick))
const lines: string[] = []
let passed = 0
let failed = 0

for (const step of steps) {
  if (stopped) break
  console.log(`\n${step.name} …`)
  const started = Date.now()
  const outcome = await step.run()
  passed += outcome.passed
  failed += outcome.failed
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  const line = `${step.name.padEnd(11)} ${seconds.padStart(6)} s  ${outcome.passed} passed, ${outcome.failed} failed`
  lines.push(outcome.why === undefined ? line : `${line}: ${outcome.why}`)
  console.log(lines.at(-1))
}

console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 && !stopped ? 0 : 1)
