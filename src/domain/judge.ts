// The whole judgement of one entry, the same on the device (early) and on the server (for good).

import type { Client } from './client.ts'
import { applyEntry, type Envelope, type Key, keyOf, type Looks, readBody } from './entry.ts'
import { type EntryName, entryKind, inNoChart, isEntryName, type RecordName, recordOf } from './kinds.ts'
import { type Actor, may } from './policy.ts'
import type { Base } from './record.ts'
import { NOT_THERE, refuse } from './refusal.ts'

export type Judged = { record: RecordName; before: Base | undefined; after: Base }

/**
 * What an entry makes of the record it changes. Throws a Refusal: not the actor's to do, not in its shape,
 * or against a rule. The kind must be known (`isEntryName`); whoever is asked about an unknown one answers "later".
 */
export function judge(actor: Actor, envelope: Envelope, looks: Looks): Judged {
  const name = nameOf(envelope)
  const entry = readBody(entryKind(name), envelope)
  const record = recordOf(name)
  if (inNoChart(record) !== (entry.client === null))
    return refuse('shape', 'This does not say whose chart it is about.')
  if (!may(actor, name, entry.client, adderOf(entry.client, looks))) return refuse('not-yours', NOT_THERE)
  mustStandAlone(name, record, entry, looks)
  const before = looks(record, entry.on)
  return { record, before, after: applyEntry(entryKind(name), before, entry, looks) }
}

/** Every record that judging this entry may look at, so that they can be fetched in one go. */
export function looked(envelope: Envelope): Key[] {
  const name = nameOf(envelope)
  const own = { kind: recordOf(name), id: envelope.on }
  const entry = readBody(entryKind(name), envelope)
  return [own, ...twinOf(own), ...keyOf('client', envelope.client), ...entryKind(name).refersTo(entry)]
}

// A chart has a client, and nobody is both of the staff and a client: one id signs in as one of them.
function mustStandAlone(name: EntryName, record: RecordName, entry: Envelope, looks: Looks): void {
  const begins = name === 'client.add' || name === 'person.add'
  if (entry.client !== null && !begins && !looks('client', entry.client)) refuse('not-yours', NOT_THERE)
  const [twin] = twinOf({ kind: record, id: entry.on })
  if (begins && twin && looks(twin.kind, twin.id)) refuse('exists', 'This has been written already.')
}

function twinOf({ kind, id }: Key): Key[] {
  if (kind === 'client') return [{ kind: 'person', id }]
  return kind === 'person' ? [{ kind: 'client', id }] : []
}

/** Who added a client; they may give the first ties. */
export function adderOf(client: string | null, looks: Looks): string | null {
  if (client === null) return null
  const record = looks('client', client) as Client | undefined
  return record?.addedBy ?? null
}

function nameOf(envelope: Envelope): EntryName {
  return isEntryName(envelope.kind) ? envelope.kind : refuse('shape', 'This kind of entry is not known here.')
}
