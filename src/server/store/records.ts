// Records as one person sees them: what does not stand in their charts, or in none, is not there.
import type { RecordName, RecordOf } from '#domain/kinds.ts'
import type { Id } from '#domain/text.ts'
import { type Mode, visible } from '#server/access.ts'
import type { Reader } from './reader.ts'

/** A record as it travels. */
export type Row = {
  kind: RecordName
  id: Id
  client: Id | null
  revision: number
  body: unknown
  removed: boolean
}

export function rowsFor(reader: Reader, mode: Mode) {
  return reader.trx
    .selectFrom('record')
    .select(['kind', 'id', 'client', 'revision', 'body', 'removed'])
    .$narrowType<{ kind: RecordName }>()
    .where('record.agency', '=', reader.agency)
    .where(visible(reader, mode))
}

export async function readRecord<Name extends RecordName>(
  reader: Reader,
  kind: Name,
  id: Id,
): Promise<RecordOf<Name> | undefined> {
  const found = await rowsFor(reader, 'opened')
    .where('kind', '=', kind)
    .where('id', '=', id)
    .where('removed', '=', false)
    .executeTakeFirst()
  return found?.body as RecordOf<Name> | undefined
}

/** Those of one chart, or of all that the reader may open. */
export async function readRecords<Name extends RecordName>(
  reader: Reader,
  kind: Name,
  client?: Id,
): Promise<RecordOf<Name>[]> {
  const all = rowsFor(reader, 'opened').where('kind', '=', kind).where('removed', '=', false).orderBy('id')
  const rows = await (client === undefined ? all : all.where('client', '=', client)).execute()
  return rows.map(({ body }) => body as RecordOf<Name>)
}
