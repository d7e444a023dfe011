// The writes a group of entries costs: its records, its lines in the log, and the clock.
import { sql } from 'kysely'
import type { Id } from '#domain/text.ts'
import type { Line } from '#server/chain.ts'
import type { Tenant } from '#server/db/tenant.ts'
import type { Change } from './world.ts'

export type Clock = { revision: number; number: number; head: Buffer }

/** A line as it is stored: what stays, its hash, and what an erasure may take away. */
export type StoredLine = Line & { hash: string; salt: string; body: unknown }

/** Whoever holds the clock writes; the next group waits here until this one is on disk. */
export async function lockClock(trx: Tenant, agency: Id): Promise<Clock> {
  const { rows } = await sql<Clock>`
    select revision, number, head from clock where agency = ${agency} for update`.execute(trx)
  const [clock] = rows
  if (!clock) throw new Error('There is no such agency.')
  return clock
}

export async function writeRecords(
  trx: Tenant,
  agency: Id,
  revision: number,
  changes: readonly Change[],
): Promise<void> {
  const rows = changes.map(({ kind, record }) => ({
    kind,
    id: record.id,
    client: record.client,
    body: record,
  }))
  await sql`
    insert into record (agency, kind, id, client, revision, body)
    select ${agency}::uuid, kind, id, client, ${revision}::bigint, body
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (kind text, id uuid, client uuid, body jsonb)
        on conflict (agency, kind, id) do update set revision = excluded.revision, body = excluded.body
  `.execute(trx)
}

export async function writeLog(trx: Tenant, agency: Id, lines: readonly StoredLine[]): Promise<void> {
  await sql`
    insert into log (agency, number, id, author, device, kind, record_kind, record, client, at, received,
                     answer, reason, revision, fingerprint, salt, body, digest, hash)
    select ${agency}::uuid, number, id, author, device, kind, record_kind, record, client, at, received,
           answer, reason, revision, decode(fingerprint, 'hex'), decode(salt, 'hex'), body,
           decode(digest, 'hex'), decode(hash, 'hex')
      from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as one (
           number bigint, id uuid, author uuid, device uuid, kind text, record_kind text, record uuid, client uuid,
           at text, received timestamptz, answer text, reason text, revision bigint, fingerprint text, salt text,
           body jsonb, digest text, hash text)`.execute(trx)
}

export async function moveClock(trx: Tenant, agency: Id, clock: Clock): Promise<void> {
  await trx.updateTable('clock').set(clock).where('agency', '=', agency).execute()
}
