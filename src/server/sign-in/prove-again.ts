// Before what opens an account is changed: signed in within five minutes, or the password once more.
import type { Id } from '#domain/text.ts'
import { inAgency, type Tenant } from '#server/db/tenant.ts'
import { Denied, signedOut, tooManyTries } from '#server/http/denied.ts'
import type { AgencyAt, SignedIn } from '#server/http/route.ts'
import type { Services } from '#server/http/services.ts'
import { accountOf } from './accounts.ts'
import { countTry, forgetTries, PASSWORD, subject } from './attempts.ts'
import { isPassword } from './password.ts'

const FRESH = 5 * 60_000

export async function isFresh(trx: Tenant, agency: Id, signIn: Id, now: Date): Promise<boolean> {
  const row = await trx
    .selectFrom('sign_in')
    .select('created')
    .where('agency', '=', agency)
    .where('id', '=', signIn)
    .executeTakeFirst()
  return row !== undefined && now.getTime() - row.created.getTime() <= FRESH
}

export async function proveAgain(
  { database, now }: Services,
  agency: AgencyAt,
  me: SignedIn,
  password: string | undefined,
): Promise<void> {
  const at = now()
  const bucket = subject('change', me.person)
  const { fresh, account } = await inAgency(database.app, agency.id, async (trx) => ({
    fresh: await isFresh(trx, agency.id, me.signIn, at),
    account: await accountOf(trx, agency.id, me.person),
  }))
  if (fresh && password === undefined) return
  if (!account) throw signedOut()
  if (password === undefined) throw new Denied(403, 'prove', 'Write your password, to show that it is you.')
  const wait = await inAgency(database.app, agency.id, (trx) =>
    countTry(trx, agency.id, bucket, PASSWORD, at),
  )
  if (wait > 0) throw tooManyTries(wait, 'ask your administrator for a new invitation.')
  if (!(await isPassword(password, account.password)))
    throw new Denied(403, 'wrong', 'This is not your password.')
  await inAgency(database.app, agency.id, (trx) => forgetTries(trx, agency.id, [bucket]))
}
