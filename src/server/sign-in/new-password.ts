// Changing one's own password: the old one is asked for, and every other sign-in ends.
import { inAgency } from '#server/db/tenant.ts'
import { Denied, signedOut, tooManyTries } from '#server/http/denied.ts'
import type { AgencyAt, SignedIn } from '#server/http/route.ts'
import type { Services } from '#server/http/services.ts'
import { agencyRecord } from '#server/store/agencies.ts'
import { accountOf, changeAccount } from './accounts.ts'
import { countTry, forgetTries, PASSWORD, subject } from './attempts.ts'
import { refuseWeakPassword } from './good-password.ts'
import { hashPassword, isPassword } from './password.ts'
import { endSignIns } from './sign-ins.ts'

export async function changePassword(
  services: Services,
  agency: AgencyAt,
  me: SignedIn,
  change: { was: string; is: string },
): Promise<void> {
  const { database, now } = services
  const at = now()
  const bucket = subject('change', me.person)
  const { account, wait, name } = await inAgency(database.app, agency.id, async (trx) => ({
    account: await accountOf(trx, agency.id, me.person),
    wait: await countTry(trx, agency.id, bucket, PASSWORD, at),
    name: (await agencyRecord(trx, agency.id))?.name ?? '',
  }))
  if (!account) throw signedOut()
  if (wait > 0) throw tooManyTries(wait, 'ask your administrator for a new invitation.')
  if (!(await isPassword(change.was, account.password)))
    throw new Denied(403, 'wrong', 'The password you have now is not right.')
  refuseWeakPassword(change.is, {
    agency: `${name} ${agency.slug}`,
    name: me.name,
    email: account.email ?? '',
  })
  const password = await hashPassword(change.is)
  await inAgency(database.app, agency.id, async (trx) => {
    await changeAccount(trx, agency.id, me.person, { password })
    await endSignIns(trx, agency.id, { person: me.person, butNot: me.signIn }, at)
    await forgetTries(trx, agency.id, [bucket])
  })
}
