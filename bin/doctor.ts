// Says in sentences what is wrong with this machine or this installation, and what to do about it.
import { dirname } from 'node:path'
import { CHECKUPS } from './checkups.ts'

process.chdir(dirname(import.meta.dirname))

let wrong = 0
let settingsRead = true
for (const { about, look, needsSettings } of CHECKUPS) {
  // One wrong setting is said once, not again by everything that would have used it.
  if (needsSettings && !settingsRead) continue
  const found = await look().catch((error: unknown) => ({
    ok: false,
    sentence: error instanceof Error ? error.message : String(error),
  }))
  if (!found.ok) wrong += 1
  if (!found.ok && about === 'settings') settingsRead = false
  console.log(`${found.ok ? '  ok  ' : 'WRONG '} ${about.padEnd(16)} ${found.sentence}`)
}

console.log(
  wrong === 0
    ? '\nNothing is wrong.'
    : `\n${wrong === 1 ? 'One thing needs' : `${wrong} things need`} doing: see above.`,
)
process.exit(wrong === 0 ? 0 : 1)
