// The one way anything is written on a device: judged, encrypted, kept on disk, and only then said to be kept.

import type { Envelope } from '#domain/entry.ts'
import { judge, looked } from '#domain/judge.ts'
import { type EntryName, isEntryName, recordOf } from '#domain/kinds.ts'
import type { Id } from '#domain/text.ts'
import { box } from './crypto.ts'
import type { Act } from './device.ts'
import { plainId } from './ids.ts'
import type { Queued } from './memory.ts'
import type { Opened } from './opened.ts'
import { holding, type OutboxRow } from './store.ts'

export function act<Name extends EntryName>(opened: Opened, kind: Name, what: Act<Name>): Promise<Id> {
  return holding(opened.browser, opened.store, async () => {
    opened.mustBeOpen()
    await opened.refresh()
    const entry = envelopeOf(opened, kind, what)
    const judged = judge(opened.actor(), entry, opened.memory.looks)
    const row: OutboxRow = {
      row: plainId(opened.browser.crypto),
      entry: await box(opened.browser.crypto, opened.keys.outbox, entry),
      state: 'waiting',
      revision: null,
      reason: null,
    }
    let seq = 0
    await opened.write(async (tx) => {
      seq = await tx.objectStore('outbox').add(row)
    }, 'known')
    if (opened.closed()) return entry.id
    const queued: Queued = { seq, row: row.row, entry, state: 'waiting', revision: null, reason: '' }
    opened.memory.add(queued, judged.record, judged.after)
    opened.changed()
    return entry.id
  })
}

function envelopeOf<Name extends EntryName>(opened: Opened, kind: Name, what: Act<Name>): Envelope {
  const me = opened.me()
  const entry: Envelope = {
    id: opened.newId(),
    kind,
    on: what.on,
    client: what.client,
    by: me.person,
    device: me.device,
    at: opened.clock.now(),
    zone: opened.browser.zone(),
    doubtful: opened.clock.doubtful(),
    needs: [],
    // What is judged here is what will be sent: nothing that JSON leaves out.
    body: JSON.parse(JSON.stringify(what.body)),
  }
  return { ...entry, needs: [...new Set([...(what.needs ?? []), ...beginnings(opened, entry)])] }
}

/** Unanswered entries that began what this one stands on: it is refused or put off together with them. */
function beginnings(opened: Opened, entry: Envelope): Id[] {
  const { memory } = opened
  const onTheWay = memory
    .queue()
    .filter(({ state }) => state === 'waiting' || state === 'later' || state === 'accepted')
  const first = looked(entry).flatMap(({ kind, id }) => {
    if (memory.has(kind, id)) return []
    return onTheWay.find((one) => one.entry.on === id && recordIs(one, kind)) ?? []
  })
  const ties = onTheWay.filter(
    ({ entry: one }) => one.kind === 'tie.give' && one.client !== null && one.client === entry.client,
  )
  return [...first, ...ties]
    .filter((one) => one.state !== 'accepted' && one.entry.id !== entry.id)
    .map((one) => one.entry.id)
}

const recordIs = ({ entry }: Queued, kind: string) => isEntryName(entry.kind) && recordOf(entry.kind) === kind
