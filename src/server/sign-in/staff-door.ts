// The staff's way in: password, then passkey or one-time code; each step ends the one before and gives another cookie.
import type { Id } from '#domain/text.ts'
import type { Tenant } from '#server/db/tenant.ts'
import { inAgency } from '#server/db/tenant.ts'
import { Denied, signedOut, tooManyTries } from '#server/http/denied.ts'
import type { AgencyAt, Half } from '#server/http/route.ts'
import type { Services } from '#server/http/services.ts'
import { whoIs } from '#server/store/people.ts'
import { accountOf, accountOfEmail, changeAccount, normalEmail } from './accounts.ts'
import { ADDRESS, countTry, forgetTries, ONE_TIME_CODE, PASSWORD, subject, sweepTries } from './attempts.ts'
import { type DeviceName, isOpenDevice, noteDevice, openDevice } from './devices.ts'
import { useCode, wrongCode } from './one-time-code.ts'
import { isPassword } from './password.ts'
import { holdFactors, type Next, nextStep } from './second-factors.ts'
import { type Begun, beginFull, beginHalf, endSignIns } from './sign-ins.ts'

const HELP = 'ask your administrator for a new invitation.'

export type HalfOpen = Begun & { next: Next }
export type Open = Begun & { person: Id; device: Id; deviceKey: string }

type Given = { email: string; password: string; device: DeviceName; address: string; origin: string }

export async function tryPassword(services: Services, agency: AgencyAt, given: Given): Promise<HalfOpen> {
  const { database, now } = services
  const email = normalEmail(given.email)
  const at = now()
  const tried = await inAgency(database.app, agency.id, (trx) =>
    countPassword(trx, agency.id, email, given, at),
  )
  if (tried.wait > 0) throw tooManyTries(tried.wait, HELP)
  const right = await isPassword(given.password, tried.account?.password ?? null)
  if (!right || !tried.account) throw wrongPassword()
  const { person } = tried.account
  return inAgency(database.app, agency.id, async (trx) => {
    const known = await whoIs(trx, agency.id, person)
    if (known?.kind !== 'staff' || known.ended) throw wrongPassword()
    await forgetTries(trx, agency.id, tried.subjects)
    return halfOpen(trx, services, { agency, origin: given.origin }, { person, device: given.device })
  })
}

const wrongPassword = () => new Denied(401, 'wrong', 'The e-mail address or the password is not right.')

// A flood from elsewhere must not keep out the person at a device they have signed in on before.
async function countPassword(trx: Tenant, agency: Id, email: string, given: Given, at: Date) {
  const account = await accountOfEmail(trx, agency, email)
  const own = account !== undefined && (await isOpenDevice(trx, agency, account.person, given.device.id))
  const bucket = subject('password', own ? `${email} ${given.device.id}` : email)
  const wait =
    (await countTry(trx, agency, subject('address', given.address), ADDRESS, at)) ||
    (await countTry(trx, agency, bucket, PASSWORD, at))
  await sweepTries(trx, agency, at)
  return { account, wait, subjects: [bucket] }
}

/** Signs somebody half in: with a second factor to make first, where they have none yet. */
export async function halfOpen(
  trx: Tenant,
  { now }: Services,
  { agency, origin }: { agency: AgencyAt; origin: string },
  { person, device }: { person: Id; device: DeviceName },
): Promise<HalfOpen> {
  const at = now()
  const next = await nextStep(trx, { agency: agency.id, slug: agency.slug, origin }, person)
  const id = await noteDevice(trx, { agency: agency.id, person, kind: 'staff' }, device, at)
  return { ...(await beginHalf(trx, agency.id, person, id, at)), next }
}

export async function tryCode(
  services: Services,
  { agency, me: half, origin }: { agency: AgencyAt; me: Half; origin: string },
  code: string,
): Promise<Open> {
  const { database, now } = services
  const at = now()
  const bucket = subject('code', half.person)
  const wait = await inAgency(database.app, agency.id, (trx) =>
    countTry(trx, agency.id, bucket, ONE_TIME_CODE, at),
  )
  if (wait > 0) throw tooManyTries(wait, HELP)
  return inAgency(database.app, agency.id, async (trx) => {
    const { passkeys } = await holdFactors(trx, agency.id, half.person, origin)
    const account = await accountOf(trx, agency.id, half.person)
    // An app that was begun and never confirmed is no second way past a passkey.
    if (!account?.totp || (!account.confirmed && passkeys.length > 0)) throw signedOut()
    const fits = await useCode(trx, { agency: agency.id, person: half.person, totp: account.totp }, code, at)
    if (!fits) throw wrongCode()
    if (!account.confirmed) await changeAccount(trx, agency.id, half.person, { totp_confirmed: true })
    await forgetTries(trx, agency.id, [bucket])
    return openAfterHalf(trx, agency.id, half, at)
  })
}

/** The second step was right: the half sign-in ends, and a whole one begins. */
export async function openAfterHalf(trx: Tenant, agency: Id, half: Half, at: Date): Promise<Open> {
  await endSignIns(trx, agency, { signIn: half.signIn }, at)
  return openFull(trx, agency, { person: half.person, device: half.device, kind: 'staff' }, at)
}

/** Opens the device and signs in on it: the last step of every way in. */
export async function openFull(
  trx: Tenant,
  agency: Id,
  who: { person: Id; device: Id; kind: 'staff' | 'client' },
  at: Date,
): Promise<Open> {
  const deviceKey = await openDevice(trx, agency, who.device, at)
  const begun = await beginFull(trx, { agency, ...who }, at)
  return { ...begun, person: who.person, device: who.device, deviceKey }
}
