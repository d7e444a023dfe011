// When the device speaks with the server: after an act, when the network or the person comes back, and every minute.

import type { Envelope } from '#domain/entry.ts'
import type { Api } from './api.ts'
import { deliver, waitingFor } from './deliver.ts'
import type { Opened } from './opened.ts'
import { unanswered } from './outbox.ts'
import { pull } from './pull.ts'
import { type Staying, send } from './send.ts'
import { Trouble } from './trouble.ts'

const SOON = 1000
const MINUTE = 60_000
const LONGEST = 5 * MINUTE
/** A tab the system has put to sleep may never end its round. */
const PATIENCE = 30_000
/** A planned round leaves the turn to a tab that is at it; one that was asked for waits for its own. */
const IF_FREE: LockOptions = { ifAvailable: true }

export type Sync = {
  /** Resolves when a round that began after the call has ended, whether or not the server could be reached. */
  run(): Promise<void>
  soon(): void
  renewed(): void
  stop(): void
  syncing(): boolean
  reachable(): boolean
  signedOut(): boolean
  /** What came up sealed and waits for its author. */
  sealed(): readonly Envelope[]
  answered(id: string): void
}

/** `after` follows a round that went well. */
export function createSync(opened: Opened, api: Api, after: () => Promise<void>): Sync {
  const { browser, store } = opened
  const staying: Staying = new Map()
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  let cancel = () => {}
  let stopped = false
  let failures = 0
  let reachable = true
  let signedOut = false
  let asked = false
  let sealed: readonly Envelope[] = []

  const plan = (milliseconds: number) => {
    cancel()
    if (stopped || signedOut) return
    // What came due while a round was under way is for the next.
    cancel = browser.after(milliseconds, () => void (running?.then(() => plan(0)) ?? begin(IF_FREE)))
  }
  // Waits longer after each failure, and never all devices at once.
  const planAgain = () => plan(Math.min(LONGEST, 2000 * 2 ** failures) * (0.5 + browser.random() / 2))

  const round = async () => {
    opened.mustBeOpen()
    if ((await deliver(opened, api)) > 0 || !asked) {
      sealed = await waitingFor(opened, api)
      asked = true
    }
    const faults = await send(opened, api, staying)
    await pull(opened, api)
    // What was written while this round ran goes up at once.
    const left = opened.memory.queue().some((one) => unanswered(one) && !staying.has(one.entry.id))
    if (faults) throw new Trouble('server', 'Something went wrong at the office.')
    if (left) plan(SOON)
    else if (browser.visible()) plan(MINUTE)
  }

  const attempt = async (turn: LockOptions) => {
    try {
      const mine = await browser.locks.request(`${store.name}-sync`, turn, async (lock) => {
        if (!lock) return false
        opened.changed()
        await round()
        return true
      })
      failures = 0
      reachable = true
      if (!mine) return plan(2 * SOON)
      await after().catch(() => undefined)
    } catch (cause) {
      if (opened.closed()) return
      failures = Math.min(failures + 1, 10)
      reachable = !(cause instanceof Trouble && cause.code === 'unreachable')
      signedOut = cause instanceof Trouble && cause.code === 'signed-out'
      planAgain()
    }
  }

  const begin = (turn: LockOptions) => {
    if (stopped || signedOut) return Promise.resolve()
    cancel()
    running = attempt(turn).finally(() => {
      running = undefined
      opened.changed()
    })
    return running
  }

  // The round under way may have begun before the last thing was written; the next takes it along.
  const run = () => {
    const inTurn = () => begin({ signal: AbortSignal.timeout(PATIENCE) })
    if (!running) return inTurn()
    next ??= running.then(() => {
      next = undefined
      return running ?? inTurn()
    })
    return next
  }

  const unlisten = browser.listen((event) => {
    if (event === 'online') {
      failures = 0
      plan(0)
    }
    if (event === 'visible') plan(0)
    if (event === 'offline') opened.changed()
  })

  return {
    run,
    soon: () => plan(SOON),
    renewed() {
      signedOut = false
      failures = 0
      asked = false
      plan(0)
    },
    stop() {
      stopped = true
      cancel()
      unlisten()
    },
    syncing: () => running !== undefined,
    reachable: () => reachable,
    signedOut: () => signedOut,
    sealed: () => sealed,
    answered(id) {
      sealed = sealed.filter((entry) => entry.id !== id)
    },
  }
}
