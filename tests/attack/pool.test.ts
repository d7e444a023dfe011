// Fifty agencies on four connections, with errors, cancelled queries and time-outs between them: nothing carries over.
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { makePool } from '#server/db/pool.ts'
import { inAgency, type Tenant } from '#server/db/tenant.ts'
import { freshDatabase, testServer } from '#server/db/test-database.ts'
import { chance, SEED } from './dice.ts'
import { hours, sized, tell } from './size.ts'

const TRANSACTIONS = sized(500, 10_000)

const WRONGS: readonly ((trx: Tenant) => Promise<unknown>)[] = [
  async () => undefined,
  async () => undefined,
  async () => Promise.reject(new Error('ours')),
  (trx) => sql`select 1 / 0`.execute(trx),
  (trx) => sql`set local statement_timeout = 1; select pg_sleep(1)`.execute(trx),
  (trx) => sql`select pg_cancel_backend(pg_backend_pid()), pg_sleep(0.05)`.execute(trx),
  (trx) => sql`savepoint one; select 1 / 0`.execute(trx),
  (trx) => sql`insert into clock (agency) values (${randomUUID()})`.execute(trx),
  (trx) => sql`rollback; select 1`.execute(trx),
]

test(
  'whatever went wrong on a connection, the next transaction sees its own agency and no other',
  hours,
  async () => {
    const database = await freshDatabase()
    const { role } = await testServer()
    const agencies = Array.from({ length: 50 }, () => randomUUID())
    for (const agency of agencies)
      await inAgency(database.app, agency, (trx) => trx.insertInto('clock').values({ agency }).execute())
    const pool = makePool({ ...database.owner.address, ...role, max: 4 })
    const next = chance(SEED)
    let failed = 0
    const one = async () => {
      const agency = agencies[Math.floor(next() * agencies.length)] as string
      // Now and then a connection is lost as well.
      const lost = next() < 0.01
      const wrong = WRONGS[Math.floor(next() * WRONGS.length)]
      try {
        await inAgency(pool, agency, async (trx) => {
          expect(await trx.selectFrom('clock').select('agency').execute()).toEqual([{ agency }])
          if (lost) await sql`select pg_terminate_backend(pg_backend_pid())`.execute(trx)
          await wrong?.(trx)
        })
      } catch (error) {
        if (error instanceof Error && error.name === 'AssertionError') throw error
        failed += 1
      }
      const unset = await pool.query("select current_setting('openimr.agency', true) as agency, * from clock")
      expect(unset.rows).toEqual([])
    }
    const workers = Array.from({ length: 12 }, async () => {
      for (let turn = 0; turn < TRANSACTIONS / 12; turn += 1) await one()
    })
    await Promise.all(workers)
    expect(failed).toBeGreaterThan(TRANSACTIONS / 3)
    await pool.end()
    await database.close()
    tell(
      `R10: ${TRANSACTIONS} transactions of 50 agencies on 4 connections, ${failed} gone wrong, 0 carried over`,
    )
  },
)

test('nothing in the server sets what would outlive its transaction', () => {
  const folder = join(import.meta.dirname, '..', '..', 'src', 'server')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ts|sql)$/.test(name),
  )
  const lasting = /set_config\([^)]*,\s*false\)|\bset\s+(session|role)\b|`\s*set\s+(?!local)\w+\s*(=|to)\s/i
  const found = files.filter(
    (name) => !name.includes('test') && lasting.test(readFileSync(join(folder, name), 'utf8')),
  )
  expect(files.length).toBeGreaterThan(100)
  expect(found).toEqual([])
})
