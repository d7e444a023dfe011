// Tries a PIN: each wrong one is counted on disk before it is tried, waits grow, and the tenth destroys the records.

import type { Browser } from './browser.ts'
import type { Keys } from './crypto.ts'
import { destroyRecords } from './destroy.ts'
import { TRIES, waitAfter } from './pin.ts'
import { holding, type Store } from './store.ts'
import { Trouble } from './trouble.ts'
import { openVault, pinKey } from './vault.ts'

/** The keys; throws a Trouble that says how many tries are left, or what has happened. */
export function tryPin(browser: Browser, store: Store, pin: string): Promise<Keys> {
  return browser.locks.request(`${store.name}-pin`, async () => {
    const vault = await store.clear('vault')
    if (!vault) throw new Trouble('destroyed', 'Nothing is kept here. Sign in to begin again.')
    const tries = (await store.clear('tries')) ?? { wrong: 0, until: 0 }
    const now = browser.now()
    if (tries.until > now) throw new Trouble('wait', `Wait ${spell(tries.until - now)}, then try again.`)

    const key = await pinKey(browser, vault, pin)
    // Counted before it is tried, so that closing the page in time gains no try.
    const wrong = tries.wrong + 1
    await store.mark('tries', { wrong, until: now + waitAfter(wrong) })
    const keys = await openVault(browser, vault, key)
    if (keys) {
      await store.mark('tries', { wrong: 0, until: 0 })
      return keys
    }
    if (wrong < TRIES) throw new Trouble('wrong-pin', wrongSentence(wrong))
    await holding(browser, store, () => destroyRecords(store))
    throw new Trouble(
      'destroyed',
      'That was the tenth wrong PIN. What was kept on this device is gone from it; the office still has all it received. Sign in to begin again: what had not been sent goes up then.',
    )
  }) as Promise<Keys>
}

function wrongSentence(wrong: number): string {
  const left = TRIES - wrong
  const tries = left === 1 ? 'One try is left' : `${left} tries are left`
  const wait = waitAfter(wrong)
  return `That PIN is not right. ${tries}${wait > 0 ? `; wait ${spell(wait)} first` : ''}.`
}

function spell(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds < 60) return seconds === 1 ? 'one second' : `${seconds} seconds`
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? 'one minute' : `${minutes} minutes`
}
