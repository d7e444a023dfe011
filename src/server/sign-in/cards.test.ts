// Sign-in cards: made by who works with the client, opened once, on one phone, for a quarter of an hour.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inAgency } from '#server/db/tenant.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { type Caller, newCaller, signedIn } from '#server/test-caller.ts'
import { type SmallAgency, smallAgency } from '#server/test-people.ts'
import { CARD_AGENCY, countTry, subject } from './attempts.ts'

const MINUTE = 60_000
let clock = Date.parse('2026-03-09T14:00:00.000Z')
let app: TestApp
let agency: SmallAgency
let practitioner: Caller

beforeAll(async () => {
  app = await startApp({ now: () => new Date(clock) })
  agency = await smallAgency(app)
})
beforeEach(async () => {
  clock += 60 * MINUTE
  practitioner = await signedIn(app, agency, agency.practitioner)
})
afterAll(() => app.close())

const api = (path: string) => `/api/${agency.slug}${path}`
type Card = { id: string; code: string; address: string; expires: string; qr: { size: number; path: string } }
const makeCard = async () => (await practitioner.post(api('/cards'), { client: agency.client })).body as Card
const open = (caller: Caller, code: string) => caller.post(api('/card/open'), { code, device: caller.device })

describe('a card', () => {
  test('opens the client’s phone by its code, however it is typed', async () => {
    const { code, expires, qr } = await makeCard()
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    expect(Date.parse(expires) - clock).toBe(15 * MINUTE)
    expect(qr.path).toMatch(/^M0 0h7v1h-7z/)
    const phone = newCaller(app)
    const said = await open(phone, ` ${code.toLowerCase().replace('-', ' ')} `)
    expect(said.body).toMatchObject({
      stage: 'full',
      me: { person: agency.client, kind: 'client', roles: [] },
    })
    expect((await phone.get(api('/me'))).status).toBe(200)
  })

  test('opens by the secret of its QR, which stands behind # and in no request line', async () => {
    const { address } = await makeCard()
    expect(address).toMatch(new RegExp(`^/my/${agency.slug}/card#[\\w-]{43}$`))
    expect((await open(newCaller(app), address.split('#')[1] ?? '')).status).toBe(200)
    expect(app.logged()).not.toContain(address.split('#')[1])
  })

  test('opens once, even for two phones at the same moment', async () => {
    const { code } = await makeCard()
    const phones = Array.from({ length: 4 }, () => newCaller(app))
    const said = await Promise.all(phones.map((phone) => open(phone, code)))
    expect(said.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404])
  })

  test('is too old after fifteen minutes', async () => {
    const [early, late] = [newCaller(app), newCaller(app)]
    const first = await makeCard()
    clock += 15 * MINUTE - 1
    expect((await open(early, first.code)).status).toBe(200)
    const second = await makeCard()
    clock += 15 * MINUTE
    expect((await open(late, second.code)).body).toMatchObject({ code: 'card' })
  })

  test('ends when it is ended, or when another is made', async () => {
    const first = await makeCard()
    const second = await makeCard()
    expect((await open(newCaller(app), first.code)).status).toBe(404)
    expect((await practitioner.post(api(`/cards/${second.id}/end`), {})).status).toBe(200)
    expect((await open(newCaller(app), second.code)).status).toBe(404)
  })

  test('is not guessed: after thirty wrong codes from one address the right one must wait', async () => {
    const { code } = await makeCard()
    const phone = newCaller(app)
    for (let wrong = 0; wrong < 30; wrong += 1)
      expect((await open(phone, `AAAA-AA${wrong + 10}`)).status).toBe(404)
    const waits = await open(phone, code)
    expect([waits.status, waits.body.code]).toEqual([429, 'wait'])
    clock += 2 * MINUTE
    expect((await open(phone, code)).status).toBe(200)
  })

  test('is not kept from a clinic by a few mistyped codes of others there', async () => {
    const { code } = await makeCard()
    for (let wrong = 0; wrong < 10; wrong += 1)
      expect((await open(newCaller(app), `AAAA-AA${wrong + 10}`)).status).toBe(404)
    expect((await open(newCaller(app), code)).status).toBe(200)
  })

  test('is not guessed from many addresses either; the QR, which nobody guesses, opens meanwhile', async () => {
    const { code, address } = await makeCard()
    expect((await open(newCaller(app), 'AAAA-AAAA')).status).toBe(404)
    // As many more as there may be, from anywhere.
    await inAgency(app.database.app, agency.agency, async (trx) => {
      const all = subject('cards', 'all')
      for (let wrong = 1; wrong < CARD_AGENCY.free; wrong += 1)
        expect(await countTry(trx, agency.agency, all, CARD_AGENCY, new Date(clock))).toBe(0)
    })
    expect((await open(newCaller(app), code)).status).toBe(429)
    expect((await open(newCaller(app), address.split('#')[1] ?? '')).status).toBe(200)
  })

  test('opens nothing once whoever made it no longer works with the client, or has left', async () => {
    const tie = randomUUID()
    const body = { person: agency.stranger, as: 'practitioner' as const }
    expect(
      await agency.write(agency.practitioner, 'tie.give', { on: tie, client: agency.client, body }),
    ).toBe('accepted')
    const colleague = await signedIn(app, agency, agency.stranger)
    const card = async () =>
      ((await colleague.post(api('/cards'), { client: agency.client })).body as Card).code
    const [code, leaving] = [await card(), { on: agency.stranger, body: {} }]
    await agency.write(agency.administrator, 'person.end', leaving)
    expect((await open(newCaller(app), code)).body.code).toBe('card')
    await agency.write(agency.administrator, 'person.return', leaving)
    expect((await open(newCaller(app), code)).status).toBe(200)

    const back = await signedIn(app, agency, agency.stranger)
    const { body: second } = await back.post(api('/cards'), { client: agency.client })
    expect(await agency.write(agency.leader, 'tie.end', { on: tie, client: agency.client, body: {} })).toBe(
      'accepted',
    )
    expect((await open(newCaller(app), (second as Card).code)).body.code).toBe('card')
  })

  test('of another agency opens nothing here', async () => {
    const { code } = await makeCard()
    const other = await app.found()
    const phone = newCaller(app)
    const said = await phone.post(`/api/${other.slug}/card/open`, { code, device: phone.device })
    expect(said.status).toBe(404)
    expect((await open(phone, code)).status).toBe(200)
  })

  test('is made by a practitioner of that client; anybody else’s client reads as not there', async () => {
    const stranger = await signedIn(app, agency, agency.stranger)
    const theirs = await stranger.post(api('/cards'), { client: agency.client })
    const nobodys = await stranger.post(api('/cards'), { client: randomUUID() })
    expect(theirs.status).toBe(404)
    expect(theirs.text).toBe(nobodys.text)
    const leader = await signedIn(app, agency, agency.leader)
    expect((await leader.post(api('/cards'), { client: agency.client })).status).toBe(403)
    const { id } = await makeCard()
    const ending = await stranger.post(api(`/cards/${id}/end`), {})
    expect(ending.text).toBe((await stranger.post(api(`/cards/${randomUUID()}/end`), {})).text)
  })

  test('is not made before the agency has said whom to call for help', async () => {
    const bare = await smallAgency(app, { help: false })
    const caller = await signedIn(app, bare, bare.practitioner)
    const said = await caller.post(`/api/${bare.slug}/cards`, { client: bare.client })
    expect([said.status, said.body.code]).toEqual([409, 'no-help-contacts'])
  })
})

describe('a client’s phone', () => {
  test('is ended by their practitioner, or by themselves, and answers nothing from then on', async () => {
    const [one, two] = [newCaller(app), newCaller(app)]
    await open(one, (await makeCard()).code)
    await open(two, (await makeCard()).code)
    const listed = await practitioner.get(api(`/devices?person=${agency.client}`))
    const ids = (listed.body.devices as { id: string }[]).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([one.device.id, two.device.id]))
    await practitioner.post(api(`/devices/${one.device.id}/end`), {})
    expect((await one.get(api('/me'))).status).toBe(401)
    expect((await two.post(api(`/devices/${two.device.id}/end`), {})).status).toBe(200)
    expect((await two.get(api('/me'))).status).toBe(401)
  })

  test('is nobody else’s to list or end, and reads as not there', async () => {
    const phone = newCaller(app)
    await open(phone, (await makeCard()).code)
    const stranger = await signedIn(app, agency, agency.stranger)
    const end = await stranger.post(api(`/devices/${phone.device.id}/end`), {})
    expect(end.text).toBe((await stranger.post(api(`/devices/${randomUUID()}/end`), {})).text)
    const list = await stranger.get(api(`/devices?person=${agency.client}`))
    expect(list.text).toBe((await stranger.get(api(`/devices?person=${randomUUID()}`))).text)
    const boss = await signedIn(app, agency, agency.administrator)
    expect((await boss.get(api(`/devices?person=${agency.client}`))).status).toBe(404)
    expect((await boss.get(api(`/devices?person=${agency.practitioner}`))).status).toBe(200)
    expect((await phone.get(api('/me'))).status).toBe(200)
  })

  test('does not list a device that was noted at the password and never opened', async () => {
    const caller = newCaller(app)
    const boss = await signedIn(app, agency, agency.administrator)
    const invited = await boss.post(api('/invitations'), { person: agency.leader })
    const secret = String(invited.body.address).split('#')[1]
    const given = {
      secret,
      email: 'gwen@elm.example',
      password: 'correct horse battery',
      device: caller.device,
    }
    expect((await caller.post(api('/invitation/accept'), given)).body.stage).toBe('make-code')
    const listed = await boss.get(api(`/devices?person=${agency.leader}`))
    expect(listed.body.devices).not.toContainEqual(expect.objectContaining({ id: caller.device.id }))
  })
})
