// A chart as its own copy: the records its reader may open and the lines of its log; the making is logged as a reading.
import { sql } from 'kysely'
import type { Goal } from '#domain/goal.ts'
import { adderOf } from '#domain/judge.ts'
import { opens } from '#domain/policy.ts'
import type { Base } from '#domain/record.ts'
import { NOT_THERE, refuse } from '#domain/refusal.ts'
import type { Session } from '#domain/session.ts'
import type { Id } from '#domain/text.ts'
import type { CopiedEntry, CopiedRecord, OwnCopy } from '#print/own-copy.ts'
import { CHART_KINDS, type ChartKind } from '#print/own-copy-fields.ts'
import { sayDay, sayTime } from '#print/words.ts'
import { agencyRecord } from './agencies.ts'
import { declared } from './declared.ts'
import type { Reader } from './reader.ts'
import { logReadings } from './readings.ts'
import { readRecord, rowsFor } from './records.ts'

export type ReadCopy = Omit<OwnCopy, 'language' | 'made' | 'by' | 'sheets'>

export async function readOwnCopy(reader: Reader, client: Id): Promise<ReadCopy> {
  const agency = await agencyRecord(reader.trx, reader.agency)
  const about = await readRecord(reader, 'client', client)
  if (!agency || !about) return refuse('not-yours', NOT_THERE)
  const rows = await rowsFor(reader, 'opened')
    .where('client', '=', client)
    .where('removed', '=', false)
    .orderBy('revision')
    .orderBy('record.id')
    .execute()
  const copied = rows
    .map(declared)
    .flatMap(({ kind, body }): CopiedRecord[] => (isCopied(kind) ? [{ kind, record: body as Base }] : []))
  const meant = meaningOf(copied)
  const records = copied.sort((a, b) => (dateOf(a, meant) < dateOf(b, meant) ? -1 : 1))
  const addedBy = adderOf(client, () => about)
  const kinds = CHART_KINDS.filter((kind) => opens(reader.actor, kind, client, addedBy))
  const people = await namesFor(reader, client, about.name)
  const names = new Map([...people, ...[...meant].map(([id, { words }]): [Id, string] => [id, words])])
  logReadings(reader, [client], 'own-copy')
  return {
    ...{ agency, client: about, records, names },
    own: reader.actor.person === client,
    history: await historyOf(reader, client, kinds, people),
  }
}

const isCopied = (kind: string): kind is ChartKind => (CHART_KINDS as string[]).includes(kind)

type Meaning = { words: string; date: string }

/** What other records name: meetings by their day, goals by their words. */
function meaningOf(copied: readonly CopiedRecord[]): Map<Id, Meaning> {
  return new Map(
    copied.flatMap(({ kind, record }): [Id, Meaning][] => {
      if (kind === 'session') {
        const { day, time } = record as unknown as Session
        return [
          [record.id, { words: `${sayDay(day, 'en')}, ${sayTime(time, 'en')}`, date: `${day}T${time}` }],
        ]
      }
      if (kind !== 'goal') return []
      const { words, since } = record as unknown as Goal
      return [[record.id, { words, date: since }]]
    }),
  )
}

const DATED = ['at', 'opened', 'signed', 'begun', 'agreed', 'since', 'kept', 'from', 'start'] as const

/** When it was: of a meeting's records the meeting's day, else the first time the record tells. */
function dateOf({ record }: CopiedRecord, meant: ReadonlyMap<Id, Meaning>): string {
  const fields = record as unknown as Partial<Record<(typeof DATED)[number] | 'session', unknown>>
  const meeting = meant.get(String(fields.session ?? record.id))
  const told = DATED.map((name) => fields[name]).find((value) => typeof value === 'string')
  return meeting?.date ?? (typeof told === 'string' ? told : '')
}

/** Of the staff those whom the reader knows, as on the screens. */
async function namesFor(reader: Reader, client: Id, name: string): Promise<Map<Id, string>> {
  const rows = await rowsFor(reader, 'opened').where('kind', '=', 'person').execute()
  return new Map([
    ...rows.map(({ id, body }): [Id, string] => [id, (body as { name: string }).name]),
    [client, name],
  ])
}

async function historyOf(
  { trx, agency }: Reader,
  client: Id,
  kinds: readonly ChartKind[],
  names: ReadonlyMap<Id, string>,
): Promise<CopiedEntry[]> {
  const { rows } = await sql<{ at: string; received: Date; kind: string; author: Id }>`
    select at, received, kind, author from log
     where agency = ${agency} and client = ${client} and answer = 'accepted'
       and record_kind = any(${[...kinds]}::text[])
     order by number`.execute(trx)
  return rows.map(({ at, received, kind, author }) => ({
    ...{ at, kind, received: received.toISOString() },
    by: names.get(author) ?? '',
  }))
}
