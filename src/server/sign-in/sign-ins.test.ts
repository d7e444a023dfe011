// A finished sign-in: what it needs, how long it lasts, and what ends it at once.
import { afterAll, describe, expect, test } from 'vitest'
import { type Caller, newCaller, signedIn } from '#server/test-caller.ts'
import { entryOf } from '#server/test-people.ts'
import { openDoor, PASSWORD } from './test-door.ts'

const { app, agency, api, now, pass, nextCode, invited, enter, tryPassword } = await openDoor()
afterAll(() => app.close())

describe('a finished sign-in', () => {
  test('needs the device’s key beside the cookie', async () => {
    const caller = await signedIn(app, agency, agency.practitioner)
    expect((await caller.get(api('/me'))).status).toBe(200)
    caller.key = undefined
    expect((await caller.get(api('/me'))).body.code).toBe('locked')
    caller.key = 'A'.repeat(43)
    expect((await caller.get(api('/me'))).body.code).toBe('locked')
  })

  test('of a client and one of the staff stand side by side in one browser', async () => {
    const staff = await signedIn(app, agency, agency.practitioner)
    const client = await signedIn(app, agency, agency.client, 'client')
    const both = `${staff.cookie}; ${client.cookie}`
    const meBy = async (caller: Caller) => {
      caller.cookie = both
      return ((await caller.get(api('/me'))).body as { person?: string }).person
    }
    expect([await meBy(staff), await meBy(client)]).toEqual([agency.practitioner, agency.client])
    expect((await client.post(api('/sign-out'), {})).headers.get('set-cookie')).toMatch(/^imr-[^=]+~my=;/)
    expect(await meBy(staff)).toBe(agency.practitioner)
    expect(await meBy(client)).toBeUndefined()
  })

  test('of the staff lasts twelve hours in use and two unused; a client’s while the phone is used', async () => {
    const staff = await signedIn(app, agency, agency.practitioner)
    const idle = await signedIn(app, agency, agency.practitioner)
    const client = await signedIn(app, agency, agency.client, 'client')
    pass(2 * 60)
    expect((await staff.get(api('/me'))).status).toBe(200)
    pass(1)
    expect((await idle.get(api('/me'))).status).toBe(401)
    for (let hour = 3; hour < 12; hour += 1) {
      pass(60)
      expect((await staff.get(api('/me'))).status).toBe(200)
    }
    pass(58)
    expect((await staff.get(api('/me'))).status).toBe(200)
    pass(2)
    expect((await staff.get(api('/me'))).status).toBe(401)
    for (let month = 0; month < 8; month += 1) {
      pass(30 * 24 * 60)
      const said = await client.get(api('/me'))
      expect(said.status).toBe(200)
      expect(said.headers.get('set-cookie')).toMatch(/Expires=/)
    }
    pass(181 * 24 * 60)
    expect((await client.get(api('/me'))).status).toBe(401)
  })

  test('ends at once when its device is ended, its person leaves, or it is signed out', async () => {
    const [one, other] = [
      await signedIn(app, agency, agency.stranger),
      await signedIn(app, agency, agency.stranger),
    ]
    const listed = (await one.get(api('/devices'))).body.devices as { id: string; here: boolean }[]
    expect(listed.find(({ here }) => here)?.id).toBe(one.device.id)
    expect((await one.post(api(`/devices/${other.device.id}/end`), {})).status).toBe(200)
    expect((await other.get(api('/me'))).status).toBe(401)
    const ended = (
      (await one.get(api('/devices'))).body.devices as { id: string; ended: string | null }[]
    ).find(({ id }) => id === other.device.id)
    expect(ended?.ended).toBe(new Date(now()).toISOString())

    const cookie = one.cookie
    const out = await one.post(api('/sign-out'), {})
    expect(out.headers.get('set-cookie')).toMatch(/^imr-[^=]+=; .*Expires=Thu, 01 Jan 1970/)
    one.cookie = cookie
    expect((await one.get(api('/me'))).status).toBe(401)

    const leaving = await signedIn(app, agency, agency.stranger)
    await agency.write(agency.administrator, 'person.end', { on: agency.stranger, body: {} })
    expect((await leaving.get(api('/me'))).status).toBe(401)
    await agency.write(agency.administrator, 'person.return', { on: agency.stranger, body: {} })
  })

  test('of somebody who left opens nothing when they return, nor does an invitation of theirs', async () => {
    const asleep = await signedIn(app, agency, agency.stranger)
    const secret = await invited(agency.stranger)
    const leaving = { on: agency.stranger, body: {} }
    // Both in one batch: they have never been away, as far as their record says.
    const { agency: id, administrator } = agency
    const envelopes = (['person.end', 'person.return'] as const).map((kind) =>
      entryOf(app.services.now(), administrator, kind, leaving),
    )
    const answers = await app.accept({ agency: id, person: administrator, device: null, envelopes })
    expect(answers.map(({ answer }) => answer)).toEqual(['accepted', 'accepted'])
    expect((await asleep.get(api('/me'))).body.code).toBe('signed-out')
    expect((await newCaller(app).post(api('/invitation/look'), { secret })).status).toBe(404)
    expect((await (await signedIn(app, agency, agency.stranger)).get(api('/me'))).status).toBe(200)
  })

  test('has the roles of this moment, whatever they were when it began', async () => {
    const caller = await signedIn(app, agency, agency.leader)
    const invite = () => caller.post(api('/invitations'), { person: agency.stranger })
    expect((await invite()).status).toBe(403)
    const setRoles = (roles: ('leader' | 'administrator')[]) =>
      agency.write(agency.administrator, 'person.set-roles', { on: agency.leader, body: { roles } })
    await setRoles(['leader', 'administrator'])
    expect((await invite()).status).toBe(200)
    await setRoles(['leader'])
    expect((await invite()).status).toBe(403)
  })

  test('of a person who changes their password stays, and their others end', async () => {
    const { caller } = await enter(agency.practitioner, 'bram@elm.example')
    const other = await signedIn(app, agency, agency.practitioner)
    const change = (was: string, is: string) => caller.post(api('/password'), { was, is })
    expect((await change('not the password', 'a wholly new one')).body.code).toBe('wrong')
    expect((await change(PASSWORD, 'Bram Oduya 2026')).body.code).toBe('password')
    expect((await change(PASSWORD, 'a wholly new one')).status).toBe(200)
    expect((await caller.get(api('/me'))).status).toBe(200)
    expect((await other.get(api('/me'))).status).toBe(401)
    expect((await tryPassword(newCaller(app), 'bram@elm.example', 'a wholly new one')).status).toBe(200)
  })

  test('on a device id that somebody else has gets an id of its own', async () => {
    const first = await enter(agency.practitioner, 'bram@elm.example')
    const second = newCaller(app)
    second.device = first.caller.device
    const secret = await invited(agency.stranger)
    const given = { secret, email: 'ilse@elm.example', password: PASSWORD, device: second.device }
    const accepted = await second.post(api('/invitation/accept'), given)
    const { uri } = accepted.body.totp as { uri: string }
    const full = await second.post(api('/sign-in/code'), { code: nextCode(uri) })
    expect((full.body.me as { device: string }).device).not.toBe(first.caller.device.id)
    expect((await first.caller.get(api('/me'))).status).toBe(200)
  })
})
