// Pulls what changed after the device's cursor; where ties changed, fills the other shelf from the start, then swaps.

import type { Api } from './api.ts'
import { box, opaque } from './crypto.ts'
import type { Queued } from './memory.ts'
import type { Opened } from './opened.ts'
import { firstPlace, type Place, SHAPE, single } from './place.ts'
import { holding, type ShelfName } from './store.ts'
import type { Changes, Me } from './wire.ts'

const PAGE = 500
/** How old the kept word of the last contact may be when nothing else is worth writing. */
const FIVE_MINUTES = 300_000
/** Ties that change again and again while a shelf is filled: try at the next round. */
const FILLINGS = 3

export async function pull(opened: Opened, api: Api): Promise<void> {
  let fillings = 0
  for (;;) {
    if (opened.place().shape !== SHAPE) await fill(opened, api, opened.me().ties)
    const place = opened.place()
    const from = place.filling ?? place
    // What was accepted before the question is in the answer's reach.
    const accepted = new Set(
      opened.memory.queue().flatMap((one) => (one.state === 'accepted' ? one.seq : [])),
    )
    const page = await ask(opened, api, from)
    // Ties have changed, or the server is younger than this cursor, as after a backup came back.
    if (page.startOver && (from.cursor !== '' || page.ties !== from.ties)) {
      fillings += 1
      if (fillings > FILLINGS) return
      await fill(opened, api, page.ties)
      continue
    }
    await take(opened, page, from, accepted)
    if (!page.more || page.cursor === from.cursor) return
  }
}

async function ask(opened: Opened, api: Api, from: { cursor: string; ties: string }): Promise<Changes> {
  const query = new URLSearchParams({ after: from.cursor, ties: from.ties, limit: String(PAGE) })
  const asked = opened.browser.now()
  const page = await api.get<Changes>(`/api/${opened.me().slug}/changes?${query}`)
  opened.clock.observe(page.now, asked, opened.browser.now())
  return page
}

/** Begins the other shelf anew; the one in use stays until the new one is whole. */
async function fill(opened: Opened, api: Api, ties: string): Promise<void> {
  const me = await api.get<Me>(`/api/${opened.me().slug}/me`)
  await holding(opened.browser, opened.store, async () => {
    await opened.refresh()
    const next: Place = {
      ...opened.place(),
      shape: SHAPE,
      filling: { cursor: '', ties },
      clock: opened.clock.mark(),
    }
    const [place, who] = await Promise.all([
      single(opened.browser, opened.keys, 'place', next),
      single(opened.browser, opened.keys, 'me', { me, deviceKey: opened.deviceKey() }),
    ])
    const again = opened.memory.queue().filter(mayBeUnknown)
    await opened.write(async (tx) => {
      const outbox = tx.objectStore('outbox')
      for (const { seq } of again) {
        const row = await outbox.get(seq)
        if (row) await outbox.put({ ...row, state: 'waiting', revision: null, reason: null })
      }
      await tx.objectStore(other(opened.shelf())).clear()
      await tx.objectStore('kept').put(place.kept, place.key)
      await tx.objectStore('kept').put(who.kept, who.key)
    })
  })
}

/**
 * Answered by an office whose backup may have come back since: sent once more, and known by its id where it is. What
 * is held stays as it is, for its author has it in sight until it is decided.
 */
const mayBeUnknown = ({ state }: Queued) => state === 'accepted'

async function take(
  opened: Opened,
  page: Changes,
  from: { cursor: string; ties: string },
  accepted: ReadonlySet<number>,
): Promise<void> {
  await holding(opened.browser, opened.store, async () => {
    await opened.refresh()
    const before = opened.place()
    // Another tab has gone further meanwhile; what this page says is known already, or is asked for again.
    if ((before.filling ?? before).cursor !== from.cursor) return
    const passed = passedBy(opened, page, before, accepted)
    const received = page.more ? before.received : opened.clock.now()
    const swap = before.filling !== null && !page.more
    const next: Place = {
      ...(before.filling && !swap
        ? { ...before, filling: { cursor: page.cursor, ties: page.ties } }
        : { ...firstPlace(page.ties), cursor: page.cursor }),
      received,
      clock: opened.clock.mark(),
    }
    if (nothingNew(page, before, next, passed)) return opened.saw(received)
    const onto = before.filling ? other(opened.shelf()) : opened.shelf()
    const { browser, keys } = opened
    const [place, rows] = await Promise.all([
      single(browser, keys, 'place', next),
      Promise.all(
        page.records.map(async (record) => {
          const key = await opaque(browser.crypto, keys.names, `${record.kind} ${record.id}`)
          return { key, kept: await box(browser.crypto, keys.records, record, key) }
        }),
      ),
    ])
    await opened.write(async (tx, turn) => {
      const shelf = tx.objectStore(onto)
      for (const { key, kept } of rows) await shelf.put({ ...kept, turn }, key)
      for (const seq of passed) await tx.objectStore('outbox').delete(seq)
      if (swap) {
        await tx.objectStore(opened.shelf()).clear()
        await tx.objectStore('clear').put({ name: onto, since: turn }, 'shelf')
      }
      await tx.objectStore('kept').put(place.kept, place.key)
    })
  })
  opened.changed()
}

/** Accepted entries that are in the records now; until then they are replayed over them. */
function passedBy(opened: Opened, page: Changes, before: Place, accepted: ReadonlySet<number>): number[] {
  const reached = Number(page.cursor.split('.')[0])
  return opened.memory
    .queue()
    .filter(({ seq }) => accepted.has(seq))
    .filter(({ revision }) => !page.more || (!before.filling && revision !== null && revision < reached))
    .map(({ seq }) => seq)
}

const nothingNew = (page: Changes, before: Place, next: Place, passed: readonly number[]) =>
  !before.filling &&
  passed.length === 0 &&
  page.records.length === 0 &&
  next.cursor === before.cursor &&
  before.received !== null &&
  next.received !== null &&
  Date.parse(next.received) - Date.parse(before.received) < FIVE_MINUTES

const other = (shelf: ShelfName): ShelfName => (shelf === 'records-a' ? 'records-b' : 'records-a')
