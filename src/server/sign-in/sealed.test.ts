// Sealed entries, sealed as a browser does: their author's go through, others wait until their author says.
import { randomUUID, webcrypto } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Envelope } from '#domain/entry.ts'
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

async function seal(caller: Caller, entries: readonly unknown[]) {
  const { sealKey } = (await caller.get(api('/front'))).body as { sealKey: webcrypto.JsonWebKey }
  const rsa = await subtle.importKey('jwk', sealKey, { name: 'RSA-OAEP', hash: 'SHA-256' }, false, [
    'encrypt',
  ])
  const raw = webcrypto.getRandomValues(new Uint8Array(32))
  const aes = await subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt'])
  const key = text(await subtle.encrypt({ name: 'RSA-OAEP' }, rsa, raw))
  const boxes = await Promise.all(
    entries.map(async (entry) => {
      const iv = webcrypto.getRandomValues(new Uint8Array(12))
      const body = await subtle.encrypt({ name: 'AES-GCM', iv }, aes, Buffer.from(JSON.stringify(entry)))
      return { id: randomUUID(), iv: text(iv), body: text(body) }
    }),
  )
  return { device: randomUUID(), key, entries: boxes }
}

async function deliver(caller: Caller, entries: readonly unknown[]) {
  const pile = await seal(caller, entries)
  const said = await caller.post(api('/sealed'), pile)
  const answers = said.body.answers as { id: string; answer: string }[]
  expect(answers.map(({ id }) => id)).toEqual(pile.entries.map(({ id }) => id))
  return answers.map(({ answer }) => answer)
}

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
    expect(await deliver(practitioner, [kept, hope(agency.practitioner), dropped])).toEqual([
      'waiting',
      'accepted',
      'waiting',
    ])
    expect(await recordThere(practitioner, kept.on)).toBe(false)
    expect((await practitioner.get(api('/waiting'))).body.entries).toEqual([])
    const waiting = (await client.get(api('/waiting'))).body.entries as Envelope[]
    expect(waiting.map(({ id }) => id).sort()).toEqual([kept.id, dropped.id].sort())

    const answer = (caller: Caller, id: string, keep: boolean) =>
      caller.post(api('/waiting/answer'), { id, keep })
    expect((await answer(practitioner, kept.id, true)).status).toBe(404)
    expect((await answer(client, kept.id, true)).body.answer).toBe('accepted')
    expect((await answer(client, dropped.id, false)).body.answer).toBe('refused')
    expect((await answer(client, dropped.id, true)).status).toBe(404)
    expect(await recordThere(practitioner, kept.on)).toBe(true)
    expect(await recordThere(practitioner, dropped.on)).toBe(false)
    expect((await client.get(api('/waiting'))).body.entries).toEqual([])
  })

  test('that cannot be opened, hold no entry, or name nobody known are refused one by one', async () => {
    const good = hope(agency.client)
    expect(await deliver(client, ['nothing', hope(randomUUID()), good])).toEqual([
      'refused',
      'refused',
      'accepted',
    ])
    const pile = await seal(client, [hope(agency.client)])
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
