// What a group of entries is judged against: what it looks at, read once, and what its own entries change of that.
import type { Envelope, Key, Looks } from '#domain/entry.ts'
import type { Held } from '#domain/held.ts'
import { looked } from '#domain/judge.ts'
import { isEntryName, type RecordName } from '#domain/kinds.ts'
import type { Person } from '#domain/person.ts'
import type { Actor } from '#domain/policy.ts'
import type { Base } from '#domain/record.ts'
import { Refusal } from '#domain/refusal.ts'
import type { Id, Instant } from '#domain/text.ts'
import type { Tie } from '#domain/tie.ts'
import type { Tenant } from '#server/db/tenant.ts'
import { actorBy } from '#server/store/actor.ts'
import { type Logged, readLogged, readStored } from './read.ts'

export type Change = { kind: RecordName; record: Base }

export type World = {
  look: Looks
  /** The revision a record was last changed at; undefined where this group has changed it. */
  revisionOf(kind: RecordName, id: Id): number | undefined
  logged: Map<Id, Logged>
  change(change: Change): void
  changes(): Change[]
  /** How somebody stands now, or, with `at`, how they stood by the ties that held then. */
  actor(person: Id, at?: Instant): Actor
}

const nameOf = ({ kind, id }: Key) => `${kind} ${id}`

export async function readWorld(
  trx: Tenant,
  agency: Id,
  envelopes: readonly Envelope[],
  persons: readonly Id[],
): Promise<World> {
  const logged = new Map<Id, Logged>()
  const records = new Map<string, { record: Base; revision?: number } | undefined>()
  const ties = new Map<Id, Tie>()
  const changed = new Map<string, Change>()

  const know = (kind: string, record: Base, revision?: number) => {
    records.set(nameOf({ kind, id: record.id }), { record, ...(revision === undefined ? {} : { revision }) })
    if (kind === 'tie') ties.set(record.id, record as Tie)
  }

  const read = async (some: readonly Envelope[], persons: readonly Id[]) => {
    const ids = new Set(some.flatMap(({ id, needs }) => [id, ...needs]))
    const people = persons.map((id) => ({ kind: 'person', id }))
    const keys = new Map([...some.flatMap(lookedAt), ...people].map((key) => [nameOf(key), key]))
    const clients = new Set(some.flatMap(({ client }) => client ?? []))
    const [known, stored] = await Promise.all([
      readLogged(trx, agency, [...ids]),
      readStored(trx, agency, [...keys.values()], { persons, clients: [...clients] }),
    ])
    for (const name of keys.keys()) if (!records.has(name)) records.set(name, undefined)
    for (const { kind, body, revision } of stored) know(kind, body, revision)
    for (const { held, held_revision, ...line } of known) {
      logged.set(line.id, line)
      if (line.answer === 'held') records.set(nameOf({ kind: 'held', id: line.id }), undefined)
      if (held !== null) know('held', held, held_revision ?? undefined)
    }
  }

  const find = (key: Key) => {
    const name = nameOf(key)
    if (!records.has(name)) throw new Error(`A rule looked at a ${key.kind} that was not read for it.`)
    return records.get(name)
  }

  await read(envelopes, persons)
  const admitted = envelopes
    .filter(({ kind }) => kind === 'held.admit')
    .flatMap(
      ({ on }) => (records.get(nameOf({ kind: 'held', id: on }))?.record as Held | undefined)?.entry ?? [],
    )
  if (admitted.length > 0)
    await read(
      admitted,
      admitted.map(({ by }) => by),
    )

  return {
    logged,
    look: (kind, id) => find({ kind, id })?.record,
    revisionOf: (kind, id) => find({ kind, id })?.revision,
    change(change) {
      know(change.kind, change.record)
      changed.set(nameOf({ kind: change.kind, id: change.record.id }), change)
    },
    changes: () => [...changed.values()],
    actor: (person, at) =>
      actorBy(person, find({ kind: 'person', id: person })?.record as Person | undefined, ties.values(), at),
  }
}

// What an entry looks at can be read off it only where it has a shape; otherwise it is refused before it looks.
function lookedAt(envelope: Envelope): Key[] {
  if (!isEntryName(envelope.kind)) return []
  try {
    return looked(envelope)
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}
