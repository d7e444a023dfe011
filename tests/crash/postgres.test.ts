// PostgreSQL and the program that owns it, killed at random moments: what was acknowledged is there afterwards.
import { randomUUID } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inspectBackup } from '#server/backup/inspect.ts'
import { keyToUnlock } from '#server/backup/key.ts'
import { backupsFolder } from '#server/backup/make.ts'
import { openDatabase } from '#server/db/database.ts'
import { inAgency } from '#server/db/tenant.ts'
import { temporaryFolder } from '#server/db/test-database.ts'
import { sized } from './full-size.ts'
import { expectNothingLost } from './nothing-lost.ts'
import {
  backendOf,
  begin,
  commitsOf,
  hears,
  hearsMore,
  kill,
  postmasterOf,
  startWriter,
  type Writer,
  wholeServerOf,
} from './writer.ts'

const ROUNDS = Number(process.env.OPENIMR_CRASH_ROUNDS ?? sized(6, 200))
const COMMITS = sized(ROUNDS, 100_000)

type Kill = { name: string; strike(writer: Writer, folder: string): Promise<void> }

const KILLS: Kill[] = [
  {
    name: 'the program that owns it',
    // The end of every round kills it.
    strike: async () => undefined,
  },
  {
    name: 'the postmaster',
    async strike(writer, folder) {
      process.kill(await postmasterOf(folder), 'SIGKILL')
      await hearsMore(writer)
    },
  },
  {
    name: 'one backend',
    async strike(writer, folder) {
      process.kill(await backendOf(folder), 'SIGKILL')
      await hearsMore(writer)
    },
  },
  {
    name: 'everything at once',
    async strike(writer, folder) {
      for (const pid of [writer.child.pid ?? 0, ...(await wholeServerOf(folder))]) killIfThere(pid)
    },
  },
  {
    name: 'the postmaster in the middle of a change to the database',
    async strike(writer, folder) {
      await begin(writer, 'change')
      await pause(Math.random() * 300)
      process.kill(await postmasterOf(folder), 'SIGKILL')
    },
  },
  {
    name: 'the program in the middle of a backup',
    async strike(writer) {
      await begin(writer, 'back up')
      await pause(Math.random() * 300)
    },
  },
]

test(`nothing acknowledged is lost over ${ROUNDS} kills`, { timeout: ROUNDS * 60_000 }, async () => {
  const folder = await temporaryFolder()
  const agency = randomUUID()
  const acknowledged = new Set<string>()
  for (let round = 0; round < ROUNDS; round += 1) {
    const { strike } = KILLS[round % KILLS.length] as Kill
    const writer = startWriter(folder, agency)
    await hearsMore(writer)
    // Each round does its share of the commits.
    const enough = Math.ceil((COMMITS * (round + 1)) / ROUNDS)
    await hears(writer, () => acknowledged.size + writer.acknowledged.size >= enough + 2)
    await pause(Math.random() * 800)
    await strike(writer, folder)
    await pause(Math.random() * 200)
    await kill(writer)
    for (const subject of commitsOf(writer)) acknowledged.add(subject)
  }
  const there = await expectNothingLost(folder, agency, acknowledged)
  await expectWholeBackups(folder)
  process.stdout.write(`${ROUNDS} kills, ${acknowledged.size} commits acknowledged, ${there} there\n`)
  expect(acknowledged.size).toBeGreaterThanOrEqual(COMMITS)
  await rm(folder, { recursive: true })
})

test('killed during its very first start, it opens the next time', { timeout: 600_000 }, async () => {
  for (let round = 0; round < sized(3, 40); round += 1) {
    const folder = await temporaryFolder()
    const agency = randomUUID()
    const writer = startWriter(folder, agency)
    await pause(200 + Math.random() * 2_300)
    await kill(writer)
    const database = await openDatabase({ dataFolder: folder, log: () => undefined })
    await inAgency(database.app, agency, (trx) =>
      trx.insertInto('attempt').values({ agency, subject: 'after' }).execute(),
    )
    await database.close()
    await rm(folder, { recursive: true, maxRetries: 5, retryDelay: 200 })
  }
})

/** What bears the name of a backup is one, whenever the program that made it was killed. */
async function expectWholeBackups(folder: string): Promise<void> {
  const names = await readdir(backupsFolder(folder)).catch(() => [])
  for (const name of names.filter((one) => one.endsWith('.age')))
    await inspectBackup(join(backupsFolder(folder), name), await keyToUnlock({ dataFolder: folder }))
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It had ended by itself.
  }
}
