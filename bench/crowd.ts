// An agency in which so many sessions have been held: made once a run for each size, straight in the tables.
import type pg from 'pg'
import { RECORDS, type RecordName } from '#domain/kinds.ts'
import { FILLING, LINES } from './crowd-sql.ts'
import { type Desk, openDesk } from './desk.ts'
import { count } from './numbers.ts'

const AT_ONCE = 20_000
/** Of each kind so many are held against the shape of their record. */
const LOOKED_AT = 200

const crowds = new Map<number, Promise<Desk>>()

export function crowdOf(sessions: number, say: (sentence: string) => void): Promise<Desk> {
  const known = crowds.get(sessions) ?? makeCrowd(sessions, say)
  crowds.set(sessions, known)
  return known
}

export async function closeCrowds(): Promise<void> {
  for (const crowd of crowds.values()) await (await crowd).close()
  crowds.clear()
}

async function makeCrowd(sessions: number, say: (sentence: string) => void): Promise<Desk> {
  const roles = ['practitioner', 'leader'] as const
  const desk = await openDesk({ agencies: 1, workers: 1, caseload: 10, roles })
  const agency = desk.workers[0]?.agency ?? ''
  for (let from = 0; from < sessions; from += AT_ONCE) {
    const to = Math.min(sessions, from + AT_ONCE) - 1
    await fill(desk.database.owner.pool, agency, from, to)
    if (sessions > AT_ONCE) say(`${count(to + 1)} of ${count(sessions)} sessions are there`)
  }
  await mustFit(desk.database.owner.pool, agency)
  await desk.database.owner.pool.query('vacuum analyze record, log')
  return desk
}

async function fill(owner: pg.Pool, agency: string, from: number, to: number): Promise<void> {
  await withAgency(owner, agency, async (client) => {
    const { rows } = await client.query<{ revision: number }>(
      'update clock set revision = revision + 1 where agency = $1 returning revision',
      [agency],
    )
    const values = [agency, rows[0]?.revision, from, to]
    for (const { text } of FILLING) await client.query(text, values)
    await client.query(LINES, values)
  })
}

async function mustFit(owner: pg.Pool, agency: string): Promise<void> {
  await withAgency(owner, agency, async (client) => {
    for (const { kind } of FILLING) {
      const { rows } = await client.query<{ body: unknown }>(
        'select body from record where agency = $1 and kind = $2 order by id limit $3',
        [agency, kind, LOOKED_AT],
      )
      for (const { body } of rows) RECORDS[kind as RecordName].parse(body)
      if (rows.length === 0) throw new Error(`No ${kind} was made.`)
    }
  })
}

export async function withAgency<T>(
  owner: pg.Pool,
  agency: string,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await owner.connect()
  try {
    await client.query('begin; set local statement_timeout = 0')
    await client.query(`select set_config('openimr.agency', $1, true)`, [agency])
    const done = await work(client)
    await client.query('commit')
    return done
  } finally {
    client.release(true)
  }
}
