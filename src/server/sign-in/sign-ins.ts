// Sign-ins: what a cookie stands for. Begun at the password, raised to full at the one-time code, ended for good.
import type { Id } from '#domain/text.ts'
import type { Tenant } from '#server/db/tenant.ts'
import type { Half, SignedIn } from '#server/http/route.ts'
import { whoIs } from '#server/store/people.ts'
import { hashOf, newSecret, sameHash } from './secrets.ts'

const MINUTE = 60_000
const HALF_LASTS = 10 * MINUTE
const STAFF_LASTS = 12 * 60 * MINUTE
/** Long enough for a home visit and the way there and back without network. */
const STAFF_IDLE = 2 * 60 * MINUTE
const CLIENT_LASTS = 180 * 24 * 60 * MINUTE
/** A sign-in in use is written down at most this often. */
const SEEN_EVERY = MINUTE

export type Begun = { token: string; until: Date }

export async function beginHalf(trx: Tenant, agency: Id, person: Id, device: Id, now: Date): Promise<Begun> {
  return insertSignIn(trx, { agency, person, device, stage: 'password', created: now }, HALF_LASTS)
}

export async function beginFull(
  trx: Tenant,
  who: { agency: Id; person: Id; device: Id; kind: 'staff' | 'client' },
  now: Date,
): Promise<Begun> {
  const { agency, person, device, kind } = who
  const begun = { agency, person, device, stage: 'full' as const, created: now }
  return insertSignIn(trx, begun, kind === 'staff' ? STAFF_LASTS : CLIENT_LASTS)
}

type Row = { agency: Id; person: Id; device: Id; stage: 'password' | 'full'; created: Date }

async function insertSignIn(trx: Tenant, row: Row, lasts: number): Promise<Begun> {
  const token = newSecret()
  const until = new Date(row.created.getTime() + lasts)
  await trx
    .insertInto('sign_in')
    .values({
      ...row,
      id: crypto.randomUUID(),
      token_hash: hashOf(token),
      last_seen: row.created,
      expires: until,
    })
    .execute()
  return { token, until }
}

export type Found =
  | { stage: 'half'; half: Half }
  /** The cookie came without the key of its device's encrypted store. */
  | { stage: 'locked'; half: Half }
  /** `until` is set when the cookie's time has been moved on. */
  | { stage: 'full'; signedIn: SignedIn; until: Date | null }

type Shown = { token: string; key: string | undefined }

/** Who a cookie stands for at this moment; an ended device, account or person opens nothing. */
export async function findSignIn(
  trx: Tenant,
  agency: Id,
  { token, key }: Shown,
  now: Date,
): Promise<Found | null> {
  const row = await trx
    .selectFrom('sign_in')
    .innerJoin('account', (join) =>
      join.onRef('account.agency', '=', 'sign_in.agency').onRef('account.person', '=', 'sign_in.person'),
    )
    .innerJoin('device', (join) =>
      join.onRef('device.agency', '=', 'sign_in.agency').onRef('device.id', '=', 'sign_in.device'),
    )
    .select(['sign_in.id', 'sign_in.person', 'sign_in.stage', 'sign_in.last_seen', 'sign_in.expires'])
    .select([
      'device.id as device',
      'device.key_hash',
      'device.ended as deviceEnded',
      'device.person as holder',
    ])
    .where('sign_in.agency', '=', agency)
    .where('sign_in.token_hash', '=', hashOf(token))
    .where('sign_in.ended', 'is', null)
    .where('sign_in.expires', '>', now)
    .where('account.ended', 'is', null)
    .executeTakeFirst()
  if (!row || row.holder !== row.person) return null
  const half = { signIn: row.id, person: row.person, device: row.device }
  const person = await whoIs(trx, agency, row.person)
  if (!person || person.ended) return null
  if (row.stage === 'password') return { stage: 'half', half }
  if (row.deviceEnded) return null
  if (key === undefined || !sameHash(hashOf(key), row.key_hash)) return { stage: 'locked', half }
  const { name, kind, roles } = person
  if (kind === 'staff' && now.getTime() - row.last_seen.getTime() > STAFF_IDLE) return null
  const until = await see(trx, agency, { ...half, kind, lastSeen: row.last_seen, expires: row.expires }, now)
  return { stage: 'full', signedIn: { ...half, name, kind, roles }, until }
}

type Seen = Half & { kind: 'staff' | 'client'; lastSeen: Date; expires: Date }

// A client stays signed in for as long as the phone is used; the staff's time is never moved on.
async function see(trx: Tenant, agency: Id, seen: Seen, now: Date): Promise<Date | null> {
  if (now.getTime() - seen.lastSeen.getTime() < SEEN_EVERY) return null
  const until = new Date(now.getTime() + CLIENT_LASTS)
  const moves = seen.kind === 'client' && until.getTime() - seen.expires.getTime() > 24 * 60 * MINUTE
  await trx
    .updateTable('sign_in')
    .set({ last_seen: now, ...(moves ? { expires: until } : {}) })
    .where('agency', '=', agency)
    .where('id', '=', seen.signIn)
    .execute()
  await trx
    .updateTable('device')
    .set({ last_seen: now })
    .where('agency', '=', agency)
    .where('id', '=', seen.device)
    .execute()
  return moves ? until : null
}

type Which = { person?: Id; device?: Id; signIn?: Id; butNot?: Id }

/** Ends sign-ins for good; they open nothing from the next call on. */
export async function endSignIns(trx: Tenant, agency: Id, which: Which, now: Date): Promise<void> {
  let ending = trx
    .updateTable('sign_in')
    .set({ ended: now })
    .where('agency', '=', agency)
    .where('ended', 'is', null)
  if (which.person) ending = ending.where('person', '=', which.person)
  if (which.device) ending = ending.where('device', '=', which.device)
  if (which.signIn) ending = ending.where('id', '=', which.signIn)
  if (which.butNot) ending = ending.where('id', '!=', which.butNot)
  await ending.execute()
}
