// A large place backed up and restored within the time and memory there is; a million rows where the full size is asked for.
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '#server/db/address.ts'
import type { Database } from '#server/db/connect.ts'
import { freshDatabase, temporaryFolder } from '#server/db/test-database.ts'
import { makeBackup } from './make.ts'
import { restoreBackup } from './take-in.ts'
import { dropPlaces, emptyPlace } from './test-places.ts'

const ROWS = process.env.OPENIMR_FULL === '1' ? 1_000_000 : 4_000
const MINUTES = 15
const MEMORY = 250e6

let database: Database
const folder = await temporaryFolder()
const agency = randomUUID()

beforeAll(async () => {
  database = await freshDatabase()
  await withClient(database.owner.address, async (client) => {
    await client.query(`insert into agency_address values ('large-house', $1)`, [agency])
    await client.query(`select set_config('openimr.agency', $1, false)`, [agency])
    await client.query('insert into clock (agency) values ($1)', [agency])
    await client.query(
      `insert into record (agency, kind, id, client, revision, body)
       select $1, 'recovery', gen_random_uuid(), gen_random_uuid(), n,
              jsonb_build_object('words', repeat(md5(n::text), 12), 'at', now(), 'others', '[]'::jsonb)
         from generate_series(1, $2::int) n`,
      [agency, ROWS],
    )
  })
}, 600_000)
afterAll(async () => {
  await database.close()
  await dropPlaces()
  await rm(folder, { recursive: true, force: true })
})

test(`${ROWS.toLocaleString('en-US')} rows are backed up and restored within ${MINUTES} minutes, never all in memory`, async () => {
  const path = join(folder, 'large.age')
  const began = Date.now()
  const before = process.memoryUsage.rss()
  let most = before
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 50)
  try {
    const made = await makeBackup(database.owner.address, { dataFolder: folder, path })
    const backedUp = Date.now()
    const place = await emptyPlace()
    const taken = await restoreBackup(
      path,
      { dataFolder: folder, databaseUrl: place.url },
      { say: () => undefined },
    )
    const restored = Date.now()
    expect(taken.end).toEqual(made.end)
    expect(made.end.parts.find(({ table, rows }) => table === 'record' && rows > 0)?.rows).toBe(ROWS)
    expect(restored - backedUp).toBeLessThan(MINUTES * 60_000)
    expect(most - before).toBeLessThan(MEMORY)
    process.stdout.write(
      `backup ${backedUp - began} ms, ${made.bytes} bytes; restore ${restored - backedUp} ms; memory +${Math.round((most - before) / 1e6)} MB\n`,
    )
  } finally {
    clearInterval(look)
  }
}, 2_400_000)
