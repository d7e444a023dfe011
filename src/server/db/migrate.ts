// Brings a database forward: plain SQL files in order, each once, each in its own transaction, one migrator at a time.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type pg from 'pg'
import { type Address, withClient } from './address.ts'
import { CannotOpen } from './cannot-open.ts'

export type Migration = { name: string; sql: string; checksum: string }

// Any number serves, as long as it never changes.
const KEY = 4_671_826_002

const FILES = new URL('./migrations/', import.meta.url)

export async function readMigrations(folder: URL = FILES): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name)).sort()
  return Promise.all(names.map((name) => readMigration(folder, name)))
}

async function readMigration(folder: URL, name: string): Promise<Migration> {
  const sql = (await readFile(new URL(name, folder), 'utf8')).replaceAll('\r\n', '\n')
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
}

// Answers with the names it applied; `before` is called where a database that is there already is about to change.
export async function migrate(
  owner: Address,
  migrations: Migration[],
  before: (first: string) => Promise<void> = async () => undefined,
): Promise<string[]> {
  return withClient({ ...owner, application_name: 'openimr migrate' }, async (client) => {
    await client.query('select pg_advisory_lock($1)', [KEY])
    await client.query(`create table if not exists migration (
      name text primary key, checksum text not null, applied timestamptz not null default now())`)
    const waiting = await outstanding(client, migrations)
    const [first] = waiting
    if (first && waiting.length < migrations.length) await before(first.name)
    for (const migration of waiting) await apply(client, migration)
    return waiting.map((migration) => migration.name)
  })
}

async function outstanding(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migration order by name',
  )
  for (const applied of rows) {
    const ours = migrations.find((migration) => migration.name === applied.name)
    if (ours === undefined) {
      throw new CannotOpen(
        `The database was made by a newer OpenIMR (it has the change ${applied.name}). Start that version, or restore a backup from before it.`,
      )
    }
    if (ours.checksum !== applied.checksum) {
      throw new CannotOpen(
        `The file ${applied.name} is not the one this database was made with. Restore the file as it was; changes to the database go into a new file.`,
      )
    }
  }
  const newest = rows.at(-1)?.name ?? ''
  const waiting = migrations.slice(rows.length)
  const late = migrations.find(
    (migration) => migration.name < newest && !rows.some((row) => row.name === migration.name),
  )
  if (late === undefined) return waiting
  throw new CannotOpen(
    `The file ${late.name} comes before ${newest}, which this database already has. Give it a number after ${newest}.`,
  )
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(migration.sql)
    await client.query('insert into migration (name, checksum) values ($1, $2)', [
      migration.name,
      migration.checksum,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    const why = error instanceof Error ? error.message : String(error)
    throw new CannotOpen(`The change ${migration.name} could not be made, and nothing of it was kept: ${why}`)
  }
}
