// Every person × every record × every kind of entry: the policy, the database and accept say the same.
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '#domain/client.ts'
import type { Envelope } from '#domain/entry.ts'
import { type EntryName, inNoChart, isEntryName, RECORDS, type RecordName, recordOf } from '#domain/kinds.ts'
import { DO, keeps, may, opens, SEE, type Sight } from '#domain/policy.ts'
import { NOT_THERE } from '#domain/refusal.ts'
import type { Id } from '#domain/text.ts'
import { decide, type Verdict } from '#server/accept/decide.ts'
import { readWorld } from '#server/accept/world.ts'
import type { Mode } from '#server/access.ts'
import { inAgency, type Tenant } from '#server/db/tenant.ts'
import { type Reader, readerFor } from '#server/store/reader.ts'
import { type Row, rowsFor } from '#server/store/records.ts'
import { buildAgency, type SmallAgency } from './agency.ts'
import { BEGINS, type Chart, samplesFor } from './samples.ts'
import { accessTable } from './table.ts'

const DOC = new URL('../../docs/access.md', import.meta.url)

let small: SmallAgency
let rows: Row[]

beforeAll(async () => {
  small = await buildAgency()
  rows = await inside((trx) => allRows(trx))
})
afterAll(() => small.desk.close())

const inside = <T>(work: (trx: Tenant) => Promise<T>) =>
  inAgency(small.desk.database.app, small.desk.agency, work)

async function allRows(trx: Tenant): Promise<Row[]> {
  const found = await sql<Row>`select kind, id, client, revision, body, removed from record`.execute(trx)
  return found.rows
}

const asReader = <T>(person: Id, work: (reader: Reader) => Promise<T>) =>
  inside(async (trx) => work(await readerFor(trx, { agency: small.desk.agency, person, device: null })))

function addedBy(client: Id | null): Id | null {
  const row = rows.find(({ kind, id }) => kind === 'client' && id === client)
  return (row?.body as Client | undefined)?.addedBy ?? null
}

/** What the policy says of one row, with the staff a client knows counted in. */
function policySays({ actor, known }: Reader, { kind, id, client }: Row, mode: Mode): boolean {
  const sight: Sight = SEE[kind]
  if (sight.kept.includes('known') && known.includes(id)) return true
  return (mode === 'kept' ? keeps : opens)(actor, kind, client, addedBy(client))
}

const names = (some: readonly Row[]) => some.map(({ kind, id }) => `${kind} ${id}`).sort()

test('the agency has a record of every kind, in each of its charts', () => {
  const kinds = new Set(rows.map(({ kind }) => kind))
  expect([...kinds].sort()).toEqual(Object.keys(RECORDS).sort())
  expect(small.charts).toHaveLength(3)
})

/** What everybody of the agency reads, such as its name and its own texts. */
const forEveryone = (kind: string) => (SEE[kind as RecordName].kept as readonly string[]).includes('everyone')

describe('what is seen', () => {
  test.each(['kept', 'opened'] as const)(
    'the database gives each person the %s rows that the policy names',
    async (mode) => {
      const given = new Map<string, number>()
      for (const [name, person] of Object.entries(small.people)) {
        await asReader(person, async (reader) => {
          const seen = await rowsFor(reader, mode).execute()
          expect(names(seen), `${name}, ${mode}`).toEqual(
            names(rows.filter((row) => policySays(reader, row, mode))),
          )
          given.set(name, seen.filter(({ client }) => client !== null).length)
        })
      }
      expect(given.get('practitioner')).toBeGreaterThan(15)
      expect(given.get('leader')).toBeGreaterThan(mode === 'kept' ? 10 : 45)
      expect(given.get('stranger')).toBe(0)
    },
  )

  test('every record is seen by somebody, and every kind is kept from somebody unless all may see it', async () => {
    const seen = new Map<string, number>()
    for (const person of Object.values(small.people)) {
      const found = await asReader(person, (reader) => rowsFor(reader, 'opened').execute())
      for (const name of names(found)) seen.set(name, (seen.get(name) ?? 0) + 1)
    }
    const everyone = Object.keys(small.people).length
    expect([...seen.keys()].sort()).toEqual(names(rows))
    for (const { kind, id } of rows)
      if (!forEveryone(kind)) expect(seen.get(`${kind} ${id}`)).toBeLessThan(everyone)
  })

  test('a person of another agency sees nothing here', async () => {
    const found = await asReader(randomUUID(), (reader) => rowsFor(reader, 'opened').execute())
    expect(found.filter(({ kind }) => !forEveryone(kind))).toEqual([])
  })
})

describe('what is done', () => {
  test('accept turns away exactly what the policy does not allow', async () => {
    const kinds = Object.keys(DO).filter(isEntryName)
    const tried = { allowed: 0, denied: 0 }
    const accepted = new Set<string>()
    for (const [name, person] of Object.entries(small.people)) {
      const entries = small.charts.flatMap((chart) => kinds.map((kind) => entryFor(kind, chart, person)))
      const verdicts = await decideAll(person, entries)
      const { actor } = await asReader(person, async (reader) => reader)
      entries.forEach((entry, place) => {
        const allowed = may(actor, entry.kind as EntryName, entry.client, addedBy(entry.client))
        if (verdicts[place]?.is === 'accepted') accepted.add(entry.kind)
        tried[allowed ? 'allowed' : 'denied'] += 1
        expect(wasLetIn(verdicts[place]), `${name}: ${entry.kind}`).toBe(allowed)
      })
    }
    expect(tried.allowed).toBeGreaterThan(300)
    expect(tried.denied).toBeGreaterThan(2000)
    expect(kinds.filter((kind) => !accepted.has(kind))).toEqual(['agency.begin'])
  })
})

test('docs/access.md says what the policy says', async () => {
  const table = accessTable()
  if (process.env.UPDATE_ACCESS === '1') {
    await mkdir(new URL('.', DOC), { recursive: true })
    await writeFile(DOC, table)
  }
  expect(await readFile(DOC, 'utf8')).toBe(table)
})

function entryFor(kind: EntryName, chart: Chart, by: Id): Envelope {
  const record = recordOf(kind)
  const on = recordFor(kind, record, chart)
  const client = inNoChart(record) ? null : kind === 'client.add' ? on : chart.client
  return small.desk.write(by, kind, { on, client, body: samplesFor(chart)[kind] })
}

function recordFor(kind: EntryName, record: RecordName, { records, person }: Chart): Id {
  if (BEGINS.includes(kind)) return randomUUID()
  if (record === 'agency') return small.desk.agency
  return record === 'person' ? person : records[record]
}

/** Decided on the real world of the database, and not written: each entry meets the agency as it was built. */
const decideAll = (person: Id, entries: Envelope[]): Promise<Verdict[]> =>
  inside(async (trx) => {
    const world = await readWorld(trx, small.desk.agency, entries, [person])
    return entries.map((entry) => decide(world, { person, founding: false }, entry, new Map()))
  })

/** Accepted, or refused by a rule of the programme that only somebody who is let in gets to hear. */
const wasLetIn = (verdict: Verdict | undefined): boolean =>
  verdict?.is === 'accepted' || (verdict?.is === 'refused' && verdict.reason !== NOT_THERE)
