// Locks a device nobody touches: staff after 15 minutes (30 while a session runs), a client's phone after 5 out of sight.

import type { Browser } from './browser.ts'

const MINUTE = 60_000
const LIMITS = {
  staff: { untouched: 15 * MINUTE, open: 30 * MINUTE, hidden: Number.POSITIVE_INFINITY },
  my: { untouched: 30 * MINUTE, open: 30 * MINUTE, hidden: 5 * MINUTE },
}
const LOOK_EVERY = 15_000
/** Other tabs are told of a touch no oftener than this. */
const TELL_EVERY = 10_000

export type Idle = {
  /** A touch here, or in another tab. */
  touch(): void
  keepOpen(open: boolean): void
  stop(): void
}

export function watchIdle(browser: Browser, app: 'staff' | 'my', lock: () => void, tell: () => void): Idle {
  const limits = LIMITS[app]
  let touched = browser.now()
  let told = touched
  let hidden = browser.visible() ? null : touched
  let open = false
  let cancel = () => {}

  const look = () => {
    cancel()
    const now = browser.now()
    const untouched = now - touched > (open ? limits.open : limits.untouched)
    const away = hidden !== null && now - hidden > limits.hidden
    if (untouched || away) return lock()
    cancel = browser.after(LOOK_EVERY, look)
  }
  const touch = () => {
    touched = browser.now()
  }
  const unlisten = browser.listen((event) => {
    if (event === 'hidden') hidden = browser.now()
    if (event === 'visible') {
      look()
      hidden = null
    }
    if (event !== 'touched') return
    look()
    touch()
    if (touched - told > TELL_EVERY) {
      told = touched
      tell()
    }
  })
  look()

  return {
    touch,
    keepOpen(still) {
      open = still
      touch()
    },
    stop() {
      cancel()
      unlisten()
    },
  }
}
