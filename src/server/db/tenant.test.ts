// The wall between agencies, tried from inside: no agency, another agency, and pooled connections after errors.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from './connect.ts'
import { makePool } from './pool.ts'
import { inAgency, type Tenant } from './tenant.ts'
import { freshDatabase, testServer } from './test-database.ts'

let database: Database
const [hill, river] = [randomUUID(), randomUUID()]

beforeAll(async () => {
  database = await freshDatabase()
  for (const agency of [hill, river]) {
    await inAgency(database.app, agency, async (trx) => {
      await trx.insertInto('clock').values({ agency }).execute()
      await trx.insertInto('attempt').values({ agency, subject: 'first' }).execute()
    })
  }
})

afterAll(() => database.close())

function agencies(trx: Tenant): Promise<{ agency: string }[]> {
  return trx.selectFrom('clock').select('agency').execute()
}

test('an agency sees its own rows and no others', async () => {
  expect(await inAgency(database.app, hill, agencies)).toEqual([{ agency: hill }])
  expect(await inAgency(database.app, river, agencies)).toEqual([{ agency: river }])
})

test('without an agency nobody sees a row, not even the owner of the tables', async () => {
  for (const pool of [database.app, database.owner.pool]) {
    expect((await pool.query('select * from clock')).rows).toEqual([])
    expect((await pool.query('update clock set revision = 9')).rowCount).toBe(0)
  }
})

test('a row cannot be written, changed or deleted in another agency’s name', async () => {
  const asHill = <T>(work: (trx: Tenant) => Promise<T>) => inAgency(database.app, hill, work)
  const stray = { agency: river, subject: 'stray' }
  await expect(asHill((trx) => trx.insertInto('attempt').values(stray).execute())).rejects.toThrow(
    /row-level security/,
  )
  await expect(asHill((trx) => trx.updateTable('clock').set({ agency: river }).execute())).rejects.toThrow()
  const changed = await asHill((trx) =>
    trx.updateTable('clock').set({ revision: 5 }).where('agency', '=', river).executeTakeFirst(),
  )
  expect(changed.numUpdatedRows).toBe(0n)
  const deleted = await asHill((trx) =>
    trx.deleteFrom('attempt').where('agency', '=', river).executeTakeFirst(),
  )
  expect(deleted.numDeletedRows).toBe(0n)
})

test('a read-only transaction refuses to write', async () => {
  const write = inAgency(
    database.app,
    hill,
    (trx) => trx.insertInto('attempt').values({ agency: hill, subject: 'read' }).execute(),
    { readOnly: true },
  )
  await expect(write).rejects.toThrow(/read-only/)
})

test('nothing carries over on pooled connections, whatever went wrong on them', async () => {
  const { role } = await testServer()
  const pool = makePool({ ...database.owner.address, ...role, max: 2 })
  const wrongs = [
    async () => undefined,
    async () => Promise.reject(new Error('ours')),
    (trx: Tenant) => sql`select 1 / 0`.execute(trx),
    (trx: Tenant) => sql`set local statement_timeout = 1; select pg_sleep(1)`.execute(trx),
    (trx: Tenant) => sql`select pg_terminate_backend(pg_backend_pid())`.execute(trx),
  ]
  let failed = 0
  const one = async (number: number) => {
    const agency = number % 2 === 0 ? hill : river
    const wrong = wrongs[number % wrongs.length]
    try {
      await inAgency(pool, agency, async (trx) => {
        expect(await agencies(trx)).toEqual([{ agency }])
        await wrong?.(trx)
      })
    } catch {
      failed += 1
    }
    const unset = await pool.query(`select current_setting('openimr.agency', true) as agency, * from clock`)
    expect(unset.rows).toEqual([])
  }
  await Promise.all(Array.from({ length: 200 }, (_, number) => one(number)))
  expect(failed).toBe(160)
  const left = await pool.query<{ agency: string | null }>(
    `select current_setting('openimr.agency', true) as agency`,
  )
  expect(left.rows[0]?.agency ?? '').toBe('')
  await pool.end()
})
