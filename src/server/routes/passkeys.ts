// Passkeys and code apps: the second step of signing in, and what somebody keeps of them in their account.
import { z } from 'zod'
import { Id, Instant, line } from '#domain/text.ts'
import { route } from '#server/http/route.ts'
import {
  addOwnPasskey,
  beginOwnCode,
  beginOwnPasskey,
  confirmOwnCode,
  dropOwnCode,
  dropOwnPasskey,
  listOwn,
  nameOwnPasskey,
} from '#server/sign-in/own-factors.ts'
import { askPasskey, beginFirstPasskey, makeFirstPasskey, tryPasskey } from '#server/sign-in/passkey-door.ts'
import { NewPasskey, PasskeyAnswer, ToMake, ToUse } from '#server/sign-in/webauthn.ts'
import { CodeDigits, Done, FullyIn, Password, Totp } from './shapes.ts'
import { fullyIn } from './sign-in.ts'

const Nothing = z.strictObject({})
/** Left out where the sign-in is less than five minutes old. */
const Again = z.strictObject({ password: Password.optional() })
const Name = line(80)
const Naming = z.strictObject({ name: Name, passkey: NewPasskey })

export const passkeyAsk = route({
  method: 'POST',
  path: '/api/:agency/sign-in/passkey/ask',
  who: 'half',
  audit: 'sign-in',
  does: 'Gives what a passkey of the caller is asked to sign, once, within five minutes.',
  body: Nothing,
  response: ToUse,
  handle: (ask) => askPasskey(ask.services, ask),
})

export const passkey = route({
  method: 'POST',
  path: '/api/:agency/sign-in/passkey',
  who: 'half',
  audit: 'sign-in',
  does: 'Takes what a passkey has signed.',
  body: PasskeyAnswer,
  response: FullyIn,
  handle: async (ask) =>
    fullyIn(ask, ask.services, ask.agency, await tryPasskey(ask.services, ask, ask.body)),
})

export const firstPasskeyAsk = route({
  method: 'POST',
  path: '/api/:agency/sign-in/passkey/new',
  who: 'half',
  audit: 'sign-in',
  does: 'Gives what a first passkey is made from, to who has no second factor yet.',
  body: Nothing,
  response: ToMake,
  handle: (ask) => beginFirstPasskey(ask.services, ask),
})

export const firstPasskey = route({
  method: 'POST',
  path: '/api/:agency/sign-in/passkey/make',
  who: 'half',
  audit: 'sign-in',
  does: 'Takes a first passkey, and finishes the sign-in with it.',
  body: Naming,
  response: FullyIn,
  handle: async (ask) =>
    fullyIn(ask, ask.services, ask.agency, await makeFirstPasskey(ask.services, ask, ask.body)),
})

export const ownFactors = route({
  method: 'GET',
  path: '/api/:agency/passkeys',
  who: 'staff',
  audit: 'none',
  does: 'Lists one’s own passkeys, and says whether a code app is set up.',
  response: z.object({
    passkeys: z.array(
      z.object({
        id: Id,
        name: z.string(),
        created: Instant,
        lastSeen: Instant.nullable(),
        host: z.string(),
        here: z.boolean(),
      }),
    ),
    code: z.boolean(),
    /** Whether the account signs in with a password at all; in the demo none does. */
    password: z.boolean(),
    /** Whether a browser takes passkeys at this address at all. */
    possible: z.boolean(),
    /** Whether a change needs no password, because the sign-in is new. */
    fresh: z.boolean(),
  }),
  async handle(ask) {
    const { passkeys, here, ...rest } = await listOwn(ask.services, ask)
    return {
      ...rest,
      passkeys: passkeys.map((one) => ({
        ...{ id: one.id, name: one.name, host: one.host, here: here.includes(one) },
        created: one.created.toISOString(),
        lastSeen: one.last_seen?.toISOString() ?? null,
      })),
    }
  },
})

export const ownPasskeyAsk = route({
  method: 'POST',
  path: '/api/:agency/passkeys/new',
  who: 'staff',
  audit: 'sign-in',
  does: 'Gives what another passkey is made from; who signed in a while ago gives their password again.',
  body: Again,
  response: ToMake,
  handle: (ask) => beginOwnPasskey(ask.services, ask, ask.body.password),
})

export const ownPasskey = route({
  method: 'POST',
  path: '/api/:agency/passkeys',
  who: 'staff',
  audit: 'sign-in',
  does: 'Adds a passkey to one’s own account.',
  body: Naming,
  response: Done,
  async handle(ask) {
    await addOwnPasskey(ask.services, ask, ask.body)
    return {}
  },
})

export const passkeyName = route({
  method: 'POST',
  path: '/api/:agency/passkeys/:id/name',
  who: 'staff',
  audit: 'sign-in',
  does: 'Gives one’s own passkey another name.',
  params: z.object({ id: Id }),
  body: z.strictObject({ name: Name }),
  response: Done,
  async handle(ask) {
    await nameOwnPasskey(ask.services, ask, ask.params.id, ask.body.name)
    return {}
  },
})

export const passkeyEnd = route({
  method: 'POST',
  path: '/api/:agency/passkeys/:id/end',
  who: 'staff',
  audit: 'sign-in',
  does: 'Takes away one’s own passkey, unless nothing else would open the account beside the password.',
  params: z.object({ id: Id }),
  body: Again,
  response: Done,
  async handle(ask) {
    await dropOwnPasskey(ask.services, ask, ask.params.id, ask.body.password)
    return {}
  },
})

export const codeAsk = route({
  method: 'POST',
  path: '/api/:agency/code-app/new',
  who: 'staff',
  audit: 'sign-in',
  does: 'Gives what a code app needs, to who has none.',
  body: Again,
  response: Totp,
  handle: (ask) => beginOwnCode(ask.services, ask, ask.body.password),
})

export const codeConfirm = route({
  method: 'POST',
  path: '/api/:agency/code-app',
  who: 'staff',
  audit: 'sign-in',
  does: 'Takes the first code of a code app, and from then on its codes.',
  body: z.strictObject({ code: CodeDigits }),
  response: Done,
  async handle(ask) {
    await confirmOwnCode(ask.services, ask, ask.body.code)
    return {}
  },
})

export const codeEnd = route({
  method: 'POST',
  path: '/api/:agency/code-app/end',
  who: 'staff',
  audit: 'sign-in',
  does: 'Takes codes no more, unless nothing else would open the account beside the password.',
  body: Again,
  response: Done,
  async handle(ask) {
    await dropOwnCode(ask.services, ask, ask.body.password)
    return {}
  },
})
