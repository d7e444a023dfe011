// How far a device has caught up, and the few other single values kept beside its records, each in a box of its own.

import type { Instant } from '#domain/text.ts'
import type { Browser } from './browser.ts'
import type { ClockMark } from './clock.ts'
import { box, type Keys, opaque, unbox } from './crypto.ts'
import type { Store } from './store.ts'

/** The shape of what is kept of a record; where an older one is found, records are pulled anew. */
export const SHAPE = 1

/** How far this device has caught up. `filling` is the other shelf, being filled after ties changed. */
export type Place = {
  shape: number
  cursor: string
  ties: string
  filling: { cursor: string; ties: string } | null
  received: Instant | null
  clock: ClockMark | null
}

/** The name and the box of one of the few single values kept beside the records. */
export async function single(browser: Browser, keys: Keys, name: string, value: unknown) {
  const key = await opaque(browser.crypto, keys.names, name)
  return { key, kept: await box(browser.crypto, keys.records, value, key) }
}

export async function readSingle<Value>(
  browser: Browser,
  store: Store,
  keys: Keys,
  name: string,
): Promise<Value | undefined> {
  const key = await opaque(browser.crypto, keys.names, name)
  const kept = await store.read((tx) => tx.objectStore('kept').get(key))
  return kept && unbox<Value>(browser.crypto, keys.records, kept, key)
}

export const firstPlace = (ties: string): Place => ({
  shape: SHAPE,
  cursor: '',
  ties,
  filling: null,
  received: null,
  clock: null,
})
