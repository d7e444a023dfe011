// The agencies of this installation, as far as they are known before anyone has signed in.
import type pg from 'pg'
import type { Agency } from '#domain/agency.ts'
import type { Id } from '#domain/text.ts'
import { kysely, type Tenant } from '#server/db/tenant.ts'

export type AgencyAddress = { slug: string; agency: Id }

export async function agencyAt(pool: pg.Pool, slug: string): Promise<Id | undefined> {
  const found = await kysely(pool)
    .selectFrom('agency_address')
    .select('agency')
    .where('slug', '=', slug)
    .executeTakeFirst()
  return found?.agency
}

export function addresses(pool: pg.Pool): Promise<AgencyAddress[]> {
  return kysely(pool).selectFrom('agency_address').select(['slug', 'agency']).orderBy('slug').execute()
}

/** What the agency shows at its door: its name, its zone, what it calls people, whom to call for help. */
export async function agencyRecord(trx: Tenant, agency: Id): Promise<Agency | undefined> {
  const found = await trx
    .selectFrom('record')
    .select('body')
    .where('agency', '=', agency)
    .where('kind', '=', 'agency')
    .where('id', '=', agency)
    .executeTakeFirst()
  return found?.body as Agency | undefined
}
