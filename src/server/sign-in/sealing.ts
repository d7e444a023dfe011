// The pair of keys to which devices seal entries that must outlive a lost PIN; the private half stays here.
import { createDecipheriv, generateKeyPair, type KeyObject, webcrypto } from 'node:crypto'
import { promisify } from 'node:util'
import { Envelope } from '#domain/entry.ts'
import type { Database } from '#server/db/connect.ts'
import { kysely } from '#server/db/tenant.ts'

const TAG = 16

const SECRET = 32

/** An RSA-OAEP key with SHA-256, as browsers import it. */
export type SealKey = { kty: string; n: string; e: string; alg: string }
/** What a device wrapped for the server: the key of its outbox, and the key that says which device it is. */
export type Unwrapped = { secret: Buffer; deviceKey: string }
export type Sealing = {
  publicKey: SealKey
  /** Nothing where it was not wrapped for this server. */
  unwrap(wrapped: Buffer): Promise<Unwrapped | undefined>
}

export async function openSealing(database: Database): Promise<Sealing> {
  const pair = (await readPair(database)) ?? (await makePair(database))
  const rsa = { name: 'RSA-OAEP', hash: 'SHA-256' }
  const key = await webcrypto.subtle.importKey('jwk', pair.private, rsa, false, ['decrypt'])
  return { publicKey: pair.public, unwrap: (wrapped) => unwrap(wrapped, key) }
}

// In a thread of its own: three milliseconds a key would hold up everybody else.
async function unwrap(wrapped: Buffer, key: webcrypto.CryptoKey): Promise<Unwrapped | undefined> {
  try {
    const raw = Buffer.from(
      await webcrypto.subtle.decrypt({ name: 'RSA-OAEP' }, key, new Uint8Array(wrapped)),
    )
    if (raw.length <= SECRET) return undefined
    return { secret: raw.subarray(0, SECRET), deviceKey: raw.toString('utf8', SECRET) }
  } catch {
    return undefined
  }
}

type Pair = { public: SealKey; private: webcrypto.JsonWebKey }

async function readPair(database: Database): Promise<Pair | undefined> {
  const row = await kysely(database.app)
    .selectFrom('server_key')
    .select(['public', 'private'])
    .executeTakeFirst()
  return row as Pair | undefined
}

// Of two processes at once, one makes the pair and both read it.
async function makePair(database: Database): Promise<Pair> {
  const made = await promisify(generateKeyPair)('rsa', { modulusLength: 3072 })
  const jwk = (key: KeyObject) => JSON.stringify({ ...key.export({ format: 'jwk' }), alg: 'RSA-OAEP-256' })
  await kysely(database.app)
    .insertInto('server_key')
    .values({ id: 1, public: jwk(made.publicKey), private: jwk(made.privateKey) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const pair = await readPair(database)
  if (!pair) throw new Error('The sealing key was made and is not there.')
  return pair
}

/** The entry under the seal; nothing where it cannot be opened or is no entry. */
export function unseal(secret: Buffer, iv: Buffer, body: Buffer): Envelope | undefined {
  try {
    const cipher = createDecipheriv('aes-256-gcm', secret, iv)
    cipher.setAuthTag(body.subarray(body.length - TAG))
    const text = Buffer.concat([cipher.update(body.subarray(0, body.length - TAG)), cipher.final()])
    const read = Envelope.safeParse(JSON.parse(text.toString('utf8')))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}
