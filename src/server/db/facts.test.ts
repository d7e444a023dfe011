// A database that is not safe to serve is refused, each way in which it can be unsafe.
import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from './connect.ts'
import { refuseUndurable, refuseUnsafe } from './facts.ts'
import { makePool } from './pool.ts'
import { asSuperuser, freshDatabase, testServer } from './test-database.ts'

let database: Database

beforeEach(async () => {
  database = await freshDatabase()
})

afterEach(() => database.close())

test('the database as the migrations make it is served', async () => {
  await expect(refuseUnsafe(database.app)).resolves.toBeUndefined()
  expect(await database.readiness()).toEqual({ ready: true })
})

test.for([
  ['alter table record disable row level security', /record has no wall/],
  ['alter table record no force row level security', /record has no wall/],
  ['create table shelf (agency uuid)', /shelf has no wall/],
  ['drop policy wall_delete on card', /policies of the table card/],
  ['alter policy wall_select on device using (true)', /policies of the table device/],
  ['alter policy wall_update on device with check (true)', /policies of the table device/],
  ['create policy everyone on log for select using (true)', /policies of the table log/],
  ['grant update on log to openimr_app', /may change the log/],
  ['grant delete on reading to openimr_app', /may change the log/],
] as const)('%s is refused', async ([statement, sentence]) => {
  await database.owner.pool.query(statement)
  await expect(refuseUnsafe(database.app)).rejects.toThrow(sentence)
})

test('the owner and a superuser are refused as the application’s role', async () => {
  await expect(refuseUnsafe(database.owner.pool)).rejects.toThrow(/may do more than the application should/)
  await expect(asRole('superuser')).rejects.toThrow(/may do more/)
})

test.for([
  ['bypassrls', /may do more/],
  ['in role openimr_owner', /could switch its wall off/],
] as const)('a role with %s is refused', async ([attribute, sentence]) => {
  await expect(asRole(attribute)).rejects.toThrow(sentence)
})

test('a role that commits without waiting for the disk is refused', async () => {
  await expect(asRole('in role openimr_app', 'set synchronous_commit = off')).rejects.toThrow(
    /synchronous_commit = off/,
  )
})

test('a server that cannot be reached is a sentence, not a code', async () => {
  const { owner } = await testServer()
  await expect(refuseUndurable({ ...owner, host: '/nowhere' })).rejects.toThrow(/Check that it runs/)
})

async function asRole(attribute: string, change?: string): Promise<void> {
  const { superuser } = await testServer()
  const user = `test_role_${randomBytes(4).toString('hex')}`
  const password = 'not a secret'
  await asSuperuser(superuser, `create role ${user} login password '${password}' ${attribute}`)
  if (change !== undefined) await asSuperuser(superuser, `alter role ${user} ${change}`)
  const pool = makePool({ ...database.owner.address, user, password, max: 1 })
  try {
    await refuseUnsafe(pool)
  } finally {
    await pool.end()
    await asSuperuser(superuser, `drop role ${user}`)
  }
}
