// The devices somebody signs in on: each has a key of its own, kept in its encrypted store, and can be ended.
import { randomBytes } from 'node:crypto'
import type { Id } from '#domain/text.ts'
import type { Tenant } from '#server/db/tenant.ts'
import { hashOf, newSecret } from './secrets.ts'
import { endSignIns } from './sign-ins.ts'

export type DeviceName = { id: Id; name: string }
type Holder = { agency: Id; person: Id; kind: 'staff' | 'client' }

/**
 * Notes a device before it is open: it can sign in, and nothing else. An id somebody else's device has
 * is replaced by another, so that no device changes hands.
 */
export async function noteDevice(
  trx: Tenant,
  { agency, person, kind }: Holder,
  device: DeviceName,
  now: Date,
): Promise<Id> {
  const known = await trx
    .selectFrom('device')
    .select('person')
    .where('agency', '=', agency)
    .where('id', '=', device.id)
    .executeTakeFirst()
  if (known?.person === person) return device.id
  const id = known ? crypto.randomUUID() : device.id
  const row = { agency, id, person, name: device.name, kind, created: now, last_seen: now, ended: now }
  await trx
    .insertInto('device')
    .values({ ...row, key_hash: randomBytes(32) })
    .execute()
  return id
}

/** Opens a noted device with a new key; whatever was signed in on it before is ended. */
export async function openDevice(trx: Tenant, agency: Id, id: Id, now: Date): Promise<string> {
  const key = newSecret()
  const key_hash = hashOf(key)
  const { person } = await trx
    .updateTable('device')
    .set({ key_hash, last_seen: now, ended: null, ended_by: null })
    .where('agency', '=', agency)
    .where('id', '=', id)
    .returning('person')
    .executeTakeFirstOrThrow()
  await trx.insertInto('device_key').values({ agency, key_hash, device: id, person }).execute()
  await endSignIns(trx, agency, { device: id }, now)
  return key
}

/** Which device a key is or was the key of, and whose; an ended device still counts. */
export async function deviceOfKey(
  trx: Tenant,
  agency: Id,
  key: string,
): Promise<{ device: Id; person: Id } | undefined> {
  return trx
    .selectFrom('device_key')
    .select(['device', 'person'])
    .where('agency', '=', agency)
    .where('key_hash', '=', hashOf(key))
    .executeTakeFirst()
}

/** Whether this is an open device of theirs: tries from it are counted apart from a stranger's. */
export async function isOpenDevice(trx: Tenant, agency: Id, person: Id, device: Id): Promise<boolean> {
  const row = await trx
    .selectFrom('device')
    .select('id')
    .where('agency', '=', agency)
    .where('id', '=', device)
    .where('person', '=', person)
    .where('ended', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

export async function devicesOf(trx: Tenant, agency: Id, person: Id) {
  return (
    trx
      .selectFrom('device')
      .select(['id', 'name', 'kind', 'created', 'last_seen', 'ended'])
      .where('agency', '=', agency)
      .where('person', '=', person)
      // One that was noted and never opened is no device of theirs.
      .where(({ eb, or }) => or([eb('ended', 'is', null), eb('ended_by', 'is not', null)]))
      .orderBy('last_seen', 'desc')
      .execute()
  )
}

export async function holderOf(trx: Tenant, agency: Id, device: Id): Promise<Id | undefined> {
  const row = await trx
    .selectFrom('device')
    .select('person')
    .where('agency', '=', agency)
    .where('id', '=', device)
    .executeTakeFirst()
  return row?.person
}

/** Its cookie and key open nothing from the next call on; ending it twice is ending it once. */
export async function endDevice(trx: Tenant, agency: Id, device: Id, by: Id, now: Date): Promise<void> {
  await trx
    .updateTable('device')
    .set({ ended: now, ended_by: by, key_hash: randomBytes(32) })
    .where('agency', '=', agency)
    .where('id', '=', device)
    .where('ended', 'is', null)
    .execute()
  await endSignIns(trx, agency, { device }, now)
}
