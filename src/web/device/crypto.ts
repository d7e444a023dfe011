// What is kept is encrypted: AES-256-GCM under a fresh IV each time, and names of rows that say nothing.

import { type Bytes, decode, encode, fromText, toText } from './bytes.ts'

/** An encrypted value; the last 16 bytes of the body are its tag. */
export type Box = { iv: Bytes; body: Bytes }

export type RawKeys = { records: Bytes; outbox: Bytes; names: Bytes }
export type Keys = { records: CryptoKey; outbox: CryptoKey; names: CryptoKey }

export const randomBytes = (crypto: Crypto, count: number): Bytes =>
  crypto.getRandomValues(new Uint8Array(count))

export const aesKey = (crypto: Crypto, raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])

export async function keysOf(crypto: Crypto, raw: RawKeys): Promise<Keys> {
  const [records, outbox, names] = await Promise.all([
    aesKey(crypto, raw.records),
    aesKey(crypto, raw.outbox),
    crypto.subtle.importKey('raw', raw.names, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  ])
  return { records, outbox, names }
}

/** `place` ties a box to where it is kept, so that boxes cannot be exchanged. */
export async function encrypt(crypto: Crypto, key: CryptoKey, bytes: Bytes, place = ''): Promise<Box> {
  const iv = randomBytes(crypto, 12)
  const body = await crypto.subtle.encrypt(gcm(iv, place), key, bytes)
  return { iv, body: new Uint8Array(body) }
}

export async function decrypt(crypto: Crypto, key: CryptoKey, box: Box, place = ''): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.decrypt(gcm(box.iv, place), key, box.body))
}

export const box = (crypto: Crypto, key: CryptoKey, value: unknown, place = ''): Promise<Box> =>
  encrypt(crypto, key, encode(JSON.stringify(value)), place)

export async function unbox<Value>(crypto: Crypto, key: CryptoKey, kept: Box, place = ''): Promise<Value> {
  return JSON.parse(decode(await decrypt(crypto, key, kept, place))) as Value
}

/** The name of a row: the same words give the same name on this device and on no other. */
export async function opaque(crypto: Crypto, key: CryptoKey, words: string): Promise<string> {
  const mark = await crypto.subtle.sign('HMAC', key, encode(words))
  return toText(new Uint8Array(mark, 0, 16))
}

/** Keys wrapped so that only the server can open them. */
export async function forServer(crypto: Crypto, sealKey: JsonWebKey, raw: Bytes): Promise<string> {
  const rsa = { name: 'RSA-OAEP', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('jwk', sealKey, rsa, false, ['encrypt'])
  return toText(new Uint8Array(await crypto.subtle.encrypt({ name: 'RSA-OAEP' }, key, raw)))
}

export const boxAsText = (kept: Box) => ({ iv: toText(kept.iv), body: toText(kept.body) })
export const boxFromText = (text: { iv: string; body: string }): Box => ({
  iv: fromText(text.iv),
  body: fromText(text.body),
})

const gcm = (iv: Bytes, place: string): AesGcmParams =>
  place === '' ? { name: 'AES-GCM', iv } : { name: 'AES-GCM', iv, additionalData: encode(place) }
