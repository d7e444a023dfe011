// Failed tries and the growing waits they bring; kept in the database, so a restart forgives nothing.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Id } from '#domain/text.ts'
import type { Tenant } from '#server/db/tenant.ts'

/** After how many tries within `window` minutes one has to wait, and how long. */
export type Limit = { free: number; window: number; longest: number }

/** At most nine passwords of an account are compared in a quarter of an hour. */
export const PASSWORD: Limit = { free: 5, window: 24 * 60, longest: 15 }
export const ONE_TIME_CODE: Limit = { free: 5, window: 24 * 60, longest: 15 }
/** A whole office may share one address. */
export const ADDRESS: Limit = { free: 100, window: 15, longest: 15 }
/** A whole clinic may share one address here too. */
export const CARD_ADDRESS: Limit = { free: 30, window: 15, longest: 15 }
/**
 * What holds however many addresses are used. A code has 8 characters of 25, so 1.5e11 are possible: guessing all day at
 * 500 a quarter of an hour, with 20 cards open all the time, opens one in about 430 years.
 */
export const CARD_AGENCY: Limit = { free: 500, window: 15, longest: 1 }
/** What can be tried with one invitation before it ends. */
export const INVITATION: Limit = { free: 5, window: 24 * 60, longest: 15 }

/** What is tried, as a subject that names nobody. */
export const subject = (kind: string, about: string) =>
  `${kind}:${createHash('sha256').update(about).digest('hex').slice(0, 32)}`

/**
 * Counts a try before it is made, so that many at once are counted too. Returns the seconds to wait;
 * 0 means the try may be made.
 */
export async function countTry(
  trx: Tenant,
  agency: Id,
  about: string,
  limit: Limit,
  now: Date,
): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${agency} ${about}`}, 0))`.execute(trx)
  const wait = await secondsToWait(trx, agency, about, limit, now)
  if (wait === 0) await trx.insertInto('attempt').values({ agency, subject: about, at: now }).execute()
  return wait
}

async function secondsToWait(
  trx: Tenant,
  agency: Id,
  about: string,
  limit: Limit,
  now: Date,
): Promise<number> {
  const since = new Date(now.getTime() - limit.window * 60_000)
  const { tries, last } = await trx
    .selectFrom('attempt')
    .select(({ fn }) => [fn.countAll<number>().as('tries'), fn.max('at').as('last')])
    .where('agency', '=', agency)
    .where('subject', '=', about)
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  if (tries < limit.free || last === null) return 0
  const minutes = Math.min(2 ** (tries - limit.free), limit.longest)
  return Math.max(0, (last.getTime() + minutes * 60_000 - now.getTime()) / 1000)
}

/** What was tried has been shown to be right. */
export async function forgetTries(trx: Tenant, agency: Id, abouts: readonly string[]): Promise<void> {
  await trx.deleteFrom('attempt').where('agency', '=', agency).where('subject', 'in', abouts).execute()
}

/** Tries too old to count are of no use to anybody. */
export async function sweepTries(trx: Tenant, agency: Id, now: Date): Promise<void> {
  const before = new Date(now.getTime() - 2 * 24 * 60 * 60_000)
  await trx.deleteFrom('attempt').where('agency', '=', agency).where('at', '<', before).execute()
}
