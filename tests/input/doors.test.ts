// Who gets past the door of each route: nobody, half signed in, locked, or signed in as somebody else.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Route, Who } from '#server/http/route.ts'
import type { DemoPerson } from '#server/http/services.ts'
import { ROUTES } from '#server/routes/registry.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { type Caller, newCaller, signedIn } from '#server/test-caller.ts'
import { type SmallAgency, smallAgency } from '#server/test-people.ts'
import { addressOf, bodyFor } from './samples.ts'

const SIGNED_IN = ROUTES.filter(({ who }) => who !== 'public' && who !== 'half')

let app: TestApp
let agency: SmallAgency
let elsewhere: SmallAgency
beforeAll(async () => {
  app = await startApp()
  agency = await smallAgency(app)
  elsewhere = await smallAgency(app)
})
afterAll(() => app.close())

const call = (caller: Caller, route: Route, at = agency) =>
  route.method === 'GET'
    ? caller.get(addressOf(route, at))
    : caller.post(addressOf(route, at), bodyFor(route.path, at))

async function halfSignedIn(): Promise<Caller> {
  const boss = await signedIn(app, agency, agency.administrator)
  const made = await boss.post(`/api/${agency.slug}/invitations`, { person: agency.leader })
  const caller = newCaller(app)
  await caller.post(`/api/${agency.slug}/invitation/accept`, {
    secret: String(made.body.address).split('#')[1],
    email: 'gwen@elm.example',
    password: 'correct horse battery',
    device: caller.device,
  })
  expect(caller.cookie).toBeDefined()
  return caller
}

describe('a route behind a sign-in', () => {
  test('opens to nobody without one, nor to a made-up cookie', async () => {
    const forged = newCaller(app)
    for (const route of SIGNED_IN) {
      expect((await call(newCaller(app), route)).status, route.path).toBe(401)
      forged.cookie = `imr-${agency.slug}=${'A'.repeat(43)}`
      expect((await call(forged, route)).status, route.path).toBe(401)
    }
  })

  test('does not open to a half finished sign-in', async () => {
    const half = await halfSignedIn()
    for (const route of SIGNED_IN) {
      const said = await call(half, route)
      expect([said.status, said.body.code], route.path).toEqual([401, 'half'])
    }
  })

  test('does not open to a locked device, whose cookie comes without its key', async () => {
    const locked = await signedIn(app, agency, agency.practitioner)
    locked.key = undefined
    for (const route of SIGNED_IN) expect((await call(locked, route)).body.code, route.path).toBe('locked')
  })

  test('does not open to a sign-in of another agency', async () => {
    const other = await signedIn(app, elsewhere, elsewhere.administrator)
    const token = other.cookie?.split('=')[1]
    for (const route of SIGNED_IN) {
      expect((await call(other, route)).status, route.path).toBe(401)
      const renamed = newCaller(app)
      renamed.cookie = `imr-${agency.slug}=${token}`
      renamed.key = other.key
      expect((await call(renamed, route)).status, route.path).toBe(401)
    }
  })

  test('opens to those it names and turns the others away', async () => {
    const people: Record<string, { id: string; kind: 'staff' | 'client'; fits: readonly Who[] }> = {
      administrator: { id: agency.administrator, kind: 'staff', fits: ['person', 'staff', 'administrator'] },
      practitioner: { id: agency.practitioner, kind: 'staff', fits: ['person', 'staff', 'practitioner'] },
      leader: { id: agency.leader, kind: 'staff', fits: ['person', 'staff'] },
      client: { id: agency.client, kind: 'client', fits: ['person', 'client'] },
    }
    for (const [name, { id, kind, fits }] of Object.entries(people)) {
      for (const route of SIGNED_IN.filter(({ path }) => !path.endsWith('/sign-out'))) {
        const said = await call(await signedIn(app, agency, id, kind), route)
        const turnedAway = said.status === 403 && said.body.code === 'not-yours'
        expect(turnedAway, `${name} at ${route.path}: ${said.status}`).toBe(!fits.includes(route.who))
        expect(said.status).toBeLessThan(500)
      }
    }
  })
})

describe('whoever is turned away', () => {
  type Line = Record<string, unknown>
  const lastLine = () => JSON.parse(app.logged().trim().split('\n').at(-1) ?? '') as Line

  test('at the door stands in the log with agency, person and device', async () => {
    const leader = await signedIn(app, agency, agency.leader)
    const said = await leader.post(`/api/${agency.slug}/cards`, { client: agency.client })
    expect(said.status).toBe(403)
    await expect.poll(lastLine).toMatchObject({
      ...{ route: '/api/:agency/cards', status: 403 },
      ...{ agency: agency.agency, person: agency.leader, device: leader.device.id },
    })
  })

  test('with a device that is locked, or half signed in, is known to the log too', async () => {
    const locked = await signedIn(app, agency, agency.practitioner)
    locked.key = undefined
    expect((await locked.get(`/api/${agency.slug}/me`)).status).toBe(401)
    await expect
      .poll(lastLine)
      .toMatchObject({ status: 401, person: agency.practitioner, device: locked.device.id })
  })

  test('from a chart stands in the log with the chart', async () => {
    const stranger = await signedIn(app, agency, agency.stranger)
    for (const client of [agency.client, crypto.randomUUID()]) {
      expect((await stranger.get(`/api/${agency.slug}/charts/${client}`)).status).toBe(404)
      await expect.poll(lastLine).toMatchObject({ status: 404, person: agency.stranger, client })
    }
  })
})

describe('the demo’s way in', () => {
  test('is not there outside the demo', async () => {
    const caller = newCaller(app)
    const body = { person: agency.practitioner, device: caller.device }
    const said = await caller.post(`/api/${agency.slug}/sign-in/demo`, body)
    expect(said.status).toBe(404)
    expect((await caller.get(`/api/${agency.slug}/front`)).body).not.toHaveProperty('people')
  })

  test('signs in those invented for it and nobody else', async () => {
    const invented: DemoPerson[] = []
    const demo = await startApp({ demo: invented })
    try {
      const small = await smallAgency(demo)
      const nobody = {
        person: crypto.randomUUID(),
        name: 'Nobody',
        roles: [],
        client: false,
        about: 'Not there',
      }
      const elsewhere = { ...nobody, person: crypto.randomUUID(), agency: crypto.randomUUID() }
      invented.push({ ...nobody, agency: small.agency }, elsewhere)
      const caller = newCaller(demo)
      const front = (await caller.get(`/api/${small.slug}/front`)).body
      expect(front).toMatchObject({ demo: true })
      expect(front.people).toEqual([nobody])
      const theirs = { person: elsewhere.person, device: caller.device }
      expect((await caller.post(`/api/${small.slug}/sign-in/demo`, theirs)).status).toBe(404)
      const body = { person: small.practitioner, device: caller.device }
      expect((await caller.post(`/api/${small.slug}/sign-in/demo`, body)).status).toBe(404)
    } finally {
      await demo.close()
    }
  })
})

describe('“not there” and “not yours”', () => {
  test('read the same at every address that names a chart, a card, a device or a person', async () => {
    const stranger = await signedIn(app, agency, agency.stranger)
    const none = crypto.randomUUID()
    const pairs = (id: string) => [
      stranger.get(`/api/${agency.slug}/charts/${id}`),
      stranger.get(`/api/${agency.slug}/devices?person=${id}`),
      stranger.post(`/api/${agency.slug}/cards`, { client: id }),
    ]
    const [theirs, nobodys] = [await Promise.all(pairs(agency.client)), await Promise.all(pairs(none))]
    const abroad = await Promise.all(pairs(elsewhere.client))
    for (const [place, said] of theirs.entries()) {
      expect([said.status, said.text]).toEqual([404, nobodys[place]?.text])
      expect(said.text).toBe(abroad[place]?.text)
    }
  })
})
