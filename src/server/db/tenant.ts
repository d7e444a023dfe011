// Every transaction of the application names its agency first; without it row-level security shows nothing.
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { Schema } from './schema.ts'
import { prepared, type Statement } from './statement.ts'

/** A transaction under way. What is asked goes out at once and is answered in the order in which it went out. */
export type Tenant = Kysely<Schema> & {
  ask<Row>(statement: Statement, values: unknown[]): Promise<Row[]>
  /** Writes and waits for nothing: the commit follows at once, and nothing is committed where the write failed. */
  send(statement: Statement, values: unknown[]): void
}

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
  const client = await pool.connect()
  const sent = open(client, agency, options.readOnly === true ? 'start transaction read only' : 'begin')
  try {
    const result = await work(tenantOn(client, sent))
    const committed = client.query('commit')
    await inOrder([...sent, committed])
    // PostgreSQL answers so where an error before it, which nobody looked at, has undone everything.
    if ((await committed).command !== 'COMMIT')
      throw new Error('The transaction was undone by an error in it.')
    client.release()
    return result
  } catch (error) {
    await giveUp(client)
    await inOrder(sent)
    throw error
  }
}

/** One question in a transaction of its own that only reads, and all of it in one trip to the database. */
export async function askInAgency<Row>(
  pool: pg.Pool,
  agency: string,
  { name, text }: Statement,
  values: unknown[],
): Promise<Row[]> {
  const client = await pool.connect()
  const sent = open(client, agency, 'start transaction read only')
  const asked = client.query({ name, text, values })
  try {
    await inOrder([...sent, asked, client.query('commit')])
    client.release()
    return (await asked).rows as Row[]
  } catch (error) {
    await giveUp(client)
    throw error
  }
}

const NAME_AGENCY = prepared("select set_config('openimr.agency', $1, true)")

function open(client: pg.PoolClient, agency: string, begin: string): Promise<unknown>[] {
  return [client.query(begin), client.query({ ...NAME_AGENCY, values: [agency] })].map(heard)
}

const kyselyOn = new WeakMap<pg.PoolClient, Kysely<Schema>>()

function tenantOn(client: pg.PoolClient, sent: Promise<unknown>[]): Tenant {
  const known = kyselyOn.get(client) ?? new Kysely<Schema>({ dialect: dialectOn(client) })
  kyselyOn.set(client, known)
  return Object.assign(known.withoutPlugins(), {
    ask: async <Row>({ name, text }: Statement, values: unknown[]) =>
      (await client.query({ name, text, values })).rows as Row[],
    send: ({ name, text }: Statement, values: unknown[]) =>
      void sent.push(heard(client.query({ name, text, values }))),
  })
}

/** To Kysely the one connection is a pool of one, which is given back when the transaction ends and not before. */
function dialectOn(client: pg.PoolClient): PostgresDialect {
  const query = (text: string, values: unknown[]) => client.query(text, values)
  const one = { query, release: () => undefined }
  return new PostgresDialect({
    pool: { connect: async () => one, end: async () => undefined, options: {} } as never,
  })
}

/** Waits for all of them; the first that failed is why the ones after it did. */
async function inOrder(answers: readonly Promise<unknown>[]): Promise<void> {
  for (const one of await Promise.allSettled(answers)) if (one.status === 'rejected') throw one.reason
}

async function giveUp(client: pg.PoolClient): Promise<void> {
  await client.query('rollback').then(
    () => client.release(),
    () => client.release(true),
  )
}

/** Whoever waits for it hears of its failure; until then it must not end the process. */
function heard<T>(answer: Promise<T>): Promise<T> {
  answer.catch(() => undefined)
  return answer
}
