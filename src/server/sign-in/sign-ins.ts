// Sign-ins: what a cookie stands for. Begun at the password, raised to full at the one-time code, ended for good.
import type pg from 'pg'
import type { Client } from '#domain/client.ts'
import type { Person } from '#domain/person.ts'
import type { Id } from '#domain/text.ts'
import { prepared } from '#server/db/statement.ts'
import { askInAgency, inAgency, type Tenant } from '#server/db/tenant.ts'
import type { Half, SignedIn } from '#server/http/route.ts'
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

type Shown = { tokens: readonly string[]; key: string | undefined }

const SIGN_INS = prepared(`
  select sign_in.id as "signIn", sign_in.person, sign_in.stage, sign_in.last_seen as "lastSeen", sign_in.expires,
         sign_in.token_hash as "tokenHash", device.id as device, device.key_hash as "keyHash",
         device.ended is not null as "deviceEnded", staff.body as staff, client.body as client
    from sign_in
    join account on account.agency = sign_in.agency and account.person = sign_in.person and account.ended is null
    join device on device.agency = sign_in.agency and device.id = sign_in.device and device.person = sign_in.person
    left join record staff on staff.agency = sign_in.agency and staff.kind = 'person'
          and staff.id = sign_in.person and not staff.removed
    left join record client on client.agency = sign_in.agency and client.kind = 'client'
          and client.id = sign_in.person and not client.removed
   where sign_in.agency = $1 and sign_in.token_hash = any($2::bytea[]) and sign_in.ended is null
     and sign_in.expires > $3`)

type SignIn = Half & {
  stage: 'password' | 'full'
  lastSeen: Date
  expires: Date
  tokenHash: Buffer
  keyHash: Buffer
  deviceEnded: boolean
  staff: Person | null
  client: Client | null
}

/** Who each cookie stands for at this moment; an ended device, account or person opens nothing. */
export async function findSignIns(
  pool: pg.Pool,
  agency: Id,
  { tokens, key }: Shown,
  now: Date,
): Promise<(Found | null)[]> {
  const hashes = tokens.map(hashOf)
  const rows = await askInAgency<SignIn>(pool, agency, SIGN_INS, [agency, hashes, now])
  const found = hashes.map(async (hash) => {
    const row = rows.find(({ tokenHash }) => tokenHash.equals(hash))
    const stood = row ? standsFor(row, key, now) : null
    if (!row || stood?.stage !== 'full') return stood
    return { ...stood, until: await see(pool, agency, { ...row, kind: stood.signedIn.kind }, now) }
  })
  return Promise.all(found)
}

function standsFor(row: SignIn, key: string | undefined, now: Date): Found | null {
  const { signIn, person, device, staff, client } = row
  const half = { signIn, person, device }
  // The staff record comes before a client's, should one id ever be both.
  if (staff ? staff.ended : !client) return null
  if (row.stage === 'password') return { stage: 'half', half }
  if (row.deviceEnded) return null
  if (key === undefined || !sameHash(hashOf(key), row.keyHash)) return { stage: 'locked', half }
  if (staff && now.getTime() - row.lastSeen.getTime() > STAFF_IDLE) return null
  const known = staff
    ? { name: staff.name, kind: 'staff' as const, roles: staff.roles }
    : { name: client?.name ?? '', kind: 'client' as const, roles: [] }
  return { stage: 'full', signedIn: { ...half, ...known }, until: null }
}

type Seen = Half & { kind: 'staff' | 'client'; lastSeen: Date; expires: Date }

// A client stays signed in for as long as the phone is used; the staff's time is never moved on.
async function see(pool: pg.Pool, agency: Id, seen: Seen, now: Date): Promise<Date | null> {
  if (now.getTime() - seen.lastSeen.getTime() < SEEN_EVERY) return null
  const until = new Date(now.getTime() + CLIENT_LASTS)
  const moves = seen.kind === 'client' && until.getTime() - seen.expires.getTime() > 24 * 60 * MINUTE
  await inAgency(pool, agency, (trx) => noteSeen(trx, agency, seen, { now, until: moves ? until : null }))
  return moves ? until : null
}

type Noted = { now: Date; until: Date | null }

async function noteSeen(trx: Tenant, agency: Id, seen: Half, { now, until }: Noted): Promise<void> {
  await trx
    .updateTable('sign_in')
    .set({ last_seen: now, ...(until ? { expires: until } : {}) })
    .where('agency', '=', agency)
    .where('id', '=', seen.signIn)
    .execute()
  await trx
    .updateTable('device')
    .set({ last_seen: now })
    .where('agency', '=', agency)
    .where('id', '=', seen.device)
    .execute()
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
