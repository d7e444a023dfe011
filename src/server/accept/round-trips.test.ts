// What a recorded session may cost: the database is waited for three times at most, and all it changes is one transaction.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Envelope } from '#domain/entry.ts'
import { inAgency } from '#server/db/tenant.ts'
import { countTrips } from '#server/db/test-trips.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { type Caller, signedIn } from '#server/test-caller.ts'
import { entryOf, type SmallAgency, smallAgency } from '#server/test-people.ts'

let app: TestApp
let agency: SmallAgency
let practitioner: Caller

beforeAll(async () => {
  app = await startApp()
  agency = await smallAgency(app)
  practitioner = await signedIn(app, agency, agency.practitioner)
  // Where an agency lives is looked up once, for the first call.
  await practitioner.get(`/api/${agency.slug}/me`)
})
afterAll(() => app.close())

/** The beginning of a session; each entry changes a record of its own or one of the same batch. */
function batch(): Envelope[] {
  const { practitioner: by, client } = agency
  const [session, attendance, goal] = [randomUUID(), randomUUID(), randomUUID()]
  const now = app.services.now()
  const meeting = { day: '2026-11-02', time: '10:00', minutes: 50, place: 'Room 2', purpose: 'imr' as const }
  return [
    entryOf(now, by, 'session.plan', {
      ...{ on: session, client },
      body: { ...meeting, format: 'one-to-one', leaders: [by] },
    }),
    entryOf(now, by, 'attendance.expect', { on: attendance, client, body: { session } }),
    entryOf(now, by, 'attendance.come', { on: attendance, client, body: { there: 'came', why: '' } }),
    entryOf(now, by, 'goal.hope', { on: goal, client, body: { words: 'To cook again' } }),
    entryOf(now, by, 'goal.hope', { on: goal, client, body: { words: 'A second beginning is refused' } }),
  ]
}

const send = (entries: Envelope[]) => practitioner.post(`/api/${agency.slug}/entries`, { entries })

test('a batch waits for the database three times at most: who calls, what it looks at, what it writes', async () => {
  const counted = countTrips(app.database.app)
  const { body } = await send(batch())
  expect((body.answers as { answer: string }[]).map(({ answer }) => answer)).toEqual([
    ...['accepted', 'accepted', 'accepted', 'accepted', 'refused'],
  ])
  expect(counted.trips()).toBeLessThanOrEqual(3)
  expect(counted.asked(/^begin/)).toBe(1)
  expect(counted.asked(/^commit/)).toBe(2)
})

test('its records, its lines and the clock are written by one transaction', async () => {
  const entries = batch()
  await send(entries)
  const writers = await inAgency(app.database.app, agency.agency, (trx) =>
    trx.ask<{ writer: string }>(WRITERS, [
      agency.agency,
      entries.map(({ id }) => id),
      entries.map(({ on }) => on),
    ]),
  )
  expect(writers).toHaveLength(1)
})

const WRITERS = {
  name: 'writers',
  text: `select xmin::text as writer from log where agency = $1 and id = any($2::uuid[])
    union select xmin::text from record where agency = $1 and id = any($3::uuid[])
    union select xmin::text from clock where agency = $1`,
}
