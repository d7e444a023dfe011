// The two reads a group of entries costs: what the log knows of their ids, and the records they look at.
import { sql } from 'kysely'
import type { Key } from '#domain/entry.ts'
import type { Base } from '#domain/record.ts'
import type { Id } from '#domain/text.ts'
import type { Tenant } from '#server/db/tenant.ts'

export type Logged = {
  id: Id
  author: Id
  answer: 'accepted' | 'refused' | 'held'
  reason: string | null
  revision: number | null
  /** Null once erased. */
  salt: Buffer | null
  fingerprint: Buffer
}

export type Stored = { kind: string; revision: number; body: Base }

export async function readLogged(trx: Tenant, agency: Id, ids: readonly Id[]): Promise<Logged[]> {
  const { rows } = await sql<Logged>`
    select id, author, answer, reason, revision, salt, fingerprint
      from log where agency = ${agency} and id = any(${ids}::uuid[])`.execute(trx)
  return rows
}

/** The records named, and the ties of the persons named. */
export async function readStored(
  trx: Tenant,
  agency: Id,
  keys: readonly Key[],
  persons: readonly Id[],
): Promise<Stored[]> {
  const { rows } = await sql<Stored>`
    select kind, revision, body from record
     where agency = ${agency} and (kind, id) in (
       select * from unnest(${keys.map(({ kind }) => kind)}::text[], ${keys.map(({ id }) => id)}::uuid[]))
    union all
    select kind, revision, body from record
     where agency = ${agency} and kind = 'tie' and body ->> 'person' = any(${persons}::text[])`.execute(trx)
  return rows
}
