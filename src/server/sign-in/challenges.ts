// What a passkey is asked to sign: good once, for five minutes, for the sign-in it was made for.
import { randomBytes } from 'node:crypto'
import type { Id } from '#domain/text.ts'
import { inAgency, type Tenant } from '#server/db/tenant.ts'
import type { Services } from '#server/http/services.ts'

export const CHALLENGE_LASTS = 5 * 60_000

type For = { agency: Id; signIn: Id; what: 'make' | 'use' }

/** A new one takes the place of an older one of the same sign-in. */
export async function newChallenge(trx: Tenant, { agency, signIn, what }: For, now: Date): Promise<string> {
  const challenge = randomBytes(32).toString('base64url')
  const set = { challenge, expires: new Date(now.getTime() + CHALLENGE_LASTS) }
  await trx.deleteFrom('passkey_challenge').where('agency', '=', agency).where('expires', '<=', now).execute()
  await trx
    .insertInto('passkey_challenge')
    .values({ agency, sign_in: signIn, what, ...set })
    .onConflict((conflict) => conflict.columns(['agency', 'sign_in', 'what']).doUpdateSet(set))
    .execute()
  return challenge
}

/** Takes it away for good, in a transaction of its own: an answer that does not fit has used it up as well. */
export async function takeChallenge(services: Services, { agency, signIn, what }: For) {
  const { database, now } = services
  const taken = await inAgency(database.app, agency, (trx) =>
    trx
      .deleteFrom('passkey_challenge')
      .where('agency', '=', agency)
      .where('sign_in', '=', signIn)
      .where('what', '=', what)
      .returning(['challenge', 'expires'])
      .executeTakeFirst(),
  )
  return taken && taken.expires > now() ? taken.challenge : undefined
}
