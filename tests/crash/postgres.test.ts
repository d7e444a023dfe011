// PostgreSQL and the program that owns it, killed at random moments: what was acknowledged is there afterwards.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { withClient } from '#server/db/address.ts'
import { openDatabase } from '#server/db/database.ts'
import { startEmbedded } from '#server/db/embedded/server.ts'
import { inAgency } from '#server/db/tenant.ts'
import { temporaryFolder } from '#server/db/test-database.ts'

const ROUNDS = Number(process.env.OPENIMR_CRASH_ROUNDS ?? 10)
const WRITER = join(import.meta.dirname, 'postgres-writer.ts')

type Writer = { child: ChildProcess; acknowledged: Set<string>; ended: Promise<unknown> }

function startWriter(folder: string, agency: string): Writer {
  const child = spawn(process.execPath, [WRITER, folder, agency], { stdio: ['ignore', 'pipe', 'inherit'] })
  const acknowledged = new Set<string>()
  createInterface({ input: child.stdout }).on('line', (line) => acknowledged.add(line))
  return { child, acknowledged, ended: new Promise((resolve) => child.once('close', resolve)) }
}

async function hearsMore(writer: Writer): Promise<void> {
  const before = writer.acknowledged.size
  for (const until = Date.now() + 60_000; writer.acknowledged.size <= before; ) {
    if (Date.now() > until || writer.child.exitCode !== null) throw new Error('The writer fell silent.')
    await pause(10)
  }
}

async function postmasterOf(folder: string): Promise<number> {
  const text = await readFile(join(folder, 'postgresql', 'cluster', 'postmaster.pid'), 'utf8')
  return Number(text.split('\n')[0])
}

// A live transaction's backend, as the system lists the postmaster's children.
async function backendOf(folder: string): Promise<number> {
  const { superuser } = await readServer(folder)
  return withClient(superuser, async (client) => {
    const { rows } = await client.query<{ pid: number }>(
      `select pid from pg_stat_activity where application_name = 'openimr' order by random() limit 1`,
    )
    return rows[0]?.pid ?? postmasterOf(folder)
  })
}

async function readServer(folder: string) {
  const place = join(folder, 'postgresql')
  const password = await readFile(join(place, 'owner-password'), 'utf8')
  const superuser = {
    host: join(place, 'socket'),
    port: 5432,
    user: 'openimr_root',
    database: 'postgres',
    password,
  }
  return { superuser }
}

const kills: Record<string, (writer: Writer, folder: string) => Promise<void>> = {
  async owner() {
    // The end of the round kills it.
  },
  async postmaster(writer, folder) {
    process.kill(await postmasterOf(folder), 'SIGKILL')
    await hearsMore(writer)
  },
  async backend(writer, folder) {
    process.kill(await backendOf(folder), 'SIGKILL')
    await hearsMore(writer)
  },
  async both(_writer, folder) {
    process.kill(await postmasterOf(folder), 'SIGKILL')
  },
}

test(`nothing acknowledged is lost over ${ROUNDS} kills`, { timeout: ROUNDS * 60_000 }, async () => {
  const folder = await temporaryFolder()
  const agency = randomUUID()
  const acknowledged = new Set<string>()
  for (let round = 0; round < ROUNDS; round += 1) {
    const writer = startWriter(folder, agency)
    await hearsMore(writer)
    await hearsMore(writer)
    await pause(Math.random() * 800)
    await Object.values(kills)[round % 4]?.(writer, folder)
    await pause(Math.random() * 200)
    writer.child.kill('SIGKILL')
    await writer.ended
    for (const line of writer.acknowledged) acknowledged.add(line)
  }
  acknowledged.delete('open')
  const database = await openDatabase({ dataFolder: folder, log: () => undefined })
  const kept = await inAgency(database.app, agency, (trx) =>
    trx.selectFrom('attempt').select('subject').execute(),
  )
  await database.close()
  const subjects = new Set(kept.map((row) => row.subject))
  expect([...acknowledged].filter((subject) => !subjects.has(subject))).toEqual([])
  expect(acknowledged.size).toBeGreaterThan(ROUNDS)
  await expectWholeIndexes(folder)
  await rm(folder, { recursive: true })
})

async function expectWholeIndexes(folder: string): Promise<void> {
  const server = await startEmbedded(folder, () => undefined)
  try {
    await withClient({ ...server.superuser, database: 'openimr' }, async (client) => {
      await client.query('create extension if not exists amcheck')
      const { rowCount } = await client.query(
        `select bt_index_check(i.indexrelid, true) from pg_index i
           join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
          where a.amname = 'btree' and c.relpersistence = 'p'`,
      )
      expect(rowCount).toBeGreaterThan(20)
    })
  } finally {
    await server.close()
  }
}

test('killed during its very first start, it opens the next time', { timeout: 300_000 }, async () => {
  for (let round = 0; round < Math.ceil(ROUNDS / 2); round += 1) {
    const folder = await temporaryFolder()
    const agency = randomUUID()
    const writer = startWriter(folder, agency)
    await pause(200 + Math.random() * 2_300)
    writer.child.kill('SIGKILL')
    await writer.ended
    const database = await openDatabase({ dataFolder: folder, log: () => undefined })
    await inAgency(database.app, agency, (trx) =>
      trx.insertInto('attempt').values({ agency, subject: 'after' }).execute(),
    )
    await database.close()
    await rm(folder, { recursive: true, maxRetries: 5, retryDelay: 200 })
  }
})
