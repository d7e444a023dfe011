// What the device takes from the browser it runs in, in one place, so that a test can be a browser too.

import type { Fetch } from './api.ts'
import type { Bytes } from './bytes.ts'
import type { Cost } from './stretch.ts'

export type PageEvent = 'online' | 'offline' | 'visible' | 'hidden' | 'touched'

/** Public texts under the hash of their content. */
export type Contents = {
  get(hash: string): Promise<string | undefined>
  put(hash: string, text: string): Promise<void>
}

export type Channel = { post(message: unknown): void; close(): void }

export type Browser = {
  indexedDB: IDBFactory
  crypto: Crypto
  fetch: Fetch
  locks: Pick<LockManager, 'request'>
  channel(name: string, heard: (message: unknown) => void): Channel
  now(): number
  random(): number
  zone(): string
  /** What this device is called in the list of devices. */
  called(): string
  cost: Cost
  stretch(pin: string, salt: Bytes, cost: Cost): Promise<Bytes>
  contents: Contents
  /** Asks the browser never to throw the store away. */
  askToLast(): Promise<boolean | null>
  visible(): boolean
  online(): boolean
  listen(listener: (event: PageEvent) => void): () => void
  after(milliseconds: number, then: () => void): () => void
}

/** About half a second on an old phone. */
const COST: Cost = { memory: 19_456, passes: 3 }
const CONTENTS = 'openimr-content'

export function thisBrowser(): Browser {
  return {
    indexedDB,
    crypto,
    fetch: (address, init) => fetch(address, init),
    locks: navigator.locks,
    channel,
    now: () => Date.now(),
    random: () => Math.random(),
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    called,
    cost: COST,
    stretch: async (pin, salt, cost) => (await import('./stretch.ts')).stretch(pin, salt, cost),
    contents,
    askToLast: async () => (await navigator.storage?.persist?.()) ?? null,
    visible: () => document.visibilityState === 'visible',
    online: () => navigator.onLine,
    listen,
    after(milliseconds, then) {
      const timer = setTimeout(then, milliseconds)
      return () => clearTimeout(timer)
    },
  }
}

function channel(name: string, heard: (message: unknown) => void): Channel {
  const open = new BroadcastChannel(name)
  open.onmessage = (event) => heard(event.data)
  return { post: (message) => open.postMessage(message), close: () => open.close() }
}

// The service worker answers from the same cache and writes nothing into it.
const contents: Contents = {
  async get(hash) {
    const found = await (await caches.open(CONTENTS)).match(`/content/${hash}`, { ignoreVary: true })
    return found?.text()
  },
  async put(hash, text) {
    const cache = await caches.open(CONTENTS)
    // Another tab may have kept it: writing over it would lose it where the page is closed half way.
    if (await cache.match(`/content/${hash}`, { ignoreVary: true })) return
    const kept = new Response(text, { headers: { 'content-type': 'application/json' } })
    await cache.put(`/content/${hash}`, kept)
  },
}

function listen(listener: (event: PageEvent) => void): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const touched = () => listener('touched')
  addEventListener('online', () => listener('online'), { signal })
  addEventListener('offline', () => listener('offline'), { signal })
  document.addEventListener(
    'visibilitychange',
    () => listener(document.visibilityState === 'visible' ? 'visible' : 'hidden'),
    { signal },
  )
  for (const act of ['pointerdown', 'keydown', 'scroll']) {
    document.addEventListener(act, touched, { signal, capture: true, passive: true })
  }
  return () => stop.abort()
}

function called(): string {
  const agent = navigator.userAgent
  const on = /iPhone|iPad|Android|Windows|Macintosh|CrOS|Linux/.exec(agent)?.[0] ?? 'Device'
  const names: Record<string, string> = { Macintosh: 'Mac', CrOS: 'Chromebook', Android: 'Android device' }
  const browser = /Firefox|Edg|Chrome|Safari/.exec(agent)?.[0]?.replace('Edg', 'Edge') ?? 'browser'
  return `${names[on] ?? on}, ${browser}`
}
