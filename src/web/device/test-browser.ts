// A browser for tests: a store in memory, a clock that is turned by hand, tabs that hear each other, a network that can fail.

import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import type { Fetch } from './api.ts'
import type { Browser, PageEvent } from './browser.ts'
import { encode } from './bytes.ts'

export type TestMachine = {
  indexedDB: IDBFactory
  /** A tab of this machine: tabs share store, locks and channels. */
  tab(fetch: Fetch): TestTab
  now(): number
  /** Turns the clock and lets what was planned happen. */
  pass(milliseconds: number): Promise<void>
  /** Turns the clock only. */
  set(milliseconds: number): void
}

export type TestTab = Browser & {
  tell(event: PageEvent): void
  setVisible(visible: boolean): void
  setOnline(online: boolean): void
}

type Planned = { at: number; then: () => void }

let machines = 0

/** `real` stretches PINs as a phone does, at a small cost; otherwise a hash stands in for the slow key. */
export function testMachine(start = Date.parse('2026-03-09T14:00:00.000Z'), real = false): TestMachine {
  machines += 1
  const machine = machines
  const indexedDB = new IDBFactory()
  const channels = new Map<string, Set<(message: unknown) => void>>()
  let planned: Planned[] = []
  let clock = start

  const tab = (fetch: Fetch): TestTab => {
    const listeners = new Set<(event: PageEvent) => void>()
    const contents = new Map<string, string>()
    let visible = true
    let online = true
    const tell = (event: PageEvent) => {
      for (const listener of [...listeners]) listener(event)
    }
    return {
      indexedDB,
      crypto,
      fetch,
      locks: locksOf(machine),
      channel: (name, heard) => join(channels, name, heard),
      now: () => clock,
      random: () => 0.5,
      zone: () => 'America/New_York',
      called: () => 'A test',
      cost: { memory: 64, passes: 1 },
      stretch: real
        ? async (pin, salt, cost) => (await import('./stretch.ts')).stretch(pin, salt, cost)
        : async (pin, salt) =>
            new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.of(...encode(pin), ...salt))),
      contents: {
        get: async (hash) => contents.get(hash),
        put: async (hash, text) => void contents.set(hash, text),
      },
      askToLast: async () => true,
      visible: () => visible,
      online: () => online,
      listen(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      after(milliseconds, then) {
        const one = { at: clock + milliseconds, then }
        planned.push(one)
        return () => {
          planned = planned.filter((other) => other !== one)
        }
      },
      tell,
      setVisible(now) {
        visible = now
        tell(now ? 'visible' : 'hidden')
      },
      setOnline(now) {
        online = now
        tell(now ? 'online' : 'offline')
      },
    }
  }

  return {
    indexedDB,
    tab,
    now: () => clock,
    set(milliseconds) {
      clock = milliseconds
    },
    async pass(milliseconds) {
      const end = clock + milliseconds
      for (;;) {
        const next = planned.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        planned = planned.filter((other) => other !== next)
        clock = Math.max(clock, next.at)
        next.then()
        await settle()
      }
      clock = end
      await settle()
    },
  }
}

/** Lets what is under way come to rest. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0))
}

// Machines in one process share the browser's locks; each asks under its own name.
function locksOf(machine: number): Browser['locks'] {
  const request = (name: string, ...rest: unknown[]) =>
    (navigator.locks.request as (...all: unknown[]) => Promise<unknown>)(`${machine} ${name}`, ...rest)
  return { request: request as LockManager['request'] }
}

function join(
  channels: Map<string, Set<(message: unknown) => void>>,
  name: string,
  heard: (message: unknown) => void,
) {
  const ears = channels.get(name) ?? new Set()
  channels.set(name, ears)
  ears.add(heard)
  return {
    post(message: unknown) {
      for (const ear of ears) if (ear !== heard) queueMicrotask(() => ears.has(ear) && ear(message))
    },
    close: () => void ears.delete(heard),
  }
}
