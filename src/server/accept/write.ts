// The writes a group of entries costs: its records, its lines in the log, and the clock. None is waited for: the
// commit goes out right behind them.
import type { Id } from '#domain/text.ts'
import type { Line } from '#server/chain.ts'
import { prepared } from '#server/db/statement.ts'
import type { Tenant } from '#server/db/tenant.ts'
import type { Change } from './world.ts'

export type Clock = { revision: number; number: number; head: Buffer }

/** A line as it is stored: what stays, its hash, and what an erasure may take away. */
export type StoredLine = Line & { hash: string; salt: string; body: unknown }

const LOCK_CLOCK = prepared('select revision, number, head from clock where agency = $1 for update')

/** Whoever holds the clock writes; the next group waits here until this one is on disk. */
export async function lockClock(trx: Tenant, agency: Id): Promise<Clock> {
  const [clock] = await trx.ask<Clock>(LOCK_CLOCK, [agency])
  if (!clock) throw new Error('There is no such agency.')
  return clock
}

const WRITE_RECORDS = prepared(`
  insert into record (agency, kind, id, client, revision, body)
  select $1::uuid, kind, id, client, $2::bigint, body
    from jsonb_to_recordset($3::jsonb) as one (kind text, id uuid, client uuid, body jsonb)
      on conflict (agency, kind, id) do update set revision = excluded.revision, body = excluded.body`)

export function writeRecords(trx: Tenant, agency: Id, revision: number, changes: readonly Change[]): void {
  const rows = changes.map(({ kind, record }) => ({
    kind,
    id: record.id,
    client: record.client,
    body: record,
  }))
  trx.send(WRITE_RECORDS, [agency, revision, JSON.stringify(rows)])
}

// A list a column: taken apart for less than a list of objects.
const WRITE_LOG = prepared(`
  insert into log (agency, number, id, author, device, kind, record_kind, record, client, at, received,
                   answer, reason, revision, fingerprint, salt, body, digest, hash)
  select $1::uuid, * from unnest($2::bigint[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::text[],
         $8::uuid[], $9::uuid[], $10::text[], $11::timestamptz[], $12::text[], $13::text[], $14::bigint[],
         $15::bytea[], $16::bytea[], $17::jsonb[], $18::bytea[], $19::bytea[])`)

export function writeLog(trx: Tenant, agency: Id, lines: readonly StoredLine[]): void {
  const all = <Value>(of: (line: StoredLine) => Value): Value[] => lines.map(of)
  const bytes = (of: (line: StoredLine) => string) => lines.map((line) => `\\x${of(line)}`)
  trx.send(WRITE_LOG, [
    agency,
    ...[all((line) => line.number), all((line) => line.id), all((line) => line.author)],
    ...[all((line) => line.device), all((line) => line.kind), all((line) => line.record_kind)],
    ...[all((line) => line.record), all((line) => line.client), all((line) => line.at)],
    ...[all((line) => line.received), all((line) => line.answer), all((line) => line.reason)],
    ...[all((line) => line.revision), bytes((line) => line.fingerprint), bytes((line) => line.salt)],
    ...[all((line) => JSON.stringify(line.body)), bytes((line) => line.digest), bytes((line) => line.hash)],
  ])
}

const MOVE_CLOCK = prepared('update clock set revision = $2, number = $3, head = $4 where agency = $1')

export function moveClock(trx: Tenant, agency: Id, { revision, number, head }: Clock): void {
  trx.send(MOVE_CLOCK, [agency, revision, number, head])
}
