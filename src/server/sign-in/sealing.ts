// The pair of keys to which devices seal entries that must outlive a lost PIN; the private half stays here.
import {
  createDecipheriv,
  createPrivateKey,
  generateKeyPair,
  type KeyObject,
  privateDecrypt,
  type webcrypto,
} from 'node:crypto'
import { promisify } from 'node:util'
import { Envelope } from '#domain/entry.ts'
import type { Database } from '#server/db/connect.ts'
import { kysely } from '#server/db/tenant.ts'

const TAG = 16

export type Sealed = { key: Buffer; iv: Buffer; body: Buffer }
/** An RSA-OAEP key with SHA-256, as browsers import it. */
export type SealKey = { kty: string; n: string; e: string; alg: string }
export type Sealing = {
  publicKey: SealKey
  /** The entry under the seal; nothing where it cannot be opened or is no entry. */
  open(sealed: Sealed): Envelope | undefined
}

export async function openSealing(database: Database): Promise<Sealing> {
  const pair = (await readPair(database)) ?? (await makePair(database))
  const key = createPrivateKey({ key: pair.private, format: 'jwk' })
  return { publicKey: pair.public, open: (sealed) => unseal(sealed, key) }
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

function unseal({ key, iv, body }: Sealed, privateKey: KeyObject): Envelope | undefined {
  try {
    const secret = privateDecrypt({ key: privateKey, oaepHash: 'sha256' }, key)
    const cipher = createDecipheriv('aes-256-gcm', secret, iv)
    cipher.setAuthTag(body.subarray(body.length - TAG))
    const text = Buffer.concat([cipher.update(body.subarray(0, body.length - TAG)), cipher.final()])
    const read = Envelope.safeParse(JSON.parse(text.toString('utf8')))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}
