// Sealed entries, sealed as a browser does: their author's go through, others wait until their author says.
import { randomUUID, webcrypto } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Envelope } from '#domain/entry.ts'
import { inAgency } from '#server/db/tenant.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { type Caller, signedIn } from '#server/test-caller.ts'
import { entryOf, type SmallAgency, smallAgency } from '#server/test-people.ts'

const { subtle } = webcrypto
let app: TestApp
let agency: SmallAgency
let practitioner: Caller
let client: Caller
beforeAll(async () => {
  app = await startApp()
  agency = await smallAgency(app)
  practitioner = await signedIn(app, agency, agency.practitioner)
  client = await signedIn(app, agency, agency.client, 'client')
})
afterAll(() => app.close())

const api = (path: string) => `/api/${agency.slug}${path}`
const text = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(bytes as Uint8Array).toString('base64url')

/** As a device does: its outbox's key and its own, wrapped together, and each entry under the former. */
async function seal(entries: readonly unknown[], deviceKey = '') {
  const { sealKey } = (await client.get(api('/front'))).body as { sealKey: webcrypto.JsonWebKey }
  const rsa = await subtle.importKey('jwk', sealKey, { name: 'RSA-OAEP', hash: 'SHA-256' }, false, [
    'encrypt',
  ])
  const raw = webcrypto.getRandomValues(new Uint8Array(32))
  const aes = await subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt'])
  const both = Buffer.concat([raw, Buffer.from(deviceKey)])
  const key = text(await subtle.encrypt({ name: 'RSA-OAEP' }, rsa, both))
  const boxes = await Promise.all(
    entries.map(async (entry) => {
      const iv = webcrypto.getRandomValues(new Uint8Array(12))
      const body = await subtle.encrypt({ name: 'AES-GCM', iv }, aes, Buffer.from(JSON.stringify(entry)))
      return { id: randomUUID(), iv: text(iv), body: text(body) }
    }),
  )
  return { key, entries: boxes }
}

type Answer = { id: string; answer: string; reason: string | null }

/** `on` is the key of the device they were sealed on; usually the one that brings them. */
async function answersTo(caller: Caller, entries: readonly unknown[], on = caller.key): Promise<Answer[]> {
  const pile = await seal(entries, on)
  const said = await caller.post(api('/sealed'), pile)
  const answers = said.body.answers as Answer[]
  expect(answers.map(({ id }) => id)).toEqual(pile.entries.map(({ id }) => id))
  return answers
}
const deliver = async (caller: Caller, entries: readonly unknown[], on?: string) =>
  (await answersTo(caller, entries, on)).map(({ answer }) => answer)
const waitingOf = async (caller: Caller) => (await caller.get(api('/waiting'))).body.entries as Envelope[]

const hope = (by: string): Envelope =>
  entryOf(app.services.now(), by, 'recovery.say', {
    on: randomUUID(),
    client: agency.client,
    body: { words: 'To sleep through the night' },
  })
const recordThere = async (caller: Caller, id: string) => {
  const { records } = (await caller.get(api('/changes?limit=500'))).body as { records: { id: string }[] }
  return records.some((record) => record.id === id)
}

describe('sealed entries', () => {
  test('of the person who brings them are accepted; sent again they are accepted again', async () => {
    const entry = hope(agency.client)
    expect(await deliver(client, [entry])).toEqual(['accepted'])
    expect(await deliver(client, [entry])).toEqual(['accepted'])
    expect(await recordThere(practitioner, entry.on)).toBe(true)
  })

  test('of somebody else wait, changing nothing, until their author keeps or drops each', async () => {
    const [kept, dropped] = [hope(agency.client), hope(agency.client)]
    expect(await deliver(practitioner, [kept, dropped], client.key)).toEqual(['waiting', 'waiting'])
    expect(await recordThere(practitioner, kept.on)).toBe(false)
    expect(await waitingOf(practitioner)).toEqual([])
    expect((await waitingOf(client)).map(({ id }) => id).sort()).toEqual([kept.id, dropped.id].sort())

    const answer = (caller: Caller, id: string, keep: boolean) =>
      caller.post(api('/waiting/answer'), { id, keep })
    expect((await answer(practitioner, kept.id, true)).status).toBe(404)
    expect((await answer(client, kept.id, true)).body.answer).toBe('accepted')
    expect((await answer(client, dropped.id, false)).body.answer).toBe('refused')
    expect((await answer(client, dropped.id, true)).status).toBe(404)
    expect(await recordThere(practitioner, kept.on)).toBe(true)
    expect(await recordThere(practitioner, dropped.on)).toBe(false)
    expect(await waitingOf(client)).toEqual([])
  })

  test('in another’s name are refused, in one sentence whether or not there is such a person', async () => {
    const forged = [hope(agency.practitioner), hope(agency.administrator), hope(randomUUID())]
    const theirs = await answersTo(client, forged)
    const madeUp = await answersTo(client, forged, 'A'.repeat(43))
    const without = await answersTo(client, forged, '')
    const said = [...theirs, ...madeUp, ...without].map(({ answer, reason }) => `${answer}: ${reason}`)
    expect(new Set(said)).toEqual(
      new Set(['refused: This was not sealed on a device of whoever wrote it. It cannot be taken.']),
    )
    expect(await waitingOf(practitioner)).toEqual([])
  })

  test('of a device that was ended, or opened anew since, are still its person’s', async () => {
    const phone = await signedIn(app, agency, agency.client, 'client')
    expect((await phone.post(api(`/devices/${phone.device.id}/end`), {})).status).toBe(200)
    expect(await deliver(client, [hope(agency.client)], phone.key)).toEqual(['accepted'])
    expect(await deliver(practitioner, [hope(agency.client)], phone.key)).toEqual(['waiting'])
  })

  test('are logged with the device they were sealed on, whoever brings them', async () => {
    const phone = await signedIn(app, agency, agency.client, 'client')
    const [own, brought] = [hope(agency.client), hope(agency.client)]
    await deliver(client, [own], phone.key)
    await deliver(practitioner, [brought], phone.key)
    await client.post(api('/waiting/answer'), { id: brought.id, keep: true })
    const devices = await inAgency(app.database.app, agency.agency, (trx) =>
      trx
        .selectFrom('log')
        .select('device')
        .where('agency', '=', agency.agency)
        .where('id', 'in', [own.id, brought.id])
        .execute(),
    )
    expect(devices).toEqual([{ device: phone.device.id }, { device: phone.device.id }])
  })

  test('do not stand in the place of another’s under the same id', async () => {
    const stranger = await signedIn(app, agency, agency.stranger)
    const entry = hope(agency.client)
    expect(await deliver(practitioner, [{ ...entry, by: agency.stranger }], stranger.key)).toEqual([
      'waiting',
    ])
    expect(await deliver(practitioner, [entry], client.key)).toEqual(['waiting'])
    expect((await waitingOf(client)).map(({ id }) => id)).toContain(entry.id)
    await stranger.post(api('/waiting/answer'), { id: entry.id, keep: false })
    expect((await waitingOf(client)).map(({ id }) => id)).toContain(entry.id)
  })

  test('have their key taken apart once a batch and once a device, however many there are', async () => {
    const leader = await signedIn(app, agency, agency.leader)
    const unwrap = vi.spyOn(app.services.sealing, 'unwrap')
    const many = Array.from({ length: 40 }, () => hope(agency.leader))
    expect(new Set(await deliver(practitioner, many, leader.key))).toEqual(new Set(['waiting']))
    expect(unwrap).toHaveBeenCalledTimes(1)
    expect(await waitingOf(leader)).toHaveLength(40)
    expect(unwrap).toHaveBeenCalledTimes(2)
    unwrap.mockRestore()
  })

  test('that cannot be opened or hold no entry are refused one by one', async () => {
    const good = hope(agency.client)
    const badKind = { ...hope(agency.client), kind: 'goal.\u0000' }
    expect(await deliver(client, ['nothing', badKind, good])).toEqual(['refused', 'refused', 'accepted'])
    const pile = await seal([hope(agency.client)], client.key)
    const said = await client.post(api('/sealed'), {
      ...pile,
      key: text(webcrypto.getRandomValues(new Uint8Array(384))),
    })
    expect(said.body.answers).toMatchObject([{ answer: 'refused' }])
    const short = await client.post(api('/sealed'), {
      ...pile,
      entries: [{ id: randomUUID(), iv: 'AA', body: 'AA' }],
    })
    expect(short.body.answers).toMatchObject([{ answer: 'refused' }])
  })
})
