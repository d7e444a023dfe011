// A second process on the same data folder is refused at once, and what the first one writes goes on.
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '#server/db/test-database.ts'
import { sized } from './full-size.ts'
import { expectNothingLost } from './nothing-lost.ts'
import { commitsOf, hearsMore, kill, startWriter } from './writer.ts'

const TRIALS = sized(2, 20)
// A machine that runs other tests beside this one takes its time.
const LONGEST = sized(5_000, 1_000)
const SECOND = join(import.meta.dirname, 'second-opener.ts')

test(`of ${TRIALS} second processes each is refused within a second`, { timeout: 300_000 }, async () => {
  const folder = await temporaryFolder()
  const agency = randomUUID()
  const first = startWriter(folder, agency)
  onTestFinished(() => kill(first))
  await hearsMore(first)
  const byLock: number[] = []
  const byDatabase: number[] = []
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const withLock = trial < TRIALS / 2
    // Without it, as where two containers share a folder, the lock inside the database refuses.
    if (!withLock) await rm(join(folder, 'owner.lock'), { force: true })
    const { stdout } = await promisify(execFile)(process.execPath, [SECOND, folder])
    const { opened, said, milliseconds } = JSON.parse(stdout)
    expect(opened).toBe(false)
    expect(said).toMatch(/already runs on the data folder|Another OpenIMR is using the data folder/)
    ;(withLock ? byLock : byDatabase).push(milliseconds)
    await hearsMore(first)
  }
  process.stdout.write(`refused: ${range(byLock)} by the lock file, ${range(byDatabase)} by the database\n`)
  expect(Math.max(...byLock)).toBeLessThan(LONGEST)
  // It waits 700 ms for the connection of an owner that was killed to end.
  expect(Math.max(...byDatabase)).toBeLessThan(LONGEST + 700)
  await kill(first)
  await expectNothingLost(folder, agency, commitsOf(first))
  await rm(folder, { recursive: true, maxRetries: 5, retryDelay: 200 })
})

const range = (took: readonly number[]) =>
  `${Math.round(Math.min(...took))} to ${Math.round(Math.max(...took))} ms`
