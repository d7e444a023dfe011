// Who is signed in, as the device keeps it.
import { inAgency, type Tenant } from '#server/db/tenant.ts'
import { signedOut } from '#server/http/denied.ts'
import { type AgencyAt, route } from '#server/http/route.ts'
import { whoIs } from '#server/store/people.ts'
import { readerFor, tiesOf, type Who } from '#server/store/reader.ts'
import { Me } from './shapes.ts'

export const me = route({
  method: 'GET',
  path: '/api/:agency/me',
  who: 'person',
  audit: 'none',
  does: 'Says who is signed in.',
  response: Me,
  handle: async ({ services, agency, me: { person, device } }) =>
    inAgency(services.database.app, agency.id, (trx) =>
      readMe(trx, agency, { agency: agency.id, person, device }, services.now()),
    ),
})

export async function readMe(trx: Tenant, agency: AgencyAt, who: Who, now: Date): Promise<Me> {
  const known = await whoIs(trx, agency.id, who.person)
  if (!known || who.device === null) throw signedOut()
  const { person, name, kind, roles } = known
  const ties = tiesOf(await readerFor(trx, who))
  const { id, slug } = agency
  return { person, name, kind, roles, device: who.device, agency: id, slug, ties, now: now.toISOString() }
}
