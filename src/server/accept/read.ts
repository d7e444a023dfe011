// The two reads a group of entries costs: what the log knows of their ids, and the records they look at.
import type { Key } from '#domain/entry.ts'
import type { Base } from '#domain/record.ts'
import type { Id } from '#domain/text.ts'
import { prepared } from '#server/db/statement.ts'
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

/** What became of an entry that was held stands in a record of its own. */
type LoggedAndHeld = Logged & { held: Base | null; held_revision: number | null }

const LOGGED = prepared(`
  select log.id, log.author, log.answer, log.reason, log.revision, log.salt, log.fingerprint,
         held.body as held, held.revision as held_revision
    from log left join record held
      on held.agency = log.agency and held.kind = 'held' and held.id = log.id and log.answer = 'held'
   where log.agency = $1 and log.id = any($2::uuid[])`)

export const readLogged = (trx: Tenant, agency: Id, ids: readonly Id[]): Promise<LoggedAndHeld[]> =>
  trx.ask(LOGGED, [agency, ids])

const STORED = prepared(`
  select kind, revision, body from record
   where agency = $1 and (kind, id) in (select * from unnest($2::text[], $3::uuid[]))
   union all
  select kind, revision, body from record
   where agency = $1 and kind = 'tie' and body ->> 'person' = any($4::text[]) and client = any($5::uuid[])`)

/** The records named, and how the persons named stand to the clients named. */
export const readStored = (
  trx: Tenant,
  agency: Id,
  keys: readonly Key[],
  { persons, clients }: { persons: readonly Id[]; clients: readonly Id[] },
): Promise<Stored[]> =>
  trx.ask(STORED, [agency, keys.map(({ kind }) => kind), keys.map(({ id }) => id), persons, clients])
