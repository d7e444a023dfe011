// The one path by which a device catches up: the records its person may keep, in the order in which they changed.
import { sql } from 'kysely'
import { z } from 'zod'
import { NOT_THERE, refuse } from '#domain/refusal.ts'
import type { Id } from '#domain/text.ts'
import { type Reader, tiesOf } from './store/reader.ts'
import { logReadings } from './store/readings.ts'
import { type Row, rowsFor } from './store/records.ts'

/** Empty at the beginning; `12.goal.<id>` within revision 12; `12` once all of it has been given. */
export const Cursor = z
  .string()
  .regex(/^(\d{1,15}(\.[a-z-]{1,40}\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?)?$/, 'must be a cursor')

export type Changes = { records: Row[]; cursor: string; more: boolean; ties: string; startOver: boolean }

type From = { after: string; ties: string; limit: number }

/**
 * Nothing is given beyond the clock as it stood before the rows were read: what commits meanwhile comes next time.
 * Where a backup was restored the ties are others too, so that a device of the other past starts over.
 */
export async function changesAfter(reader: Reader, { after, ties: had, limit }: From): Promise<Changes> {
  const ties = tiesOf(reader)
  const [revision = '0', kind, id] = Cursor.parse(after).split('.')
  const now = await revisionOf(reader)
  if (after !== '' && (had !== ties || Number(revision) > now))
    return { records: [], cursor: '', more: true, ties, startOver: true }

  const rows = await rowsFor(reader, 'kept')
    .where('revision', '<=', now)
    .where(
      kind
        ? sql<boolean>`(record.revision, record.kind, record.id) > (${revision}::bigint, ${kind}, ${id}::uuid)`
        : sql<boolean>`record.revision > ${revision || '0'}::bigint`,
    )
    .orderBy('revision')
    .orderBy('kind')
    .orderBy('record.id')
    .limit(limit + 1)
    .execute()
  const more = rows.length > limit
  const records = rows.slice(0, limit)
  const last = records.at(-1)
  logReadings(reader, clientsIn(records), 'changes')
  const cursor = more && last ? `${last.revision}.${last.kind}.${last.id}` : String(now)
  return { records, cursor, more, ties, startOver: false }
}

/** A chart opened on purpose; "not there" and "not yours" read the same. */
export async function chart(reader: Reader, client: Id): Promise<Row[]> {
  const records = await rowsFor(reader, 'opened')
    .where('client', '=', client)
    .where('removed', '=', false)
    .orderBy('kind')
    .orderBy('record.id')
    .execute()
  if (records.length === 0) return refuse('not-yours', NOT_THERE)
  logReadings(reader, [client], 'chart')
  return records
}

async function revisionOf({ trx, agency }: Reader): Promise<number> {
  const clock = await trx
    .selectFrom('clock')
    .select('revision')
    .where('agency', '=', agency)
    .executeTakeFirstOrThrow()
  return clock.revision
}

const clientsIn = (records: readonly Row[]) => records.flatMap(({ client }) => client ?? [])
