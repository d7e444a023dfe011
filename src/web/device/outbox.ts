// The outbox: which entries go up next, and what becomes of each when it has been answered.

import type { Id } from '#domain/text.ts'
import { encode } from './bytes.ts'
import { box } from './crypto.ts'
import type { Queued } from './memory.ts'
import type { Opened } from './opened.ts'
import { holding, type OutboxRow } from './store.ts'
import { Trouble } from './trouble.ts'
import type { Answer } from './wire.ts'

const MOST = 100
/** Well under what the server takes in one body. */
const MOST_BYTES = 400_000

export const unanswered = ({ state }: Queued) => state === 'waiting' || state === 'later'

/** The next entries to send, in order; what needs an entry that stays back stays back with it. */
export function nextBatch(queue: readonly Queued[], staying: ReadonlySet<Id>): Queued[] {
  const back = new Set(queue.filter(unanswered).map((one) => one.entry.id))
  const batch: Queued[] = []
  let bytes = 0
  for (const one of queue) {
    if (!unanswered(one) || staying.has(one.entry.id)) continue
    if (one.entry.needs.some((id) => back.has(id))) continue
    bytes += encode(JSON.stringify(one.entry)).length
    if (batch.length === MOST || (batch.length > 0 && bytes > MOST_BYTES)) break
    batch.push(one)
    back.delete(one.entry.id)
  }
  return batch
}

/** Keeps what was answered, by id; what was not answered stays as it is. */
export function settle(opened: Opened, answers: readonly Answer[]): Promise<void> {
  return holding(opened.browser, opened.store, async () => {
    await opened.refresh()
    const by = new Map(answers.map((answer) => [answer.id, answer]))
    const rows = await Promise.all(
      opened.memory.queue().map(async (one) => {
        const answer = by.get(one.entry.id)
        return answer && unanswered(one) ? { seq: one.seq, ...(await outcome(opened, answer)) } : undefined
      }),
    )
    const settled = rows.filter((row) => row?.state !== undefined)
    if (settled.length === 0) return
    await opened.write(async (tx) => {
      const outbox = tx.objectStore('outbox')
      for (const row of settled) {
        if (!row) continue
        const kept = await outbox.get(row.seq)
        if (kept) await outbox.put({ ...kept, ...row } as OutboxRow)
      }
    })
    opened.changed()
  })
}

/** Puts a refused or held entry away once its author has seen it. */
export function putAway(opened: Opened, id: Id): Promise<void> {
  return holding(opened.browser, opened.store, async () => {
    await opened.refresh()
    const one = opened.memory.queue().find(({ entry }) => entry.id === id)
    if (!one || one.state === 'accepted') return
    if (unanswered(one))
      throw new Trouble('answered', 'This has not been answered yet. It stays here until it has been.')
    await opened.write((tx) => tx.objectStore('outbox').delete(one.seq))
    opened.changed()
  })
}

async function outcome(opened: Opened, { answer, reason, revision }: Answer) {
  if (answer === 'fault') return {}
  const said = reason ? await box(opened.browser.crypto, opened.keys.outbox, reason) : null
  return { state: answer, revision, reason: said }
}
