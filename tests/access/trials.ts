// One entry of every kind in every chart, as one person would send it; what may succeed changes a record made for it alone.
import { randomUUID } from 'node:crypto'
import { AGENCY, STAFF } from '#demo/people.ts'
import type { Envelope } from '#domain/entry.ts'
import { type EntryName, inNoChart, isEntryName, type RecordName, recordOf } from '#domain/kinds.ts'
import { type Actor, DO, may } from '#domain/policy.ts'
import type { Id } from '#domain/text.ts'
import { BEGINNINGS, type Begun, begin, type Demo, type DemoChart, holdIn } from './demo.ts'
import { BEGINS, samplesFor } from './samples.ts'

export type Trial = { where: string; entry: Envelope; allowed: boolean }

export const KINDS = Object.keys(DO).filter(isEntryName)
const ofTheAgency = (kind: EntryName) => inNoChart(recordOf(kind))

/** What is refused changes nothing, so that all who are to be refused may try it on the same record. */
export async function trialsOf(demo: Demo, actor: Actor): Promise<Trial[]> {
  const before = { accepted: [] as Envelope[], held: [] as Envelope[] }

  const recordFor = (kind: EntryName, chart: DemoChart, allowed: boolean): Id => {
    const record = recordOf(kind)
    if (BEGINS.includes(kind)) return randomUUID()
    if (record === 'agency') return AGENCY.id
    if (record === 'person') return allowed ? hire() : demo.guests.spare
    if (record === 'client' || !allowed) return chart.records[record]
    if (record === 'held') return keep('held', holdIn(demo, chart)).id
    return isBegun(record) ? keep('accepted', begin(demo, chart, record)).on : chart.records[record]
  }
  const keep = (as: keyof typeof before, entry: Envelope) => {
    before[as].push(entry)
    return entry
  }
  const hire = () => {
    const body = { name: 'Somebody New', roles: ['peer' as const] }
    return keep('accepted', demo.write(STAFF.ines.id, 'person.add', { body })).on
  }
  const tryIn = (chart: DemoChart, kind: EntryName): Trial => {
    const adding = kind === 'client.add'
    const chartOf = ofTheAgency(kind) ? null : chart.client
    const allowed = may(actor, kind, chartOf, chart.addedBy)
    const on = recordFor(kind, chart, allowed)
    const client = adding ? on : chartOf
    const entry = demo.write(actor.person, kind, { on, client, body: samplesFor(chart)[kind] })
    return { where: chartOf === null ? 'the agency' : chart.name, entry, allowed }
  }

  const [first] = demo.charts as [DemoChart]
  const trials = [
    ...KINDS.filter(ofTheAgency).map((kind) => tryIn(first, kind)),
    ...demo.charts.flatMap((chart) =>
      KINDS.filter((kind) => !ofTheAgency(kind)).map((kind) => tryIn(chart, kind)),
    ),
  ]
  await demo.take(before.accepted)
  await demo.take(before.held, 'held')
  return trials
}

const isBegun = (record: RecordName): record is Begun => Object.hasOwn(BEGINNINGS, record)
