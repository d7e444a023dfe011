// What the device says of itself: what waits, what was received, and what needs its person's attention.

import type { Envelope } from '#domain/entry.ts'
import type { Attention, Status } from './device.ts'
import type { Opened } from './opened.ts'
import { unanswered } from './outbox.ts'
import type { Sync } from './sync.ts'

const DAY = 86_400_000

const REASONS = {
  refused: 'This was not taken.',
  held: 'You no longer work with this person. A supervisor decides what becomes of it.',
  later: 'The office cannot take this yet. It stays here and is sent again.',
  sealed: 'This was on a device that was opened anew. Read it, then keep it or put it away.',
}

export function statusOf(opened: Opened, sync: Sync, lasting: boolean | null): Status {
  const { browser, memory, clock } = opened
  const waiting = memory.queue().filter(unanswered)
  const keptSince = waiting.reduce<string | null>(
    (first, { entry }) => (first === null || entry.at < first ? entry.at : first),
    null,
  )
  return {
    online: browser.online() && sync.reachable(),
    waiting: waiting.length,
    attention: attentionOf(opened, sync.sealed()).length,
    received: opened.place().received,
    keptSince,
    syncing: sync.syncing(),
    clockDoubtful: clock.doubtful(),
    signedOut: sync.signedOut(),
    longUnsent: keptSince !== null && clock.milliseconds() - Date.parse(keptSince) > DAY,
    lasting,
  }
}

export function attentionOf({ memory }: Opened, sealed: readonly Envelope[]): Attention[] {
  const unfit = memory.unfit()
  const queued = memory.queue().flatMap(({ entry, state, reason }): Attention[] => {
    if (state === 'refused' || state === 'held' || state === 'later')
      return [{ entry, answer: state, reason: reason || REASONS[state] }]
    const why = unfit.get(entry.id)
    // It no longer fits what the office has; it is still sent, and the answer decides.
    return why === undefined ? [] : [{ entry, answer: 'later', reason: why || REASONS.later }]
  })
  return [...queued, ...sealed.map((entry) => ({ entry, answer: 'sealed' as const, reason: REASONS.sealed }))]
}
