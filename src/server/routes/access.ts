// Who gets in: invitations for staff, sign-in cards for clients, and the devices that can be ended.
import { z } from 'zod'
import { Role } from '#domain/person.ts'
import { Id, Instant } from '#domain/text.ts'
import { inAgency, type Tenant } from '#server/db/tenant.ts'
import { notThere } from '#server/http/denied.ts'
import { type AgencyAt, route, type SignedIn } from '#server/http/route.ts'
import { clientOfCard, endCard, makeCard } from '#server/sign-in/cards.ts'
import { devicesOf, endDevice, holderOf } from '#server/sign-in/devices.ts'
import { acceptInvitation, invite, lookAtInvitation } from '#server/sign-in/invitations.ts'
import { agencyRecord } from '#server/store/agencies.ts'
import { actorOf, whoIs } from '#server/store/people.ts'
import { DeviceName, Done, Email, Password, Qr, Secret } from './shapes.ts'
import { HalfIn, halfIn } from './sign-in.ts'

export const invitationMake = route({
  method: 'POST',
  path: '/api/:agency/invitations',
  who: 'administrator',
  audit: 'write',
  does: 'Invites a member of the staff, once, for three days; the older invitation ends.',
  body: z.strictObject({ person: Id }),
  response: z.object({ address: z.string(), expires: Instant }),
  async handle({ services: { database, now }, agency, me, body }) {
    const made = await inAgency(database.app, agency.id, (trx) =>
      invite(trx, agency, body.person, me.person, now()),
    )
    return { address: made.address, expires: made.expires.toISOString() }
  },
})

export const invitationLook = route({
  method: 'POST',
  path: '/api/:agency/invitation/look',
  who: 'public',
  audit: 'sign-in',
  does: 'Shows an invited person whom the invitation is for.',
  body: z.strictObject({ secret: Secret }),
  response: z.object({ name: z.string(), roles: z.array(Role), agency: z.string() }),
  handle: async ({ services: { database, now }, agency, body }) =>
    inAgency(database.app, agency.id, async (trx) => {
      const { name, roles } = await lookAtInvitation(trx, agency.id, body.secret, now())
      return { name, roles, agency: (await agencyRecord(trx, agency.id))?.name ?? '' }
    }),
})

export const invitationAccept = route({
  method: 'POST',
  path: '/api/:agency/invitation/accept',
  who: 'public',
  audit: 'sign-in',
  does: 'Takes the e-mail and password an invited person has chosen; making a passkey or a one-time code comes next.',
  body: z.strictObject({ secret: Secret, email: Email, password: Password, device: DeviceName }),
  response: HalfIn,
  handle: async (ask) =>
    halfIn(ask, await acceptInvitation(ask.services, ask.agency, { ...ask.body, origin: ask.origin })),
})

export const cardMake = route({
  method: 'POST',
  path: '/api/:agency/cards',
  who: 'practitioner',
  audit: 'write',
  does: 'Makes a sign-in card for a client the caller works with: once, for fifteen minutes.',
  body: z.strictObject({ client: Id }),
  response: z.object({ id: Id, code: z.string(), address: z.string(), qr: Qr, expires: Instant }),
  async handle({ services: { database, now }, agency, me, body, origin }) {
    const card = await inAgency(database.app, agency.id, async (trx) => {
      if (!(await worksWith(trx, agency, me, body.client))) throw notThere()
      return makeCard(trx, agency, { client: body.client, by: me.person, origin }, now())
    })
    return { ...card, expires: card.expires.toISOString() }
  },
})

export const cardEnd = route({
  method: 'POST',
  path: '/api/:agency/cards/:id/end',
  who: 'person',
  audit: 'write',
  does: 'Ends a card that has not been opened.',
  params: z.object({ id: Id }),
  body: z.strictObject({}),
  response: Done,
  handle: async ({ services: { database, now }, agency, me, params }) =>
    inAgency(database.app, agency.id, async (trx) => {
      const client = await clientOfCard(trx, agency.id, params.id)
      const mine =
        client !== undefined && (client === me.person || (await worksWith(trx, agency, me, client)))
      if (!mine) throw notThere()
      await endCard(trx, agency.id, params.id, now())
      return {}
    }),
})

export const devices = route({
  method: 'GET',
  path: '/api/:agency/devices',
  who: 'person',
  audit: 'read',
  does: 'Lists one’s own devices, those of a client one works with, or, for an administrator, of the staff.',
  query: z.object({ person: Id.optional() }),
  response: z.object({
    devices: z.array(
      z.object({
        id: Id,
        name: z.string(),
        kind: z.enum(['staff', 'client']),
        created: Instant,
        lastSeen: Instant,
        ended: Instant.nullable(),
        here: z.boolean(),
      }),
    ),
  }),
  handle: async ({ services: { database }, agency, me, query }) =>
    inAgency(database.app, agency.id, async (trx) => {
      const person = query.person ?? me.person
      if (!(await mayEndFor(trx, agency, me, person))) throw notThere()
      const rows = await devicesOf(trx, agency.id, person)
      const devices = rows.map(({ id, name, kind, created, last_seen, ended }) => ({
        ...{ id, name, kind },
        created: created.toISOString(),
        lastSeen: last_seen.toISOString(),
        ended: ended?.toISOString() ?? null,
        here: id === me.device,
      }))
      return { devices }
    }),
})

export const deviceEnd = route({
  method: 'POST',
  path: '/api/:agency/devices/:id/end',
  who: 'person',
  audit: 'write',
  does: 'Ends a device: whoever holds it is signed out at the next call.',
  params: z.object({ id: Id }),
  body: z.strictObject({}),
  response: Done,
  handle: async ({ services: { database, now }, agency, me, params }) =>
    inAgency(database.app, agency.id, async (trx) => {
      const holder = await holderOf(trx, agency.id, params.id)
      if (holder === undefined || !(await mayEndFor(trx, agency, me, holder))) throw notThere()
      await endDevice(trx, agency.id, params.id, me.person, now())
      return {}
    }),
})

async function worksWith(trx: Tenant, agency: AgencyAt, me: SignedIn, client: string): Promise<boolean> {
  const actor = await actorOf(trx, agency.id, me.person)
  return actor.ties.get(client)?.includes('practitioner') === true
}

async function mayEndFor(trx: Tenant, agency: AgencyAt, me: SignedIn, person: string): Promise<boolean> {
  if (person === me.person || (await worksWith(trx, agency, me, person))) return true
  if (!me.roles.includes('administrator')) return false
  return (await whoIs(trx, agency.id, person))?.kind === 'staff'
}
