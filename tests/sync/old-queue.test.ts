// The app is replaced while a queue is full: every kind of entry in it is answered, and nothing is lost with the old shape.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Envelope } from '#domain/entry.ts'
import { ENTRIES, type EntryName, inNoChart, recordOf } from '#domain/kinds.ts'
import type { Id } from '#domain/text.ts'
import { box } from '#web/device/crypto.ts'
import { openKeeper } from '#web/device/open-keeper.ts'
import { type Place, readSingle, SHAPE, single } from '#web/device/place.ts'
import { openStore } from '#web/device/store.ts'
import { openVault, pinKey } from '#web/device/vault.ts'
import { type Office, openOffice, SLUG } from './office.ts'
import { bodiesOf, hope, PIN, type Visit, visit } from './visit.ts'

const KINDS = Object.keys(ENTRIES) as EntryName[]

let office: Office
let practitioner: Id
let client: Id
beforeAll(async () => {
  office = await openOffice('little')
  practitioner = await office.desk.hire('Bram Oduya', 'practitioner')
  client = await office.desk.enter('Kit Moran', practitioner)
  office.invite(practitioner, ['practitioner'], false)
})
afterAll(() => office.close())

/** The store of a device as the app before this one left it. */
async function theStoreOf({ tab }: Visit) {
  const store = await openStore(tab, `imr-staff-${SLUG}`, () => undefined)
  const vault = await store.clear('vault')
  const keys = vault && (await openVault(tab, vault, await pinKey(tab, vault, PIN)))
  if (!keys) throw new Error('The PIN does not open the store.')
  return { store, keys }
}

const entryOf = (kind: EntryName, device: Id): Envelope => ({
  id: randomUUID(),
  kind,
  on: randomUUID(),
  client: inNoChart(recordOf(kind)) ? null : client,
  by: practitioner,
  device,
  at: office.desk.now().toISOString(),
  zone: 'America/New_York',
  doubtful: false,
  needs: [],
  body: kind === 'recovery.say' || kind === 'goal.hope' ? { words: 'From before' } : {},
})

test('a queue with every kind of entry drains under the new app', async () => {
  const at = await visit(office, practitioner, 'staff')
  at.network.fate = () => 'request lost'
  await hope(at.device, client, 'A garden')
  const { me } = at.device
  const old = await theStoreOf(at)
  at.device.lock()
  const entries = KINDS.map((kind) => entryOf(kind, me.device))
  for (const entry of entries) {
    const row = { row: randomUUID(), entry: await box(at.tab.crypto, old.keys.outbox, entry) }
    await old.store.write(async (tx) => {
      await tx.objectStore('outbox').add({ ...row, state: 'waiting', revision: null, reason: null })
    })
  }

  at.network.fate = () => 'arrives'
  const device = await (await openKeeper('staff', SLUG, at.machine.tab(at.line.fetch))).unlock(PIN)
  await device.sync()
  await device.sync()
  expect(device.status().waiting).toBe(0)
  const asked = new Set(device.attention().map(({ entry }) => entry.id))
  const taken = entries.filter(({ id }) => !asked.has(id)).map(({ kind }) => kind)
  expect(taken).toEqual(expect.arrayContaining(['recovery.say', 'goal.hope']))
  expect(device.attention().filter(({ answer }) => answer !== 'refused')).toEqual([])
  for (const { entry, reason } of device.attention()) expect(`${entry.kind}: ${reason}`).toMatch(/: .+/)
  expect(bodiesOf(device, client).sort()).toEqual(['A garden', 'From before'])
})

test('records kept in an older shape are pulled anew, and what waits over them stays', async () => {
  const at = await visit(office, practitioner, 'staff')
  const before = bodiesOf(at.device, client).length
  at.network.fate = () => 'request lost'
  await hope(at.device, client, 'A boat')
  const { store, keys } = await theStoreOf(at)
  const place = await readSingle<Place>(at.tab, store, keys, 'place')
  const row = await single(at.tab, keys, 'place', { ...place, shape: SHAPE - 1 })
  at.device.lock()
  await store.jot((kept) => kept.put(row.kept, row.key))

  const device = await (await openKeeper('staff', SLUG, at.machine.tab(at.line.fetch))).unlock(PIN)
  await device.sync()
  expect(device.status().waiting).toBe(1)
  expect(bodiesOf(device, client)).toContain('A boat')
  const asked: string[] = []
  at.network.fate = (path) => {
    asked.push(path)
    return 'arrives'
  }
  await device.sync()
  // What had been accepted and was not pulled yet goes up again where records are pulled anew.
  await device.sync()
  expect(asked.some((path) => path.includes('/changes?after=&'))).toBe(true)
  expect(device.status()).toMatchObject({ waiting: 0, attention: 0 })
  expect(bodiesOf(device, client)).toHaveLength(before + 1)
  expect((await readSingle<Place>(at.tab, store, keys, 'place'))?.shape).toBe(SHAPE)
})
