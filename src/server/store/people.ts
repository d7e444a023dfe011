// Who somebody is: the name they are known by, whether they work here, and how they stand to each chart.
import { sql } from 'kysely'
import type { Client } from '#domain/client.ts'
import type { Person, Role } from '#domain/person.ts'
import type { Actor } from '#domain/policy.ts'
import type { Id } from '#domain/text.ts'
import type { Tie } from '#domain/tie.ts'
import type { Tenant } from '#server/db/tenant.ts'
import { actorBy } from './actor.ts'

export type Known = { person: Id; name: string; kind: 'staff' | 'client'; roles: Role[]; ended: boolean }

export async function whoIs(trx: Tenant, agency: Id, person: Id): Promise<Known | undefined> {
  const [found] = await people(trx, agency).where('id', '=', person).execute()
  return found && known(found)
}

/** For the demo's sign-in page, which offers each invented person. */
export async function everybody(trx: Tenant, agency: Id): Promise<Known[]> {
  return (await people(trx, agency).orderBy('id').execute()).map(known)
}

export async function actorOf(trx: Tenant, agency: Id, person: Id): Promise<Actor> {
  const rows = await trx
    .selectFrom('record')
    .select(['kind', 'body'])
    .where('agency', '=', agency)
    .where('removed', '=', false)
    .where((row) =>
      row.or([
        row.and([row('kind', '=', 'person'), row('id', '=', person)]),
        row.and([row('kind', '=', 'tie'), sql<boolean>`body ->> 'person' = ${person}`]),
      ]),
    )
    .execute()
  const record = rows.find(({ kind }) => kind === 'person')?.body as Person | undefined
  const ties = rows.filter(({ kind }) => kind === 'tie').map(({ body }) => body as Tie)
  return actorBy(person, record, ties)
}

// The staff record comes before a client's, should one id ever be both.
function people(trx: Tenant, agency: Id) {
  return trx
    .selectFrom('record')
    .select(['id', 'kind', 'body'])
    .where('agency', '=', agency)
    .where('kind', 'in', ['person', 'client'])
    .where('removed', '=', false)
    .orderBy('kind', 'desc')
}

function known({ id, kind, body }: { id: string; kind: string; body: unknown }): Known {
  if (kind === 'client') return { person: id, name: (body as Client).name, kind, roles: [], ended: false }
  const { name, roles, ended } = body as Person
  return { person: id, name, kind: 'staff', roles, ended }
}
