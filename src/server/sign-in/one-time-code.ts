// The staff's second factor: a code an app shows for half a minute, good for one sign-in.
import { Secret, TOTP } from 'otpauth'
import type { Id } from '#domain/text.ts'
import type { Tenant } from '#server/db/tenant.ts'
import { Denied } from '#server/http/denied.ts'
import { lockAccount } from './accounts.ts'
import { drawQr, type Qr } from './qr.ts'

const PERIOD = 30

export type NewCode = { uri: string; secret: string; qr: Qr }

export const newCodeSecret = () => new Secret({ size: 20 }).base32

export function showCode(secret: string, agency: string, email: string): NewCode {
  const uri = totpOf(secret, agency, email).toString()
  return { uri, secret: secret.replace(/(.{4})(?=.)/g, '$1 '), qr: drawQr(uri) }
}

/** Whether the code fits now or one step to either side; a step that was used is used up. */
export async function useCode(
  trx: Tenant,
  account: { agency: Id; person: Id; totp: string },
  code: string,
  now: Date,
): Promise<boolean> {
  const { agency, person, totp } = account
  const timestamp = now.getTime()
  const delta = totpOf(totp, '', '').validate({ token: code, timestamp, window: 1 })
  if (delta === null) return false
  const step = `code-step:${person}:${Math.floor(timestamp / 1000 / PERIOD) + delta}`
  // The row of the account is locked, so that the same code sent twice at once is seen.
  await lockAccount(trx, agency, person)
  const used = await trx
    .selectFrom('attempt')
    .select('subject')
    .where('agency', '=', agency)
    .where('subject', '=', step)
    .executeTakeFirst()
  if (used) return false
  await trx.insertInto('attempt').values({ agency, subject: step, at: now }).execute()
  return true
}

export const wrongCode = () =>
  new Denied(
    401,
    'wrong-code',
    'This code does not fit, or it was used already. Wait for the next one in your app.',
  )

function totpOf(secret: string, agency: string, email: string): TOTP {
  const label = email || 'OpenIMR'
  return new TOTP({ issuer: agency || 'OpenIMR', label, secret: Secret.fromBase32(secret), period: PERIOD })
}
