// The first things: an agency, its address and its administrator, made by the installation itself in one transaction.
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Agency } from '#domain/agency.ts'
import type { Envelope } from '#domain/entry.ts'
import type { BodyOf, EntryName } from '#domain/kinds.ts'
import type { Role } from '#domain/person.ts'
import { Refusal } from '#domain/refusal.ts'
import type { Id } from '#domain/text.ts'
import { inAgency, type Tenant } from '#server/db/tenant.ts'
import { commitBatches } from './commit.ts'

export type Founding = {
  agency: { id: Id; name: string; slug: string; zone: string; calls: Agency['calls']; emergency: string }
  administrator: { id: Id; name: string; roles?: Role[] }
  /** In the same transaction: the account is made, the set-up secret is used up. */
  alongside?: (trx: Tenant) => Promise<void>
}

export type FoundOptions = { pool: pg.Pool; now: () => Date }

export async function foundAgency({ pool, now }: FoundOptions, founding: Founding): Promise<void> {
  const { id: agency, ...rest } = founding.agency
  const { id: person, name, roles = ['administrator'] } = founding.administrator
  const write = <Name extends EntryName>(kind: Name, on: Id, body: BodyOf<Name>): Envelope => ({
    id: randomUUID(),
    kind,
    on,
    client: null,
    by: agency,
    device: null,
    at: now().toISOString(),
    zone: rest.zone,
    doubtful: false,
    needs: [],
    body,
  })
  const envelopes = [write('agency.begin', agency, rest), write('person.add', person, { name, roles })]
  await inAgency(pool, agency, async (trx) => {
    await takeAddress(trx, rest.slug, agency)
    await trx.insertInto('clock').values({ agency }).execute()
    const work = { agency, now, founding: true, faults: { fault: rethrow }, unsettled: new Map() }
    const [answers = []] = await commitBatches(trx, work, [{ person: agency, device: null, envelopes }])
    const refused = answers.find(({ answer }) => answer !== 'accepted')
    if (refused) throw new Refusal('shape', refused.reason ?? '')
    await founding.alongside?.(trx)
  })
}

async function takeAddress(trx: Tenant, slug: string, agency: Id): Promise<void> {
  const taken = await trx
    .insertInto('agency_address')
    .values({ slug, agency })
    .onConflict((conflict) => conflict.doNothing())
    .returning('slug')
    .execute()
  if (taken.length === 0) throw new Refusal('exists', 'This address is taken. Choose another.')
}

function rethrow(_where: string, error: unknown): never {
  throw error
}
