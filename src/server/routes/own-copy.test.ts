// A person's own copy: all that its maker may see and no more, in words and as data, and each making written down.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inAgency } from '#server/db/tenant.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { signedIn } from '#server/test-caller.ts'
import { type SmallAgency, smallAgency } from '#server/test-people.ts'
import { chartPress } from './print-ask.ts'

let app: TestApp
let small: SmallAgency

type Data = {
  madeBy: { name: string; own: boolean }
  records: { kind: string; title: string; told: { label: string; text: string }[] }[]
  history: { what: string; by: string; at: string }[]
}

beforeAll(async () => {
  app = await startApp()
  small = await smallAgency(app)
  const { client, practitioner, write } = small
  const on = randomUUID()
  const [session, attendance] = [randomUUID(), randomUUID()]
  const plan = { day: '2026-03-02', time: '14:00', minutes: 50, place: 'Room 3', leaders: [practitioner] }
  const said = [
    await write(client, 'goal.set', {
      on,
      client,
      body: { words: 'A garden', why: 'Quiet', area: null, knowing: '' },
    }),
    await write(client, 'goal.add-step', {
      on,
      client,
      body: { words: 'Buy seeds', day: '2026-03-09', helper: 'Jo' },
    }),
    await write(practitioner, 'session.plan', {
      ...{ on: session, client },
      body: { ...plan, purpose: 'imr', format: 'one-to-one' },
    }),
    await write(practitioner, 'attendance.expect', { on: attendance, client, body: { session } }),
    await write(practitioner, 'crisis.open', { on: randomUUID(), client, body: { session, attendance } }),
  ]
  expect(said).toEqual(said.map(() => 'accepted'))
})
afterAll(async () => {
  chartPress.stop()
  await app.close()
})

const path = (kind: string) => `/api/${small.slug}/clients/${small.client}/own-copy.${kind}`

async function copyOf(person: string, kind: 'staff' | 'client'): Promise<Data> {
  const caller = await signedIn(app, small, person, kind)
  const said = await caller.get(path('json'))
  expect(said.status).toBe(200)
  expect(said.headers.get('cache-control')).toBe('no-store')
  return said.body as unknown as Data
}

const readings = () =>
  inAgency(app.database.app, small.agency, (trx) =>
    trx.selectFrom('reading').select(['person', 'client', 'what']).where('what', '=', 'own-copy').execute(),
  )

test('the person’s own: their words and who wrote what when, and nothing that only staff see', async () => {
  const copy = await copyOf(small.client, 'client')
  expect(copy.madeBy).toEqual({ name: 'Kit Moran', own: true })
  const goal = copy.records.find(({ kind }) => kind === 'goal')
  expect(goal?.title).toBe('Hopes and goals')
  expect(goal?.told).toContainEqual({ label: 'Why it matters', text: 'Quiet' })
  expect(goal?.told.find(({ label }) => label === 'Steps')?.text).toMatch(
    /^• Words: Buy seeds; Day: Monday, March 9, 2026; State: open; Helper: Jo; At: .*; By: Kit Moran$/,
  )
  expect(copy.records.find(({ kind }) => kind === 'attendance')?.told).toContainEqual({
    label: 'Meeting',
    text: 'Monday, March 2, 2026, 2:00 PM',
  })
  expect(copy.records.map(({ kind }) => kind)).not.toContain('crisis')
  expect(copy.history.map(({ what }) => what)).toContain('Hopes and goals: add step')
  expect(copy.history.map(({ what }) => what).join()).not.toMatch(/too much/)
  expect(copy.history.find(({ what }) => what === 'Meetings: plan')?.by).toBe('Bram Oduya')
  expect(await readings()).toContainEqual({ person: small.client, client: small.client, what: 'own-copy' })
})

test('made by staff it holds what staff see, and the making is written down under their name', async () => {
  const copy = await copyOf(small.practitioner, 'staff')
  expect(copy.madeBy).toEqual({ name: 'Bram Oduya', own: false })
  expect(copy.records.map(({ kind }) => kind)).toContain('crisis')
  expect(copy.history.map(({ what }) => what)).toContain('When it was too much: open')
  expect(await readings()).toContainEqual({
    person: small.practitioner,
    client: small.client,
    what: 'own-copy',
  })
})

test('who may not open the chart finds no copy of it, and no reading is written', async () => {
  const stranger = await signedIn(app, small, small.stranger)
  for (const kind of ['json', 'pdf']) expect((await stranger.get(path(kind))).status).toBe(404)
  expect((await readings()).map(({ person }) => person)).not.toContain(small.stranger)
})

test('as a PDF it is a whole document', async () => {
  const caller = await signedIn(app, small, small.client, 'client')
  const answer = await fetch(`${app.url}${path('pdf')}?paper=a4&size=large`, {
    headers: { cookie: caller.cookie ?? '', 'x-device-key': caller.key ?? '' },
  })
  expect(answer.status).toBe(200)
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(bytes.length).toBeGreaterThan(10_000)
})
