// A backup came back at the office: devices find out by themselves, start over, and send what the office has not seen.
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Id } from '#domain/text.ts'
import { withClient } from '#server/db/address.ts'
import { type Office, openOffice } from './office.ts'
import { bodiesOf, hope, type Visit, visit } from './visit.ts'

let office: Office
let practitioner: Id
let client: Id
let here: Visit

beforeEach(async () => {
  office = await openOffice()
  practitioner = await office.desk.hire('Bram Oduya', 'practitioner')
  client = await office.desk.enter('Kit Moran', practitioner)
  office.invite(practitioner, ['practitioner'], false)
  here = await visit(office, practitioner, 'staff')
})
afterEach(() => office.close())

type Kept = { table: string; rows: unknown[] }[]

// What a restore comes to, without the file: these tables as they were, and another past.
const TABLES = ['record', 'log', 'clock']

async function asOwner<T>(
  work: (ask: (text: string, values?: unknown[]) => Promise<unknown[]>) => Promise<T>,
) {
  return withClient(office.desk.database.owner.address, async (one) => {
    await one.query(`select set_config('openimr.agency', $1, false)`, [office.desk.agency])
    return work(async (text, values = []) => (await one.query(text, values)).rows)
  })
}

const keep = () =>
  asOwner(async (ask) => {
    const kept: Kept = []
    for (const table of TABLES)
      kept.push({ table, rows: await ask(`select to_jsonb(${table}) as row from ${table}`) })
    return kept
  })

const bringBack = (kept: Kept) =>
  asOwner(async (ask) => {
    for (const { table, rows } of kept) {
      await ask(`delete from ${table}`)
      for (const row of rows as { row: unknown }[])
        await ask(
          `insert into ${table} select * from jsonb_populate_record(null::public.${table}, $1::jsonb)`,
          [JSON.stringify(row.row)],
        )
    }
    await ask('update clock set past = gen_random_uuid()')
  })

test('a device that was ahead starts over, though the office has grown past its cursor again', async () => {
  const { device } = here
  const before = await keep()
  await hope(device, client, 'A garden')
  await device.sync()
  expect(bodiesOf(device, client)).toEqual(['A garden'])

  await bringBack(before)
  // Others write meanwhile: by its number alone the cursor would fit.
  for (const words of ['A dog', 'A choir', 'A boat'])
    await office.desk.put(practitioner, 'goal.hope', { on: randomUUID(), client, body: { words } })
  await device.sync()
  expect(bodiesOf(device, client).sort()).toEqual(['A boat', 'A choir', 'A dog'])
  await device.sync()
  expect(device.status()).toMatchObject({ waiting: 0, attention: 0 })
})

test('what was answered and not yet pulled is sent again, and what waited goes up once', async () => {
  const { device, network } = here
  const before = await keep()
  network.fate = (path) => (path.includes('/changes') ? 'request lost' : 'arrives')
  await hope(device, client, 'A garden')
  await device.sync()
  expect(device.status().waiting).toBe(0)
  network.fate = () => 'request lost'
  await hope(device, client, 'A boat')

  await bringBack(before)
  network.fate = () => 'arrives'
  await device.sync()
  await device.sync()
  expect(device.status()).toMatchObject({ waiting: 0, attention: 0 })
  expect(bodiesOf(device, client).sort()).toEqual(['A boat', 'A garden'])
  const stored = await asOwner((ask) =>
    ask(`select body ->> 'words' as words from record where kind = 'goal'`),
  )
  expect(stored).toHaveLength(2)
})

test('where nothing was restored, new ties send nothing twice into the log', async () => {
  const { device, network } = here
  network.fate = (path) => (path.includes('/changes') ? 'request lost' : 'arrives')
  await hope(device, client, 'A garden')
  await device.sync()
  const second = await office.desk.enter('Lena Brandt', practitioner)
  network.fate = () => 'arrives'
  await device.sync()
  await device.sync()
  expect(device.status()).toMatchObject({ waiting: 0, attention: 0 })
  expect(device.all('client').map(({ id }) => id)).toContain(second)
  const lines = await asOwner((ask) => ask(`select from log where kind = 'goal.hope'`))
  expect(lines).toHaveLength(1)
})
