// What ends a sign-in ends it at the next call, in all of fifty tabs at once; and an invitation is taken up once.
import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { type Caller, newCaller, type Said, signedIn } from '#server/test-caller.ts'
import { type SmallAgency, smallAgency } from '#server/test-people.ts'
import { openDoor, PASSWORD } from './test-door.ts'

const TABS = 50

const { app, agency, api, invited, enter } = await openDoor()
afterAll(() => app.close())

/** The same browser in another tab: one cookie, one key. */
const tabsOf = ({ cookie, key }: Caller): Caller[] =>
  Array.from({ length: TABS }, () => Object.assign(newCaller(app), { cookie, key }))

const all = (tabs: Caller[], call: (tab: Caller) => Promise<Said>) => Promise.all(tabs.map(call))
const codes = (said: Said[]) => [...new Set(said.map(({ status, body }) => `${status} ${body.code}`))]

/** Every tab is open and calling while the end comes; after its answer none gets anything. */
async function ends(caller: Caller, end: () => Promise<unknown>): Promise<void> {
  const tabs = tabsOf(caller)
  const me = (tab: Caller) => tab.get(api('/me'))
  expect((await me(caller)).status).toBe(200)
  const underWay = all(tabs, me)
  await end()
  expect(codes(await all(tabs, me))).toEqual(['401 signed-out'])
  for (const { status } of await underWay) expect([200, 401]).toContain(status)
  const write = (tab: Caller) => tab.post(api('/entries'), { entries: [] })
  expect((await write(caller)).status).toBe(401)
}

describe('fifty tabs are signed out', () => {
  test('by signing out in one of them, and the browser is told to keep no cookie', async () => {
    const caller = await signedIn(app, agency, agency.practitioner)
    const tab = Object.assign(newCaller(app), { cookie: caller.cookie, key: caller.key })
    await ends(caller, async () => {
      const { headers } = await tab.post(api('/sign-out'), {})
      expect(headers.get('set-cookie')).toMatch(/^imr-[^=]+=; .*Expires=Thu, 01 Jan 1970/)
      // It would wipe what was written and not sent, or the sign-in of a client beside it.
      expect(headers.get('clear-site-data')).toBeNull()
      expect(headers.get('cache-control')).toBe('no-store')
    })
  })

  test('by ending their device from another', async () => {
    const caller = await signedIn(app, agency, agency.practitioner)
    const other = await signedIn(app, agency, agency.practitioner)
    await ends(caller, () => other.post(api(`/devices/${caller.device.id}/end`), {}))
    expect((await other.get(api('/me'))).status).toBe(200)
  })

  test('by a new password, and by a new invitation taken up', async () => {
    const { caller } = await enter(agency.practitioner, 'bram@elm.example')
    const other = await signedIn(app, agency, agency.practitioner)
    await ends(other, () => caller.post(api('/password'), { was: PASSWORD, is: 'a wholly new one' }))
    await ends(caller, () => enter(agency.practitioner, 'bram@elm.example'))
  })

  test('by leaving the agency', async () => {
    const caller = await signedIn(app, agency, agency.stranger)
    const leaves = { on: agency.stranger, body: {} }
    await ends(caller, () => agency.write(agency.administrator, 'person.end', leaves))
    await agency.write(agency.administrator, 'person.return', leaves)
  })
})

test('a role taken away is gone at the next call of all fifty tabs, and one that is given is there', async () => {
  const tabs = tabsOf(await signedIn(app, agency, agency.leader))
  const person = agency.stranger
  const invite = (tab: Caller) => tab.post(api('/invitations'), { person })
  const setRoles = (roles: ('leader' | 'administrator')[]) =>
    agency.write(agency.administrator, 'person.set-roles', { on: agency.leader, body: { roles } })
  expect(codes(await all(tabs, invite))).toEqual(['403 not-yours'])
  await setRoles(['leader', 'administrator'])
  expect(codes(await all(tabs, invite))).toEqual(['200 undefined'])
  await setRoles(['leader'])
  expect(codes(await all(tabs, invite))).toEqual(['403 not-yours'])
})

describe('an invitation', () => {
  const accept = (secret: string, email: string, at: SmallAgency = agency) => {
    const caller = newCaller(app)
    const given = { secret, email, password: PASSWORD, device: caller.device }
    return caller.post(`/api/${at.slug}/invitation/accept`, given)
  }

  test('is taken up once, of five at the same moment, and of fifty more by nobody', async () => {
    const secret = await invited(agency.stranger)
    const first = await Promise.all(
      Array.from({ length: 5 }, (_, place) => accept(secret, `ilse${place}@elm.example`)),
    )
    expect(first.filter(({ status }) => status === 200)).toHaveLength(1)
    const again = await Promise.all(
      Array.from({ length: TABS }, (_, place) =>
        accept(secret, place % 2 ? 'ilse0@elm.example' : `x${place}@elm.example`),
      ),
    )
    expect(codes(again)).toEqual(['404 invitation'])
  })

  test('of one agency opens nothing at another, nor does a guessed one', async () => {
    const elsewhere = await smallAgency(app)
    const secret = await invited(agency.stranger)
    const said = await Promise.all([
      accept(secret, 'ilse@elm.example', elsewhere),
      accept(randomUUID(), 'ilse@elm.example'),
      accept(secret.slice(0, -1), 'ilse@elm.example'),
    ])
    expect(codes(said)).toEqual(['404 invitation'])
    expect((await accept(secret, 'ilse@elm.example')).status).toBe(200)
  })

  test('gives the roles that stand in the record, whatever is sent along', async () => {
    const secret = await invited(agency.stranger)
    const caller = newCaller(app)
    const given = { secret, email: 'ilse@elm.example', password: PASSWORD, device: caller.device }
    const more = { roles: ['administrator'], person: agency.administrator }
    expect((await caller.post(api('/invitation/accept'), { ...given, ...more })).status).toBe(400)
    expect((await newCaller(app).post(api('/invitation/look'), { secret })).body.roles).toEqual([
      'practitioner',
    ])
  })
})
