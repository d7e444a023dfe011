// Batches of entries no device of ours would send: replayed, forged, about others, from another time.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Envelope } from '#domain/entry.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { type Caller, signedIn } from '#server/test-caller.ts'
import { entryOf, type SmallAgency, smallAgency } from '#server/test-people.ts'
import { hopeIn } from './samples.ts'

let app: TestApp
let agency: SmallAgency
let elsewhere: SmallAgency
let caller: Caller
beforeAll(async () => {
  app = await startApp()
  agency = await smallAgency(app)
  elsewhere = await smallAgency(app)
  caller = await signedIn(app, agency, agency.practitioner)
})
afterAll(() => app.close())

type Answer = { id: string; answer: string; reason: string | null; revision: number | null }

async function send(entries: readonly unknown[], by = caller): Promise<Answer[]> {
  const said = await by.post(`/api/${agency.slug}/entries`, { entries })
  expect(said.status, said.text).toBe(200)
  return said.body.answers as Answer[]
}
const answersTo = async (entries: readonly unknown[], by?: Caller) =>
  (await send(entries, by)).map(({ answer }) => answer)

describe('a batch', () => {
  test('sent again, wholly or in part, is answered as before', async () => {
    const entries = [hopeIn(agency), hopeIn(agency), hopeIn(agency)]
    const first = await send(entries)
    expect(first.map(({ answer }) => answer)).toEqual(['accepted', 'accepted', 'accepted'])
    expect(await send(entries)).toEqual(first)
    expect(await send(entries.toReversed())).toEqual(first.toReversed())
    const [one] = entries
    expect((await send([one, one])).map(({ id }) => id)).toEqual([one?.id, one?.id])
  })

  test('with an id that was used for something else is refused for that entry', async () => {
    const entry = hopeIn(agency)
    await send([entry])
    expect(await answersTo([{ ...entry, body: { words: 'Something else' } }, hopeIn(agency)])).toEqual([
      'refused',
      'accepted',
    ])
    const colleague = await signedIn(app, agency, agency.stranger)
    expect(await answersTo([{ ...entry, by: agency.stranger }], colleague)).toEqual(['refused'])
  })

  test('in somebody else’s name, or about somebody else’s client, is refused', async () => {
    const forged: Envelope[] = [
      { ...hopeIn(agency), by: agency.administrator },
      { ...hopeIn(agency), by: randomUUID() },
      { ...hopeIn(agency), client: elsewhere.client },
      { ...hopeIn(agency), client: randomUUID() },
      { ...hopeIn(agency), client: null },
      { ...hopeIn(agency), on: agency.agency },
    ]
    const said = await send(forged)
    expect(said.slice(0, 5).map(({ answer }) => answer)).toEqual(Array.from({ length: 5 }, () => 'refused'))
    expect(said[2]?.reason).toBe(said[3]?.reason)
    expect(await answersTo([hopeIn(elsewhere)])).toEqual(['refused'])
  })

  test('that would raise its author is refused', async () => {
    const now = new Date()
    const raises = [
      entryOf(now, agency.practitioner, 'person.set-roles', {
        on: agency.practitioner,
        body: { roles: ['administrator'] },
      }),
      entryOf(now, agency.practitioner, 'tie.give', {
        on: randomUUID(),
        client: randomUUID(),
        body: { person: agency.practitioner, as: 'supervisor' },
      }),
      entryOf(now, agency.practitioner, 'agency.begin', {
        on: randomUUID(),
        body: { name: 'Mine', slug: 'mine', zone: 'UTC', calls: 'client', emergency: '911' },
      }),
    ]
    expect(await answersTo(raises)).toEqual(['refused', 'refused', 'refused'])
  })

  test('from long ago, or from years ahead, is kept with its time; a time that is none is refused', async () => {
    const at = (moment: string) => ({ ...hopeIn(agency), at: moment })
    expect(await answersTo([at('2099-12-31T23:59:59.999Z')])).toEqual(['accepted'])
    expect(await answersTo([at('1970-01-01T00:00:00.000Z')])).toEqual(['accepted'])
    expect(await answersTo([at('2026-03-09 14:00'), at('2026-13-01T00:00:00.000Z'), at('now')])).toEqual([
      'refused',
      'refused',
      'refused',
    ])
  })

  test('of a kind nobody knows yet is to be kept for later', async () => {
    expect(await answersTo([{ ...hopeIn(agency), kind: 'plan.rehearse' }])).toEqual(['later'])
    const inherited = ['constructor.name', 'to-string.call'].map((kind) => ({ ...hopeIn(agency), kind }))
    expect(await answersTo(inherited)).toEqual(['later', 'later'])
  })

  test('of what is no kind at all is refused for that entry, in a sentence', async () => {
    const kinds = ['', 'goal', '__proto__', 'goal.\u0000set', 'goal.set\ud800', 'goal.set\n', 'g.'.repeat(50)]
    const entries = kinds.map((kind) => ({ ...hopeIn(agency), kind }))
    const said = await send([...entries, hopeIn(agency)])
    expect(said.map(({ answer }) => answer)).toEqual([...kinds.map(() => 'refused'), 'accepted'])
    for (const { reason } of said.slice(0, -1)) expect(reason).toMatch(/^This is not an entry: “kind” .*\.$/)
  })

  test('with one entry in no shape is answered for the others; one that cannot be named turns it away', async () => {
    const good = hopeIn(agency)
    const said = await send([{ id: randomUUID(), nonsense: true }, good])
    expect(said.map(({ answer }) => answer)).toEqual(['refused', 'accepted'])
    expect(said[0]?.reason).toMatch(/^This is not an entry/)
    const unnamed = await caller.post(`/api/${agency.slug}/entries`, {
      entries: [hopeIn(agency), 'nonsense'],
    })
    expect([unnamed.status, unnamed.body.error]).toEqual([
      400,
      expect.stringMatching(/^Entry 2 does not fit/),
    ])
  })

  test('of more than a hundred is turned away whole', async () => {
    const entries = Array.from({ length: 101 }, () => hopeIn(agency))
    const said = await caller.post(`/api/${agency.slug}/entries`, { entries })
    expect([said.status, said.body.error]).toEqual([400, expect.stringContaining('100 entries')])
    expect(await answersTo(entries.slice(0, 100))).toEqual(Array.from({ length: 100 }, () => 'accepted'))
  })

  test('with text that cannot be kept is refused, and does not stay in the way', async () => {
    const words = ['\u0000', 'half a pair \ud800', ' ', 'x'.repeat(100_000)]
    const entries = words.map((text) => ({ ...hopeIn(agency), body: { words: text } }))
    expect(await answersTo([...entries, hopeIn(agency)])).toEqual([...words.map(() => 'refused'), 'accepted'])
  })
})

test('nothing anybody wrote, and no secret, stands in what the server logged', () => {
  const logged = app.logged()
  expect(logged).toContain(agency.practitioner)
  for (const canary of ['quiet morning', 'Kit Moran', 'Bram Oduya', 'Something else', String(caller.key)])
    expect(logged).not.toContain(canary)
  expect(logged).not.toContain(caller.cookie?.split('=')[1])
  for (const line of logged.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow()
})
