// A reader: one transaction bound to one person, so that whoever reads through it sees what that person may see.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '#domain/policy.ts'
import type { Id } from '#domain/text.ts'
import type { Tenant } from '#server/db/tenant.ts'
import { actorOf } from './people.ts'

export type Reader = {
  trx: Tenant
  agency: Id
  actor: Actor
  device: Id | null
  /** Those of the staff who work with the reader, where the reader is a client. */
  known: readonly Id[]
  /** The past that the agency's revisions belong to: another one once a backup has been restored. */
  past: Id
}

export type Who = { agency: Id; person: Id; device: Id | null }

export async function readerFor(trx: Tenant, { agency, person, device }: Who): Promise<Reader> {
  const [actor, known, past] = await Promise.all([
    actorOf(trx, agency, person),
    workingWith(trx, agency, person),
    pastOf(trx, agency),
  ])
  return { trx, agency, actor, device, known, past }
}

/** Changes whenever the reader would see other records than before although none of them has changed. */
export function tiesOf({ actor, known, past }: Reader): string {
  const ties = [...actor.ties].map(([client, as]) => `${client} ${as.join(' ')}`).sort()
  const parted = [...(actor.parted ?? [])].map((client) => `${client} parted`).sort()
  const all = [
    past,
    actor.person,
    [...actor.roles].sort().join(' '),
    ...ties,
    ...parted,
    ...[...known].sort(),
  ]
  return createHash('sha256').update(all.join('\n')).digest('base64url').slice(0, 22)
}

async function workingWith(trx: Tenant, agency: Id, client: Id): Promise<Id[]> {
  const { rows } = await sql<{ person: Id }>`
    select distinct body ->> 'person' as person from record
     where agency = ${agency} and client = ${client} and kind = 'tie'
       and not removed and body ->> 'ended' is null`.execute(trx)
  return rows.map(({ person }) => person)
}

async function pastOf(trx: Tenant, agency: Id): Promise<Id> {
  const clock = await trx
    .selectFrom('clock')
    .select('past')
    .where('agency', '=', agency)
    .executeTakeFirstOrThrow()
  return clock.past
}
