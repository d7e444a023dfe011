// The store in IndexedDB: two shelves of records, the outbox, what is sealed, and a little that may be read by anyone.

import { type DBSchema, type IDBPDatabase, type IDBPTransaction, wrap } from 'idb'
import type { Id } from '#domain/text.ts'
import type { Browser } from './browser.ts'
import type { Box } from './crypto.ts'
import { NOT_KEPT, Trouble } from './trouble.ts'
import type { Vault } from './vault.ts'
import type { Front } from './wire.ts'

/** Records lie on one shelf while the other is filled anew. */
export type ShelfName = 'records-a' | 'records-b'
/** The shelf in use, and the turn since which it is. */
export type Shelf = { name: ShelfName; since: number }
export const FIRST_SHELF: Shelf = { name: 'records-a', since: 0 }

/** `turn` is the count of writes at which the row was put, so that other tabs read only what is new. */
export type RecordRow = Box & { turn: number }
export type QueueState = 'waiting' | 'later' | 'accepted' | 'refused' | 'held'
export type OutboxRow = {
  seq?: number
  /** What the server calls this row if it must be sent sealed; says nothing of the entry. */
  row: Id
  entry: Box
  state: QueueState
  revision: number | null
  reason: Box | null
}
export type SealedRow = { row: Id; entry: Box; key: string; refused: boolean }

/** What may be read without the PIN. */
export type Clear = {
  device: Id
  front: Front
  vault: Vault
  tries: { wrong: number; until: number }
  shelf: Shelf
  turn: number
}

type Tables = DBSchema & {
  clear: { key: string; value: unknown }
  kept: { key: string; value: Box }
  'records-a': { key: string; value: RecordRow; indexes: { turn: number } }
  'records-b': { key: string; value: RecordRow; indexes: { turn: number } }
  outbox: { key: number; value: OutboxRow }
  sealed: { key: string; value: SealedRow }
}
type TableName = 'clear' | 'kept' | ShelfName | 'outbox' | 'sealed'
const TABLES: TableName[] = ['clear', 'kept', 'records-a', 'records-b', 'outbox', 'sealed']

export type Writing = IDBPTransaction<Tables, TableName[], 'readwrite'>
export type Reading = IDBPTransaction<Tables, TableName[], 'readonly'>

export type Jot = ReturnType<typeof keptOf>

export type Store = {
  readonly name: string
  clear<Name extends keyof Clear>(name: Name): Promise<Clear[Name] | undefined>
  read<Value>(reader: (tx: Reading) => Promise<Value>): Promise<Value>
  /**
   * One transaction, on disk when it resolves; all of it or none. Gives the turn it was written in.
   * The writer may await only the transaction's own requests.
   */
  write(writer: (tx: Writing, turn: number) => Promise<void> | void): Promise<number>
  /** Puts one value that no other tab waits for. */
  jot(writer: (kept: Jot) => Promise<unknown>): Promise<void>
  /** Puts something that may be read without the PIN. */
  mark<Name extends keyof Clear>(name: Name, value: Clear[Name]): Promise<void>
  close(): void
}

const SHAPE = 1

/** `pushedOut` is called when a newer version of the app needs the store: this one must let go of it. */
export async function openStore(browser: Browser, name: string, pushedOut: () => void): Promise<Store> {
  const db = await open(browser, name)
  db.addEventListener('versionchange', () => {
    db.close()
    pushedOut()
  })
  return {
    name,
    clear: (key) => db.get('clear', key) as Promise<never>,
    async read(reader) {
      const tx = db.transaction(TABLES, 'readonly')
      const value = await reader(tx)
      await tx.done
      return value
    },
    write: (writer) => writeIn(db, (tx) => numbered(tx, writer)),
    jot: (writer) => writeIn(db, async (tx) => void (await writer(keptOf(tx)))),
    mark: (key, value) => writeIn(db, async (tx) => void (await tx.objectStore('clear').put(value, key))),
    close: () => db.close(),
  }
}

async function writeIn<Value>(
  db: IDBPDatabase<Tables>,
  writer: (tx: Writing) => Promise<Value>,
): Promise<Value> {
  try {
    const tx = db.transaction(TABLES, 'readwrite', { durability: 'strict' })
    // A failed request is told by the transaction's end, which is awaited in every case.
    const done = tx.done
    done.catch(() => undefined)
    try {
      const value = await writer(tx)
      await done
      return value
    } catch (cause) {
      abort(tx)
      throw cause
    }
  } catch (cause) {
    if (cause instanceof Trouble) throw cause
    throw new Trouble('not-kept', NOT_KEPT)
  }
}

async function numbered(
  tx: Writing,
  writer: (tx: Writing, turn: number) => Promise<void> | void,
): Promise<number> {
  const clear = tx.objectStore('clear')
  const turn = (((await clear.get('turn')) as number | undefined) ?? 0) + 1
  await clear.put(turn, 'turn')
  await writer(tx, turn)
  return turn
}

const keptOf = (tx: Writing) => tx.objectStore('kept')

function abort(tx: Writing): void {
  try {
    tx.abort()
  } catch {
    // It has ended already.
  }
}

async function open(browser: Browser, name: string): Promise<IDBPDatabase<Tables>> {
  try {
    const request = browser.indexedDB.open(name, SHAPE)
    request.onupgradeneeded = () => {
      const db = request.result
      for (const table of ['clear', 'kept']) db.createObjectStore(table)
      for (const shelf of ['records-a', 'records-b']) db.createObjectStore(shelf).createIndex('turn', 'turn')
      db.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true })
      db.createObjectStore('sealed', { keyPath: 'row' })
    }
    return (await wrap(request)) as unknown as IDBPDatabase<Tables>
  } catch {
    throw new Trouble(
      'browser',
      'This browser does not let this page keep anything. Leave private browsing, or use another browser.',
    )
  }
}

/** Asks for the right to write; who holds it reads first what other tabs have changed. */
export const holding = <Value>(
  browser: Browser,
  store: Pick<Store, 'name'>,
  work: () => Promise<Value>,
): Promise<Value> => browser.locks.request(`${store.name}-write`, work) as Promise<Value>
