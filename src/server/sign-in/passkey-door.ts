// The passkey as second step of the staff's way in: asked of who has one, made by who has nothing yet.
import { inAgency } from '#server/db/tenant.ts'
import { Denied } from '#server/http/denied.ts'
import type { AgencyAt, Half } from '#server/http/route.ts'
import type { Services } from '#server/http/services.ts'
import { agencyRecord } from '#server/store/agencies.ts'
import { whoIs } from '#server/store/people.ts'
import { changeAccount } from './accounts.ts'
import { newChallenge, takeChallenge } from './challenges.ts'
import { addPasskey, notePasskeyUse, passkeyByCredential } from './passkeys.ts'
import { type RelyingParty, relyingPartyAt } from './relying-party.ts'
import { type Factors, hasNone, holdFactors } from './second-factors.ts'
import { type Open, openAfterHalf } from './staff-door.ts'
import {
  checkAnswer,
  checkNew,
  type NewPasskey,
  type PasskeyAnswer,
  toMake,
  toUse,
  wrongPasskey,
} from './webauthn.ts'

/** At which agency, who, and the address they called. */
export type At<Whoever> = { agency: AgencyAt; me: Whoever; origin: string }

export async function askPasskey(services: Services, { agency, me, origin }: At<Half>) {
  const { database, now } = services
  const at = partyAt(origin)
  return inAgency(database.app, agency.id, async (trx) => {
    const { here } = await holdFactors(trx, agency.id, me.person, origin)
    if (here.length === 0) throw wrongPasskey()
    const challenge = await newChallenge(trx, { agency: agency.id, signIn: me.signIn, what: 'use' }, now())
    return toUse(at, challenge, here)
  })
}

export async function tryPasskey(
  services: Services,
  { agency, me, origin }: At<Half>,
  given: PasskeyAnswer,
): Promise<Open> {
  const { database, now } = services
  const at = partyAt(origin)
  const challenge = await takeChallenge(services, { agency: agency.id, signIn: me.signIn, what: 'use' })
  if (challenge === undefined) throw tookTooLong()
  const about = { person: me.person, credential: given.id, host: at.host }
  const kept = await inAgency(database.app, agency.id, (trx) => passkeyByCredential(trx, agency.id, about))
  if (!kept) throw wrongPasskey()
  const { id, publicKey } = kept
  const counter = await checkAnswer(at, challenge, { given, publicKey })
  return inAgency(database.app, agency.id, async (trx) => {
    if (!(await notePasskeyUse(trx, agency.id, { id, counter }, now()))) throw copied()
    return openAfterHalf(trx, agency.id, me, now())
  })
}

/** For who has nothing beside the password yet. */
export async function beginFirstPasskey(services: Services, where: At<Half>) {
  const { agency, me, origin } = where
  return beginPasskey(services, where, async (trx) => {
    const factors = await holdFactors(trx, agency.id, me.person, origin)
    if (!hasNone(factors)) throw notFirst()
    return factors
  })
}

export async function makeFirstPasskey(
  services: Services,
  where: At<Half>,
  given: { name: string; passkey: NewPasskey },
): Promise<Open> {
  const { agency, me, origin } = where
  const { database, now } = services
  const { at, made } = await takeNewPasskey(services, where, given.passkey)
  return inAgency(database.app, agency.id, async (trx) => {
    if (!hasNone(await holdFactors(trx, agency.id, me.person, origin))) throw notFirst()
    const adding = { agency: agency.id, person: me.person, name: given.name, host: at.host, created: now() }
    if (!(await addPasskey(trx, adding, made))) throw hereAlready()
    // The code app that was offered beside it opens nothing.
    await changeAccount(trx, agency.id, me.person, { totp: null })
    return openAfterHalf(trx, agency.id, me, now())
  })
}

type Holding = (trx: Parameters<Parameters<typeof inAgency>[2]>[0]) => Promise<Factors>

/** What the browser makes a passkey from; `hold` says no where this person may not. */
export async function beginPasskey(services: Services, { agency, me, origin }: At<Half>, hold: Holding) {
  const { database, now } = services
  const at = partyAt(origin)
  return inAgency(database.app, agency.id, async (trx) => {
    const { email, here } = await hold(trx)
    const name = (await whoIs(trx, agency.id, me.person))?.name ?? email
    const record = await agencyRecord(trx, agency.id)
    const challenge = await newChallenge(trx, { agency: agency.id, signIn: me.signIn, what: 'make' }, now())
    const person = { id: me.person, name, email: email || name }
    return toMake({ at, agency: record?.name ?? 'OpenIMR', person, challenge, known: here })
  })
}

/** A new passkey that fits what this sign-in was asked to make. */
export async function takeNewPasskey(
  services: Services,
  { agency, me, origin }: At<Half>,
  given: NewPasskey,
) {
  const at = partyAt(origin)
  const challenge = await takeChallenge(services, { agency: agency.id, signIn: me.signIn, what: 'make' })
  if (challenge === undefined) throw tookTooLong()
  return { at, made: await checkNew(at, challenge, given) }
}

function partyAt(origin: string): RelyingParty {
  const at = relyingPartyAt(origin)
  if (at) return at
  throw new Denied(
    409,
    'no-passkeys-here',
    'Browsers take passkeys only at an https address with a name. Use a one-time code, or ask who runs this server for such an address.',
  )
}

const tookTooLong = () =>
  new Denied(401, 'too-late', 'That took longer than five minutes, or was sent twice. Try again.')

const notFirst = () =>
  new Denied(
    409,
    'not-first',
    'Your account has a second step already. Sign in with it, and add more in Account.',
  )

export const hereAlready = () => new Denied(409, 'here-already', 'This passkey is in your account already.')

const copied = () =>
  new Denied(
    401,
    'copied',
    'This passkey counts fewer uses than it did, as a copy of it would. Sign in another way, and tell your administrator.',
  )
