// Migrations: each once, in order, whole or not at all, and never over a database they do not belong to.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Address } from './address.ts'
import type { Database } from './connect.ts'
import { type Migration, migrate, readMigrations } from './migrate.ts'
import { freshDatabase } from './test-database.ts'

let database: Database
let owner: Address
let migrations: Migration[]

beforeEach(async () => {
  database = await freshDatabase()
  owner = database.owner.address
  migrations = await readMigrations()
})

afterEach(() => database.close())

const shelf = {
  name: '9001-shelf.sql',
  sql: 'create table shelf (id int); insert into shelf values (1)',
  checksum: 'a',
}
const books = { name: '9002-books.sql', sql: 'create table book (id int)', checksum: 'b' }

test('what is applied already is not applied again', async () => {
  expect(await migrate(owner, migrations)).toEqual([])
})

test('two migrators at once apply everything once', async () => {
  const forward = [...migrations, shelf, books]
  const applied = await Promise.all([
    migrate(owner, forward),
    migrate(owner, forward),
    migrate(owner, forward),
  ])
  expect(applied.flat()).toEqual([shelf.name, books.name])
  expect((await database.owner.pool.query('select id from shelf')).rows).toEqual([{ id: 1 }])
})

test('a failing migration leaves nothing behind and is tried again', async () => {
  const broken = { ...shelf, sql: `${shelf.sql}; select 1 / 0` }
  await expect(migrate(owner, [...migrations, broken])).rejects.toThrow(/nothing of it was kept/)
  expect(await migrate(owner, [...migrations, shelf])).toEqual([shelf.name])
})

test('a file that was changed after it was applied is refused', async () => {
  const changed = migrations.map((migration) => ({ ...migration, checksum: 'other' }))
  await expect(migrate(owner, changed)).rejects.toThrow(/not the one this database was made with/)
})

test('a database newer than the program is refused', async () => {
  await migrate(owner, [...migrations, shelf])
  await expect(migrate(owner, migrations)).rejects.toThrow(
    /newer OpenIMR \(it has the change 9001-shelf.sql\)/,
  )
})

test('a file that comes before an applied one is refused', async () => {
  await migrate(owner, [...migrations, books])
  await expect(migrate(owner, [...migrations, shelf, books])).rejects.toThrow(
    /Give it a number after 9002-books/,
  )
})
