// An opened store: its keys, what it holds in memory, and the one way of reading anew what other tabs have written.

import type { Actor } from '#domain/policy.ts'
import type { Id, Instant } from '#domain/text.ts'
import { holds } from '#domain/tie.ts'
import type { Browser } from './browser.ts'
import { type Clock, createClock } from './clock.ts'
import { type Keys, unbox } from './crypto.ts'
import { idMaker } from './ids.ts'
import { createMemory, type Memory, type Queued } from './memory.ts'
import { firstPlace, type Place, readSingle } from './place.ts'
import {
  FIRST_SHELF,
  type OutboxRow,
  type RecordRow,
  type Shelf,
  type ShelfName,
  type Store,
  type Writing,
} from './store.ts'
import { LOCKED, Trouble } from './trouble.ts'
import type { Vault } from './vault.ts'
import type { Me, SignedIn, Travelling } from './wire.ts'

export type Opened = {
  readonly browser: Browser
  readonly store: Store
  readonly keys: Keys
  readonly memory: Memory
  readonly clock: Clock
  readonly newId: () => Id
  me(): Me
  deviceKey(): string | undefined
  place(): Place
  /** The server was heard and had nothing new. */
  saw(received: Instant | null): void
  shelf(): ShelfName
  actor(): Actor
  closed(): boolean
  mustBeOpen(): void
  /** Reads what other tabs have written since; only while holding the right to write. */
  refresh(): Promise<void>
  /**
   * Writes, reads back what was written and tells the other tabs; only while holding the right to write.
   * `known`: the caller takes into memory itself what it writes.
   */
  write(writer: (tx: Writing, turn: number) => Promise<void> | void, known?: 'known'): Promise<void>
  /** Tells the screens. */
  changed(): void
  subscribe(listener: () => void): () => void
  tellTabs(message: string): void
  heard(listener: (message: string) => void): void
  close(): void
}

type Who = Pick<SignedIn, 'me' | 'deviceKey'>

/** `handed` tells the vault the keys are of: where another stands in its place, these keys write nothing more. */
export async function openWith(browser: Browser, store: Store, keys: Keys, handed: string): Promise<Opened> {
  const { crypto } = browser
  const memory = createMemory()
  const listeners = new Set<() => void>()
  const ears = new Set<(message: string) => void>()
  const read = <Value>(name: string) => readSingle<Value>(browser, store, keys, name)

  const first = await read<Place>('place')
  const clock = createClock(browser.now, first?.clock ?? null)
  let place = first ?? firstPlace('')
  let who: Who | undefined
  let shelf: ShelfName = 'records-a'
  let turn = -1
  let closed = false

  const queued = new Map<number, Queued>()
  const queuedOf = async (row: OutboxRow): Promise<Queued> => {
    const seq = row.seq ?? 0
    const known = queued.get(seq)
    if (known && known.state === row.state) return known
    const fresh: Queued = {
      seq,
      row: row.row,
      entry: known?.entry ?? (await unbox(crypto, keys.outbox, row.entry)),
      state: row.state,
      revision: row.revision,
      reason: row.reason ? await unbox<string>(crypto, keys.outbox, row.reason) : '',
    }
    queued.set(seq, fresh)
    return fresh
  }

  const refresh = async () => {
    const found = await store.read(async (tx) => {
      const clear = tx.objectStore('clear')
      const now = ((await clear.get('turn')) as number | undefined) ?? 0
      if (now === turn) return undefined
      const vault = (await clear.get('vault')) as Vault | undefined
      if (vault?.handed !== handed) return 'gone'
      const onto = ((await clear.get('shelf')) as Shelf | undefined) ?? FIRST_SHELF
      const since = onto.since > turn ? -1 : turn
      const index = tx.objectStore(onto.name).index('turn')
      const range = IDBKeyRange.lowerBound(since, true)
      const [names, rows, out] = await Promise.all([
        index.getAllKeys(range),
        index.getAll(range),
        tx.objectStore('outbox').getAll(),
      ])
      return { now, onto, since, names, rows, out }
    })
    if (found === 'gone') {
      for (const ear of ears) ear('lock')
      throw new Trouble('locked', LOCKED)
    }
    if (!found) return
    const [records, queue] = await Promise.all([
      Promise.all(found.rows.map((row, at) => readRecord(found.names[at] ?? '', row))),
      Promise.all(found.out.map((row) => queuedOf(row).catch(() => undefined))),
    ])
    const [whoNow, placeNow] = await Promise.all([read<Who>('me'), read<Place>('place')])
    if (closed) return
    who = whoNow ?? who
    // A row that cannot be read any more is pulled anew with all others.
    const whole = records.every((record) => record !== undefined)
    place = { ...(placeNow ?? place), ...(whole ? {} : { shape: 0 }) }
    if (found.since === -1) memory.empty()
    memory.setQueue(queue.filter((one) => one !== undefined))
    memory.take(
      records.filter((record) => record !== undefined),
      'kept',
    )
    shelf = found.onto.name
    turn = found.now
  }
  const readRecord = (name: string, row: RecordRow) =>
    unbox<Travelling>(crypto, keys.records, row, name).catch(() => undefined)

  const channel = browser.channel(store.name, (message) => {
    for (const ear of ears) ear(String(message))
  })
  const mustBeOpen = () => {
    if (closed) throw new Trouble('locked', LOCKED)
  }

  const opened: Opened = {
    browser,
    store,
    keys,
    memory,
    clock,
    newId: idMaker(crypto, clock.milliseconds),
    me() {
      if (!who) throw new Trouble('locked', LOCKED)
      return who.me
    },
    deviceKey: () => (closed ? undefined : who?.deviceKey),
    place: () => place,
    saw(received) {
      place = { ...place, received }
    },
    shelf: () => shelf,
    actor: () => actorIn(opened),
    closed: () => closed,
    mustBeOpen,
    refresh,
    async write(writer, known) {
      mustBeOpen()
      const before = turn
      const now = await store.write(writer)
      if (known && now === before + 1) turn = now
      else await refresh()
      channel.post('changed')
    },
    changed() {
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tellTabs: (message) => channel.post(message),
    heard: (listener) => ears.add(listener),
    close() {
      closed = true
      memory.forget()
      queued.clear()
      channel.close()
    },
  }
  await refresh()
  return opened
}

function actorIn({ me, memory }: Opened): Actor {
  const { person, roles } = me()
  const ties = new Map<Id, ('practitioner' | 'supervisor')[]>()
  for (const tie of memory.all('tie')) {
    if (tie.person !== person || !holds(tie) || tie.client === null) continue
    ties.set(tie.client, [...(ties.get(tie.client) ?? []), tie.as])
  }
  return { person, roles: memory.one('person', person)?.roles ?? roles, ties }
}
