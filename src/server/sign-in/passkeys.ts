// The passkeys people have: kept under their names, and counted so that a copied one is noticed.
import type { Id } from '#domain/text.ts'
import type { Tenant } from '#server/db/tenant.ts'

export type Passkey = {
  id: Id
  name: string
  credential: string
  host: string
  transports: string[]
  created: Date
  last_seen: Date | null
}

export type Made = { credential: string; publicKey: Uint8Array; counter: number; transports: string[] }

export async function passkeysOf(trx: Tenant, agency: Id, person: Id): Promise<Passkey[]> {
  return trx
    .selectFrom('passkey')
    .select(['id', 'name', 'credential', 'host', 'transports', 'created', 'last_seen'])
    .where('agency', '=', agency)
    .where('person', '=', person)
    .orderBy('created')
    .orderBy('id')
    .execute()
}

/** A passkey of this person at this host, with what its answers are checked by. */
export async function passkeyByCredential(
  trx: Tenant,
  agency: Id,
  { person, credential, host }: { person: Id; credential: string; host: string },
) {
  return trx
    .selectFrom('passkey')
    .select(['id', 'public_key as publicKey'])
    .where('agency', '=', agency)
    .where('person', '=', person)
    .where('credential', '=', credential)
    .where('host', '=', host)
    .executeTakeFirst()
}

type Adding = { agency: Id; person: Id; name: string; host: string; created: Date }

/** False where this very passkey is here already. */
export async function addPasskey(trx: Tenant, adding: Adding, made: Made): Promise<boolean> {
  const { credential, counter, transports } = made
  const row = { ...adding, id: crypto.randomUUID(), credential, counter, transports, last_seen: null }
  const added = await trx
    .insertInto('passkey')
    .values({ ...row, public_key: Buffer.from(made.publicKey) })
    .onConflict((conflict) => conflict.columns(['agency', 'credential']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/**
 * Notes a use. False where the count has not gone up: then the passkey, or this answer of it, is a copy.
 * One that always counts 0, as those do that are shared between somebody's devices, cannot tell.
 */
export async function notePasskeyUse(
  trx: Tenant,
  agency: Id,
  { id, counter }: { id: Id; counter: number },
  now: Date,
): Promise<boolean> {
  const noted = await trx
    .updateTable('passkey')
    .set({ counter, last_seen: now })
    .where('agency', '=', agency)
    .where('id', '=', id)
    .where(({ eb, and, or }) =>
      or([eb('counter', '<', counter), and([eb('counter', '=', 0), eb.val(counter === 0)])]),
    )
    .returning('id')
    .executeTakeFirst()
  return noted !== undefined
}

/** False where it is not there, or not theirs. */
export async function namePasskey(
  trx: Tenant,
  agency: Id,
  person: Id,
  { id, name }: { id: Id; name: string },
): Promise<boolean> {
  const named = await trx
    .updateTable('passkey')
    .set({ name })
    .where('agency', '=', agency)
    .where('person', '=', person)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return named !== undefined
}

export async function dropPasskey(trx: Tenant, agency: Id, id: Id): Promise<void> {
  await trx.deleteFrom('passkey').where('agency', '=', agency).where('id', '=', id).execute()
}

/** With a new invitation somebody begins anew: what opened their account before opens it no more. */
export async function dropPasskeysOf(trx: Tenant, agency: Id, person: Id): Promise<void> {
  await trx.deleteFrom('passkey').where('agency', '=', agency).where('person', '=', person).execute()
}
