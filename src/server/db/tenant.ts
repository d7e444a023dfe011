// Every transaction of the application names its agency first; without it row-level security shows nothing.
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import type pg from 'pg'
import type { Schema } from './schema.ts'

export type Tenant = Transaction<Schema>

const kyselyOf = new WeakMap<pg.Pool, Kysely<Schema>>()

export function kysely(pool: pg.Pool): Kysely<Schema> {
  const known = kyselyOf.get(pool)
  if (known !== undefined) return known
  const made = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  kyselyOf.set(pool, made)
  return made
}

export async function inAgency<T>(
  pool: pg.Pool,
  agency: string,
  work: (trx: Tenant) => Promise<T>,
  options: { readOnly?: boolean } = {},
): Promise<T> {
  const transaction = kysely(pool).transaction()
  const begun = options.readOnly === true ? transaction.setAccessMode('read only') : transaction
  return begun.execute(async (trx) => {
    await sql`select set_config('openimr.agency', ${agency}, true)`.execute(trx)
    return work(trx)
  })
}
