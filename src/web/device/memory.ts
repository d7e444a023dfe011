// What an open device knows: the server's records, the entries on their way over them, and what a screen sees of both.

import { applyEntry, type Envelope, type Looks, readBody } from '#domain/entry.ts'
import { entryKind, isEntryName, type RecordName, type RecordOf, recordOf } from '#domain/kinds.ts'
import type { Base } from '#domain/record.ts'
import type { Id } from '#domain/text.ts'
import type { QueueState } from './store.ts'
import type { Travelling } from './wire.ts'

/** An entry in the outbox, in the order it was written. */
export type Queued = {
  seq: number
  row: Id
  entry: Envelope
  state: QueueState
  revision: number | null
  reason: string
}

type Records = Map<string, Map<Id, Base>>

export type Memory = {
  looks: Looks
  all<Name extends RecordName>(kind: Name, client?: Id | null): RecordOf<Name>[]
  one<Name extends RecordName>(kind: Name, id: Id): RecordOf<Name> | undefined
  /** Whether the server has given this record. */
  has(kind: string, id: Id): boolean
  queue(): readonly Queued[]
  /** Entries that do not fit what the server has now, with the reason. */
  unfit(): ReadonlyMap<Id, string>
  /** Takes what came from the server: `kept` is on this device, `opened` is read and not kept. */
  take(records: readonly Travelling[], as: 'kept' | 'opened'): void
  /** Forgets every kept record, to take them anew. */
  empty(): void
  setQueue(queue: readonly Queued[]): void
  add(queued: Queued, record: RecordName, after: Base): void
  /** Forgets everything, as a lock does. */
  forget(): void
}

export function createMemory(): Memory {
  const kept: Records = new Map()
  const opened: Records = new Map()
  let over: Records = new Map()
  let queue: Queued[] = []
  let unfit = new Map<Id, string>()
  const lists = new Map<string, Base[]>()

  const looks: Looks = (kind, id) =>
    over.get(kind)?.get(id) ?? kept.get(kind)?.get(id) ?? opened.get(kind)?.get(id)

  // Entries on their way are laid over the server's records by the same rules the server applies.
  const replay = () => {
    over = new Map()
    unfit = new Map()
    lists.clear()
    for (const { entry, state } of queue) {
      if (state === 'refused' || state === 'held' || !isEntryName(entry.kind)) continue
      const record = recordOf(entry.kind)
      const kind = entryKind(entry.kind)
      const before = looks(record, entry.on)
      try {
        const after = applyEntry(kind, before, readBody(kind, entry), looks)
        if (after !== before) inside(over, record).set(entry.on, after)
      } catch (no) {
        if (state !== 'accepted') unfit.set(entry.id, no instanceof Error ? no.message : '')
      }
    }
  }

  const list = (kind: string, client: Id | null | undefined): Base[] => {
    const ids = new Set([over, kept, opened].flatMap((layer) => [...(layer.get(kind)?.keys() ?? [])]))
    return [...ids]
      .sort()
      .flatMap((id) => looks(kind, id) ?? [])
      .filter((record) => client === undefined || record.client === client)
  }

  return {
    looks,
    all(kind, client) {
      const key = `${kind} ${client === undefined ? '*' : client}`
      const found = lists.get(key) ?? list(kind, client)
      lists.set(key, found)
      return found as unknown as RecordOf<typeof kind>[]
    },
    one: (kind, id) => looks(kind, id) as unknown as RecordOf<typeof kind> | undefined,
    has: (kind, id) => kept.get(kind)?.has(id) ?? false,
    queue: () => queue,
    unfit: () => unfit,
    take(records, as) {
      for (const { kind, id, body, removed } of records) {
        const layer = inside(as === 'kept' ? kept : opened, kind)
        if (removed || body === null) layer.delete(id)
        else layer.set(id, body)
      }
      replay()
    },
    empty() {
      kept.clear()
      replay()
    },
    setQueue(next) {
      queue = [...next]
      replay()
    },
    add(queued, record, after) {
      queue = [...queue, queued]
      inside(over, record).set(after.id, after)
      lists.clear()
    },
    forget() {
      kept.clear()
      opened.clear()
      queue = []
      replay()
    },
  }
}

function inside(records: Records, kind: string): Map<Id, Base> {
  const found = records.get(kind) ?? new Map<Id, Base>()
  records.set(kind, found)
  return found
}
