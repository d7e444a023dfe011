// What somebody has beside their password: passkeys, a code app, or nothing yet. Nobody is left without.
import type { Id } from '#domain/text.ts'
import type { Tenant } from '#server/db/tenant.ts'
import { Denied, signedOut } from '#server/http/denied.ts'
import { accountOf, changeAccount, lockAccount } from './accounts.ts'
import { type NewCode, newCodeSecret, showCode } from './one-time-code.ts'
import { type Passkey, passkeysOf } from './passkeys.ts'
import { relyingPartyAt } from './relying-party.ts'

export type Factors = {
  email: string
  password: boolean
  /** A code app that has shown a right code. */
  code: boolean
  passkeys: Passkey[]
  /** Those that answer at this address. */
  here: Passkey[]
}

/** The account is held until the transaction ends, so that what is counted here stays so. */
export async function holdFactors(trx: Tenant, agency: Id, person: Id, origin: string): Promise<Factors> {
  await lockAccount(trx, agency, person)
  const account = await accountOf(trx, agency, person)
  if (!account) throw signedOut()
  const passkeys = await passkeysOf(trx, agency, person)
  const at = relyingPartyAt(origin)
  const here = passkeys.filter(({ host }) => host === at?.host)
  const { email, password, confirmed: code } = account
  return { email: email ?? '', password: password !== null, code, passkeys, here }
}

export const hasNone = ({ code, passkeys }: Factors) => !code && passkeys.length === 0

/** What comes after the password. */
export type Next =
  | { stage: 'passkey'; code: boolean }
  | { stage: 'code' }
  | { stage: 'make-code'; totp: NewCode; passkey: boolean }

type Where = { agency: Id; slug: string; origin: string }

export async function nextStep(trx: Tenant, { agency, slug, origin }: Where, person: Id): Promise<Next> {
  const factors = await holdFactors(trx, agency, person, origin)
  if (factors.here.length > 0) return { stage: 'passkey', code: factors.code }
  if (factors.code) return { stage: 'code' }
  // Never a new second factor in the place of one that is there: the password alone would open everything.
  if (!hasNone(factors)) throw passkeyElsewhere(factors)
  const totp = newCodeSecret()
  await changeAccount(trx, agency, person, { totp })
  const shown = showCode(totp, `OpenIMR ${slug}`, factors.email)
  return { stage: 'make-code', totp: shown, passkey: relyingPartyAt(origin) !== null }
}

function passkeyElsewhere({ passkeys }: Factors): Denied {
  const hosts = [...new Set(passkeys.map(({ host }) => host))].join(', ')
  return new Denied(
    403,
    'elsewhere',
    `Your passkey was made at ${hosts} and works there only. Sign in there, or ask your administrator for a new invitation.`,
  )
}

/** Refuses to take away the last thing that opens the account here beside the password. */
export function refuseLast(factors: Factors, leaving: { passkey: Id } | 'code'): void {
  const here = factors.here.filter(({ id }) => leaving === 'code' || id !== leaving.passkey)
  if (here.length > 0 || (leaving !== 'code' && factors.code)) return
  throw new Denied(
    409,
    'last',
    'This is the last thing that opens your account beside the password. Add another passkey or a code app first.',
  )
}
