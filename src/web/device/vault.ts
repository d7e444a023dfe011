// The vault holds the keys of what is kept: opened by the PIN; the outbox's key also by the server.

import type { Browser } from './browser.ts'
import { type Bytes, encode } from './bytes.ts'
import { aesKey, type Box, decrypt, encrypt, forServer, type Keys, keysOf, randomBytes } from './crypto.ts'
import type { Cost } from './stretch.ts'

export type Vault = {
  salt: Bytes
  cost: Cost
  keys: Box
  /**
   * The outbox's key and the device's, wrapped for the server: what was not sent still goes up when the PIN is lost,
   * and the server sees which device wrote it.
   */
  handed: string
}

const PLACE = 'vault'

/** New keys under a PIN; `deviceKey` is what the sign-in answered. */
export async function makeVault(
  browser: Browser,
  pin: string,
  sealKey: JsonWebKey,
  deviceKey: string,
): Promise<{ vault: Vault; keys: Keys }> {
  const raw = randomBytes(browser.crypto, 96)
  const { outbox } = split(raw)
  const handed = await forServer(browser.crypto, sealKey, joined(outbox, encode(deviceKey)))
  const vault = { ...(await close(browser, pin, raw)), handed }
  return { vault, keys: await keysOf(browser.crypto, split(raw)) }
}

/** The slow part of opening; says nothing yet of whether the PIN is the one. */
export async function pinKey(browser: Browser, vault: Vault, pin: string): Promise<CryptoKey> {
  return aesKey(browser.crypto, await browser.stretch(pin, vault.salt, vault.cost))
}

/** The keys, or undefined where the PIN was not the one. */
export async function openVault(browser: Browser, vault: Vault, key: CryptoKey): Promise<Keys | undefined> {
  const raw = await unlock(browser, vault, key)
  return raw && keysOf(browser.crypto, split(raw))
}

/** The same keys under another PIN, or undefined where the old PIN is not the one. */
export async function changeVault(
  browser: Browser,
  vault: Vault,
  was: string,
  is: string,
): Promise<Vault | undefined> {
  const raw = await unlock(browser, vault, await pinKey(browser, vault, was))
  return raw && { ...(await close(browser, is, raw)), handed: vault.handed }
}

async function close(browser: Browser, pin: string, raw: Bytes): Promise<Omit<Vault, 'handed'>> {
  const { crypto, cost } = browser
  const salt = randomBytes(crypto, 16)
  const key = await aesKey(crypto, await browser.stretch(pin, salt, cost))
  return { salt, cost, keys: await encrypt(crypto, key, raw, PLACE) }
}

function unlock(browser: Browser, vault: Vault, key: CryptoKey): Promise<Bytes | undefined> {
  return decrypt(browser.crypto, key, vault.keys, PLACE).catch(() => undefined)
}

function joined(one: Bytes, other: Bytes): Bytes {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

const split = (raw: Bytes) => ({
  records: raw.slice(0, 32),
  outbox: raw.slice(32, 64),
  names: raw.slice(64, 96),
})
