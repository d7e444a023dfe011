// Opens the door of one app of one agency on this device: front, PIN, and the store behind it.

import './no-eval.ts'
import { createApi } from './api.ts'
import { type Browser, thisBrowser } from './browser.ts'
import { doorCalls } from './calls.ts'
import type { Keys } from './crypto.ts'
import { destroyRecords, makeAnew } from './destroy.ts'
import type { Device } from './device.ts'
import { openFront } from './front.ts'
import { plainId } from './ids.ts'
import type { App, Keeper, KeeperState } from './keeper.ts'
import { checkPin, TRIES } from './pin.ts'
import { firstPlace, single } from './place.ts'
import { holding, openStore, type Store } from './store.ts'
import { Trouble } from './trouble.ts'
import { tryPin } from './try-pin.ts'
import { changeVault, makeVault } from './vault.ts'
import type { SignedIn } from './wire.ts'

export async function openKeeper(app: App, slug: string, browser: Browser = thisBrowser()): Promise<Keeper> {
  if (browser.crypto?.subtle === undefined)
    throw new Trouble(
      'browser',
      'This page keeps nothing on an unsafe address. Use the one that begins with https.',
    )
  const listeners = new Set<() => void>()
  const changed = () => {
    for (const listener of listeners) listener()
  }
  let device: Device | undefined
  const store = await openStore(browser, `imr-${app}-${slug}`, () => device?.lock())
  const api = createApi(browser.fetch)
  let here = await deviceIdIn(browser, store)
  const front = await openFront(store, api, slug, changed)
  let tries = (await store.clear('tries')) ?? { wrong: 0, until: 0 }
  let locked = (await store.clear('vault')) !== undefined
  let sealed = await sealedIn(store)

  const look = async () => {
    locked = (await store.clear('vault')) !== undefined
    tries = (await store.clear('tries')) ?? { wrong: 0, until: 0 }
    sealed = await sealedIn(store)
    changed()
  }

  const open = async (keys: Keys): Promise<Device> => {
    const vault = await store.clear('vault')
    const { openDevice } = await inside()
    device = await openDevice({ browser, store, keys, handed: vault?.handed ?? '' }, app, {
      front: front.last,
      locked() {
        device = undefined
        void look()
      },
      changePin: (was, is) => changePin(was, is),
      checkPin: async (pin) => {
        try {
          await tryPin(browser, store, pin)
        } catch (no) {
          // The tenth wrong one has destroyed what was kept: nothing of it stays open either.
          if (no instanceof Trouble && no.code === 'destroyed') device?.lock()
          throw no
        }
      },
      signedOut: () => holding(browser, store, () => destroyRecords(store)).then(look),
    })
    await look()
    void device.sync().then(look)
    return device
  }

  const changePin = async (was: string, is: string) => {
    checkPin(app, is)
    await tryPin(browser, store, was)
    const vault = await store.clear('vault')
    const next = vault && (await changeVault(browser, vault, was, is))
    if (next) await store.mark('vault', next)
  }

  if (locked) void inside().catch(() => undefined)
  return {
    slug,
    doors: doorCalls(api, slug, async () => ({ id: here, name: browser.called() })),
    state: (): KeeperState => (device ? { at: 'open', device } : locked ? { at: 'locked' } : { at: 'empty' }),
    front: front.last,
    readFront: front.read,
    deviceId: () => here,
    tries: () => ({
      wrong: tries.wrong,
      left: TRIES - tries.wrong,
      until: tries.until > browser.now() ? new Date(tries.until).toISOString() : null,
    }),
    sealed: () => sealed,
    async enrol({ me, deviceKey }: SignedIn, pin: string) {
      checkPin(app, pin)
      await inside()
      const { sealKey } = front.last() ?? (await front.read())
      const { vault, keys } = await makeVault(browser, pin, sealKey, deviceKey)
      device?.lock()
      const singles = await Promise.all([
        single(browser, keys, 'me', { me, deviceKey }),
        single(browser, keys, 'place', firstPlace(me.ties)),
      ])
      await holding(browser, store, async () => {
        await destroyRecords(store)
        await makeAnew(store, vault, me.device, singles)
      })
      here = me.device
      return open(keys)
    },
    async unlock(pin) {
      try {
        await inside()
        const keys = await tryPin(browser, store, pin)
        return device ?? (await open(keys))
      } catch (no) {
        await look()
        throw no
      }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What is behind the PIN is loaded while the PIN is put in, so that the door opens at once. */
async function inside() {
  try {
    return await import('./open-device.ts')
  } catch {
    throw new Trouble('unreachable', 'The app is not here whole. Connect to the network, then open it again.')
  }
}

async function deviceIdIn(browser: Browser, store: Store) {
  return holding(browser, store, async () => {
    const known = await store.clear('device')
    if (known) return known
    const id = plainId(browser.crypto)
    await store.mark('device', id)
    return id
  })
}

const sealedIn = (store: Store): Promise<number> =>
  store.read(async (tx) => (await tx.objectStore('sealed').getAll()).filter(({ refused }) => !refused).length)
