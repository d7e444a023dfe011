// The same rows as a session's, straight to PostgreSQL: prepared statements in one transaction, and nothing around them.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Database } from '#server/db/connect.ts'
import type { Desk } from './desk.ts'
import type { Worker } from './house.ts'
import { type Ask, type Load, load } from './load.ts'
import { WARM } from './sessions.ts'

const RECORDS = `
  insert into record select * from jsonb_populate_recordset(null::public.record, $1)
      on conflict (agency, kind, id) do update set revision = excluded.revision, body = excluded.body`
const LOG = 'insert into log select * from jsonb_populate_recordset(null::log, $1)'
const CLOCK = 'update clock set number = number + 40 where agency = $1'

// Beyond all that the server itself numbers, and never the same again.
let number = 1_000_000_000

/** Writes what the last session of each worker left in records and log, again and again, under new ids. */
export async function bareWrites(desk: Desk, workers: readonly Worker[], each: number): Promise<Load> {
  const writers = await Promise.all(workers.map((worker) => writer(desk, worker)))
  try {
    return await load(
      writers.map(({ ask }) => ask),
      each,
      WARM,
    )
  } finally {
    await Promise.all(writers.map(({ client }) => client.end()))
  }
}

async function writer({ told, database }: Desk, worker: Worker): Promise<{ client: pg.Client; ask: Ask }> {
  const client = new pg.Client({ ...told.owner, ...told.role })
  // What ends the connection also fails the statement that waits on it.
  client.on('error', () => undefined)
  await client.connect()
  const rows = await lastSession(database, worker)
  const write = (name: string, text: string, values: unknown[]) => client.query({ name, text, values })
  const ask = async () => {
    number += 100
    const { records, log } = renewed(rows, number)
    await client.query('begin')
    await write('agency', `select set_config('openimr.agency', $1, true)`, [worker.agency])
    await write('records', RECORDS, [records])
    await write('log', LOG, [log])
    await write('clock', CLOCK, [worker.agency])
    await client.query('commit')
  }
  return { client, ask }
}

type Rows = { records: Record<string, unknown>[]; log: Record<string, unknown>[] }

async function lastSession({ owner }: Database, { agency, person }: Worker): Promise<Rows> {
  const client = await owner.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('openimr.agency', $1, true)`, [agency])
    const log = await client.query(
      `select to_jsonb(log) as row from log where agency = $1 and author = $2 order by number desc limit 40`,
      [agency, person],
    )
    const lines = log.rows.map(({ row }) => row as Record<string, unknown>)
    const records = await client.query(
      `select to_jsonb(record) as row from record where agency = $1 and (kind, id) in (
         select * from unnest($2::text[], $3::uuid[]))`,
      [agency, lines.map((line) => line.record_kind), lines.map((line) => line.record)],
    )
    await client.query('commit')
    return { records: records.rows.map(({ row }) => row), log: lines }
  } finally {
    client.release()
  }
}

function renewed({ records, log }: Rows, number: number): { records: string; log: string } {
  const again = records.map((row) => (row.kind === 'goal' ? row : { ...row, id: randomUUID() }))
  const lines = log.map((row, place) => ({ ...row, id: randomUUID(), number: number + place }))
  return { records: JSON.stringify(again), log: JSON.stringify(lines) }
}
