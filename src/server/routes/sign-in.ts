// The ways in and out: password and code for staff, a card for clients, one tap in the demo. Passkeys are in passkeys.ts.
import { z } from 'zod'
import { Id } from '#domain/text.ts'
import { inAgency } from '#server/db/tenant.ts'
import { Denied } from '#server/http/denied.ts'
import { type AgencyAt, type AnyAsk, route } from '#server/http/route.ts'
import type { Services } from '#server/http/services.ts'
import { ensureAccount } from '#server/sign-in/accounts.ts'
import { openCard } from '#server/sign-in/cards.ts'
import { noteDevice } from '#server/sign-in/devices.ts'
import { changePassword } from '#server/sign-in/new-password.ts'
import { endSignIns } from '#server/sign-in/sign-ins.ts'
import { type HalfOpen, type Open, openFull, tryCode, tryPassword } from '#server/sign-in/staff-door.ts'
import { readMe } from './me.ts'
import { CodeDigits, DeviceName, Done, Email, FullyIn, Password, Totp } from './shapes.ts'

type Keeps = Pick<AnyAsk, 'keepCookie'>

export const HalfIn = z.discriminatedUnion('stage', [
  z.object({ stage: z.literal('passkey'), code: z.boolean() }),
  z.object({ stage: z.literal('code') }),
  z.object({ stage: z.literal('make-code'), totp: Totp, passkey: z.boolean() }),
])

export function halfIn({ keepCookie }: Keeps, { next, ...begun }: HalfOpen): z.infer<typeof HalfIn> {
  keepCookie('staff', begun)
  return next
}

export async function fullyIn({ keepCookie }: Keeps, services: Services, agency: AgencyAt, open: Open) {
  const { person, device, deviceKey, ...begun } = open
  const me = await inAgency(services.database.app, agency.id, (trx) =>
    readMe(trx, agency, { agency: agency.id, person, device }, services.now()),
  )
  keepCookie(me.kind, begun)
  return { stage: 'full' as const, me, deviceKey }
}

export const signIn = route({
  method: 'POST',
  path: '/api/:agency/sign-in',
  who: 'public',
  audit: 'sign-in',
  does: 'Takes a staff member’s e-mail and password; their passkey or one-time code comes next.',
  body: z.strictObject({ email: Email, password: Password, device: DeviceName }),
  response: HalfIn,
  handle: async (ask) => {
    const { address, origin } = ask
    return halfIn(ask, await tryPassword(ask.services, ask.agency, { ...ask.body, address, origin }))
  },
})

export const code = route({
  method: 'POST',
  path: '/api/:agency/sign-in/code',
  who: 'half',
  audit: 'sign-in',
  does: 'Takes the one-time code; a first code confirms the app that shows it.',
  body: z.strictObject({ code: CodeDigits }),
  response: FullyIn,
  handle: async (ask) => {
    return fullyIn(ask, ask.services, ask.agency, await tryCode(ask.services, ask, ask.body.code))
  },
})

export const demoSignIn = route({
  method: 'POST',
  path: '/api/:agency/sign-in/demo',
  who: 'public',
  audit: 'sign-in',
  does: 'Signs in as somebody invented. Only the demo has this.',
  body: z.strictObject({ person: Id, device: DeviceName }),
  response: FullyIn,
  async handle(ask) {
    const { services, agency, body } = ask
    const invented = services.demo?.find((one) => one.agency === agency.id && one.person === body.person)
    if (!invented) throw new Denied(404, 'not-there', 'There is nothing at this address.')
    const { person } = invented
    const kind = invented.client ? ('client' as const) : ('staff' as const)
    const at = services.now()
    const open = await inAgency(services.database.app, agency.id, async (trx) => {
      await ensureAccount(trx, agency.id, person)
      const device = await noteDevice(trx, { agency: agency.id, person, kind }, body.device, at)
      return openFull(trx, agency.id, { person, device, kind }, at)
    })
    return fullyIn(ask, services, agency, open)
  },
})

export const cardOpen = route({
  method: 'POST',
  path: '/api/:agency/card/open',
  who: 'public',
  audit: 'sign-in',
  does: 'Opens a client’s phone with a sign-in card: its short code or the secret in its QR.',
  body: z.strictObject({
    code: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .regex(/^[\w\s-]+$/, 'must be the code on the card'),
    device: DeviceName,
  }),
  response: FullyIn,
  handle: async (ask) => {
    const open = await openCard(ask.services, ask.agency, { ...ask.body, address: ask.address })
    return fullyIn(ask, ask.services, ask.agency, open)
  },
})

export const signOut = route({
  method: 'POST',
  path: '/api/:agency/sign-out',
  who: 'person',
  audit: 'sign-in',
  does: 'Ends this sign-in.',
  body: z.strictObject({}),
  response: Done,
  async handle({ services: { database, now }, agency, me, dropCookie }) {
    await inAgency(database.app, agency.id, (trx) => endSignIns(trx, agency.id, { signIn: me.signIn }, now()))
    dropCookie(me.kind)
    return {}
  },
})

export const password = route({
  method: 'POST',
  path: '/api/:agency/password',
  who: 'staff',
  audit: 'sign-in',
  does: 'Changes one’s own password; every other sign-in of theirs ends.',
  body: z.strictObject({ was: Password, is: Password }),
  response: Done,
  async handle({ services, agency, me, body }) {
    await changePassword(services, agency, me, body)
    return {}
  },
})
