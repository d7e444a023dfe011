// Fills a chart with a record of every kind, each text of which bears the chart's canary.
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type { Envelope } from '#domain/entry.ts'
import {
  ENTRIES,
  type EntryName,
  inNoChart,
  isEntryName,
  RECORDS,
  type RecordName,
  recordOf,
} from '#domain/kinds.ts'
import { DO, SEE, type Sight } from '#domain/policy.ts'
import type { Id } from '#domain/text.ts'
import type { TestApp } from '#server/test-app.ts'
import { entryOf } from '#server/test-people.ts'
import { type Hints, valueFor } from './shapes.ts'

export type Team = { practitioner: Id; supervisor: Id; leader: Id }

export type Chart = {
  client: Id
  canary: string
  /** The ids of its records, known before they are made, so that entries can name them. */
  records: Record<RecordName, Id>
  /** What was accepted: the ids of facts in records are those of their entries. */
  entries: Envelope[]
}

export const KINDS = Object.keys(ENTRIES).filter(isEntryName)

/** Kinds that would end the chart or the people in it, or that are tried apart. */
const APART = /^(agency|person|client|held)\.|^tie\.end$/
const TRIES = 3

export const emptyChart = (agency: Id, canary: string): Chart => {
  const client = randomUUID()
  const records = Object.fromEntries(
    (Object.keys(RECORDS) as RecordName[]).map((kind) => [kind, randomUUID() as Id]),
  ) as Chart['records']
  return { client, canary, entries: [], records: { ...records, client, reading: client, agency } }
}

/** Which ids a member of a body by this name may hold, so that it is likely to fit. */
export function hintsOf(chart: Chart, people: readonly Id[], text: fc.Arbitrary<string>): Hints {
  const facts = () => chart.entries.map(({ id }) => id)
  return {
    text,
    ids(name) {
      if (name in chart.records) return [chart.records[name as RecordName]]
      if (/person|leaders|by|spare/.test(name)) return people
      return [...facts(), ...Object.values(chart.records)]
    },
  }
}

export const wordsWith = (canary: string) =>
  fc.constantFrom(`${canary} one`, `two ${canary} two`, `${canary}\nthree`, `${canary}`)

// What everybody reads bears no canary, and what stands in no chart only that of its agency.
function textOf(record: RecordName, canary: string): fc.Arbitrary<string> {
  if ((SEE[record] as Sight).kept.some((one) => one === 'everyone')) return fc.constant('For all')
  return wordsWith(inNoChart(record) ? canary.slice(0, -1) : canary)
}

export async function fillChart(app: TestApp, agency: Id, chart: Chart, team: Team): Promise<void> {
  const people = [team.practitioner]
  for (let pass = 0; pass < 3; pass += 1) {
    for (const author of ['practitioner', 'self', 'supervisor', 'leader'] as const) {
      const by = author === 'self' ? chart.client : team[author]
      const written = KINDS.filter((kind) => !APART.test(kind) && authorOf(kind) === author).flatMap(
        (kind) => {
          const record = recordOf(kind)
          const hints = hintsOf(chart, people, textOf(record, chart.canary))
          const bodies = fc.sample(valueFor(ENTRIES[kind].body, hints), { numRuns: TRIES, seed: 7 + pass })
          return bodies.map((body) => entryIn(chart, app.services.now(), by, kind, body))
        },
      )
      await send(app, agency, chart, by, written)
    }
  }
}

export function entryIn(chart: Chart, now: Date, by: Id, kind: EntryName, body: unknown): Envelope {
  const record = recordOf(kind)
  const on = chart.records[record]
  return entryOf(now, by, kind, {
    on,
    ...(inNoChart(record) ? {} : { client: chart.client }),
    body: body as never,
  })
}

function authorOf(kind: EntryName): 'practitioner' | 'self' | 'supervisor' | 'leader' {
  const who: readonly string[] = DO[kind]
  if (who.includes('practitioner')) return 'practitioner'
  if (who.includes('self') || who.includes('anyone')) return 'self'
  return who.includes('leader') || who.includes('lead-or-administrator') ? 'leader' : 'supervisor'
}

async function send(
  app: TestApp,
  agency: Id,
  chart: Chart,
  person: Id,
  all: readonly Envelope[],
): Promise<void> {
  for (let start = 0; start < all.length; start += 100) {
    const envelopes = all.slice(start, start + 100)
    const answers = await app.accept({ agency, person, device: null, envelopes })
    chart.entries.push(...envelopes.filter((_, place) => answers[place]?.answer === 'accepted'))
  }
}
