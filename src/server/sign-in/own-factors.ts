// One's own second factors, once signed in: passkeys and a code app, added, named and taken away, but never the last.
import type { Id } from '#domain/text.ts'
import { inAgency } from '#server/db/tenant.ts'
import { Denied, notThere, signedOut, tooManyTries } from '#server/http/denied.ts'
import type { SignedIn } from '#server/http/route.ts'
import type { Services } from '#server/http/services.ts'
import { accountOf, changeAccount } from './accounts.ts'
import { countTry, forgetTries, ONE_TIME_CODE, subject } from './attempts.ts'
import { type NewCode, newCodeSecret, showCode, useCode, wrongCode } from './one-time-code.ts'
import { type At, beginPasskey, hereAlready, takeNewPasskey } from './passkey-door.ts'
import { addPasskey, dropPasskey, namePasskey } from './passkeys.ts'
import { isFresh, proveAgain } from './prove-again.ts'
import { relyingPartyAt } from './relying-party.ts'
import { holdFactors, refuseLast } from './second-factors.ts'
import type { NewPasskey } from './webauthn.ts'

type Own = At<SignedIn>

export async function listOwn({ database, now }: Services, { agency, me, origin }: Own) {
  return inAgency(database.app, agency.id, async (trx) => {
    const { code, password, passkeys, here } = await holdFactors(trx, agency.id, me.person, origin)
    const fresh = await isFresh(trx, agency.id, me.signIn, now())
    return { code, password, passkeys, here, fresh, possible: relyingPartyAt(origin) !== null }
  })
}

export async function beginOwnPasskey(services: Services, where: Own, password: string | undefined) {
  await proveAgain(services, where.agency, where.me, password)
  return beginPasskey(services, where, (trx) =>
    holdFactors(trx, where.agency.id, where.me.person, where.origin),
  )
}

/** The challenge was given out only after the proof, so that having one is proof enough. */
export async function addOwnPasskey(
  services: Services,
  where: Own,
  given: { name: string; passkey: NewPasskey },
): Promise<void> {
  const { agency, me } = where
  const { database, now } = services
  const { at, made } = await takeNewPasskey(services, where, given.passkey)
  const adding = { agency: agency.id, person: me.person, name: given.name, host: at.host, created: now() }
  const added = await inAgency(database.app, agency.id, (trx) => addPasskey(trx, adding, made))
  if (!added) throw hereAlready()
}

export async function nameOwnPasskey({ database }: Services, { agency, me }: Own, id: Id, name: string) {
  const named = await inAgency(database.app, agency.id, (trx) =>
    namePasskey(trx, agency.id, me.person, { id, name }),
  )
  if (!named) throw notThere()
}

export async function dropOwnPasskey(
  services: Services,
  { agency, me, origin }: Own,
  id: Id,
  password: string | undefined,
): Promise<void> {
  await proveAgain(services, agency, me, password)
  await inAgency(services.database.app, agency.id, async (trx) => {
    const factors = await holdFactors(trx, agency.id, me.person, origin)
    if (!factors.passkeys.some((one) => one.id === id)) throw notThere()
    refuseLast(factors, { passkey: id })
    await dropPasskey(trx, agency.id, id)
  })
}

export async function beginOwnCode(
  services: Services,
  { agency, me, origin }: Own,
  password: string | undefined,
): Promise<NewCode> {
  await proveAgain(services, agency, me, password)
  return inAgency(services.database.app, agency.id, async (trx) => {
    const { code, email } = await holdFactors(trx, agency.id, me.person, origin)
    if (code) throw hasCode()
    const totp = newCodeSecret()
    await changeAccount(trx, agency.id, me.person, { totp })
    return showCode(totp, `OpenIMR ${agency.slug}`, email)
  })
}

export async function confirmOwnCode(
  { database, now }: Services,
  { agency, me, origin }: Own,
  code: string,
): Promise<void> {
  const at = now()
  const bucket = subject('code', me.person)
  const wait = await inAgency(database.app, agency.id, (trx) =>
    countTry(trx, agency.id, bucket, ONE_TIME_CODE, at),
  )
  if (wait > 0) throw tooManyTries(wait, 'use your passkey.')
  await inAgency(database.app, agency.id, async (trx) => {
    const factors = await holdFactors(trx, agency.id, me.person, origin)
    if (factors.code) throw hasCode()
    const account = await accountOf(trx, agency.id, me.person)
    if (!account?.totp) throw signedOut()
    const { totp } = account
    if (!(await useCode(trx, { agency: agency.id, person: me.person, totp }, code, at))) throw wrongCode()
    await changeAccount(trx, agency.id, me.person, { totp_confirmed: true })
    await forgetTries(trx, agency.id, [bucket])
  })
}

const hasCode = () =>
  new Denied(
    409,
    'has-code',
    'A code app opens your account already. Stop using it first, to change to another.',
  )

export async function dropOwnCode(
  services: Services,
  { agency, me, origin }: Own,
  password: string | undefined,
): Promise<void> {
  await proveAgain(services, agency, me, password)
  await inAgency(services.database.app, agency.id, async (trx) => {
    refuseLast(await holdFactors(trx, agency.id, me.person, origin), 'code')
    await changeAccount(trx, agency.id, me.person, { totp: null, totp_confirmed: false })
  })
}
