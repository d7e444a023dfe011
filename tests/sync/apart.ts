// Devices that are apart: each writes in one chart without hearing of the others, and then they speak with the office in turn.
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { BodyOf, EntryName, RecordName, RecordOf } from '#domain/kinds.ts'
import { RECORDS } from '#domain/kinds.ts'
import type { Id } from '#domain/text.ts'
import { inAgency } from '#server/db/tenant.ts'
import type { AttentionAnswer, Device } from '#web/device/device.ts'
import { type Office, openOffice } from './office.ts'
import { type Visit, visit } from './visit.ts'

/** Bram's tablet and phone, Cleo's laptop, the desk of Gwen who supervises and leads, and the client's phone. */
export type Place = 'tablet' | 'road' | 'laptop' | 'desk' | 'phone'

export type Chart = {
  client: Id
  bram: Id
  cleo: Id
  at(place: Place): Visit
  /** The devices that have taken part. */
  used(): Visit[]
  /** Writes one entry at a place; gives the record it is on. */
  write<N extends EntryName>(place: Place, kind: N, body: BodyOf<N>, on?: Id): Promise<Id>
  /** What was written last. */
  wrote(): Written
  one<N extends RecordName>(kind: N, id: Id): RecordOf<N>
  all<N extends RecordName>(kind: N): RecordOf<N>[]
}

/** An entry that was kept at a place. */
export type Written = { place: Place; entry: Id; on: Id; words: string | undefined }

export type Agency = { office: Office; chart(): Promise<Chart> }

/** Marks the words of either device, so that they can be found again wherever they end. */
export const ONE = 'Words of the one'
export const OTHER = 'Words of the other'

export async function openAgency(): Promise<Agency> {
  const office = await openOffice('little')
  const { desk } = office
  const bram = await desk.hire('Bram Oduya', 'practitioner')
  const cleo = await desk.hire('Cleo Varga', 'peer', 'leader')
  const gwen = await desk.hire('Gwen Sato', 'supervisor', 'leader')
  for (const person of [bram, cleo, gwen]) office.invite(person, [], false)
  const staff: Record<Exclude<Place, 'phone'>, Visit> = {
    tablet: await visit(office, bram, 'staff'),
    road: await visit(office, bram, 'staff'),
    laptop: await visit(office, cleo, 'staff'),
    desk: await visit(office, gwen, 'staff'),
  }

  const chart = async (): Promise<Chart> => {
    const client = await desk.enter('Kit Moran', bram)
    await desk.put(bram, 'tie.give', { client, body: { person: cleo, as: 'practitioner' } })
    await desk.put(bram, 'tie.give', { client, body: { person: gwen, as: 'supervisor' } })
    office.invite(client, [], true)
    const places = new Map<Place, Visit>()
    const go = async (place: Place): Promise<Visit> => {
      const here = places.get(place) ?? (place === 'phone' ? await visit(office, client, 'my') : staff[place])
      here.machine.set(desk.now().getTime())
      if (!places.has(place)) await here.device.sync()
      places.set(place, here)
      return here
    }
    await go('desk')
    let last: Written
    return {
      ...{ client, bram, cleo },
      used: () => [...places.values()],
      at: (place) => places.get(place) as Visit,
      async write(place, kind, body, on = randomUUID()) {
        const { device } = await go(place)
        const entry = await device.act(kind, { on, client: inChart(kind) ? client : null, body })
        last = { place, entry, on, words: [ONE, OTHER].find((words) => has(body, words)) }
        return on
      },
      wrote: () => last,
      one(kind, id) {
        for (const { device } of places.values()) {
          const record = device.one(kind, id)
          if (record) return record
        }
        throw new Error(`No device has this ${kind}.`)
      },
      all: (kind) => staff.desk.device.all(kind, client),
    }
  }
  return { office, chart }
}

/** Everybody who has written in the chart hears what the others did. */
export async function everybodySyncs(chart: Chart): Promise<void> {
  for (let round = 0; round < 2; round += 1) for (const { device } of chart.used()) await device.sync()
}

const inChart = (kind: EntryName) => !/^(agency|person|own-text|signature|feedback)\./.test(kind)

/** What became of an entry: its author is asked, its words stand somewhere, or it was taken and had none. */
export async function fateOf(
  { office: { desk } }: Agency,
  chart: Chart,
  { place, entry, on, words }: Written,
): Promise<AttentionAnswer | 'taken' | 'stands' | 'beside' | 'only in the log'> {
  const asked = chart.at(place).device.attention()
  const found = asked.find((one) => one.entry.id === entry)
  if (found) return found.answer
  const line = await inAgency(desk.database.app, desk.agency, (trx) =>
    trx.selectFrom('log').select('answer').where('id', '=', entry).executeTakeFirstOrThrow(),
  )
  expect(line.answer).toBe('accepted')
  if (words === undefined) return 'taken'
  const records = recordsOn(chart.at('desk').device, on)
  if (records.some(({ others: _, ...record }) => has(record, words))) return 'stands'
  return records.some(({ others }) => has(others, words)) ? 'beside' : 'only in the log'
}

const recordsOn = (device: Device, id: Id) =>
  (Object.keys(RECORDS) as RecordName[]).flatMap((kind) => device.one(kind, id) ?? [])

const has = (value: unknown, words: string) => JSON.stringify(value).includes(words)
