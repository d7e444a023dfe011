// The staff's way in, over real HTTP: invitation, password, one-time code, and the waits of those who guess.
import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { inAgency } from '#server/db/tenant.ts'
import { newCaller } from '#server/test-caller.ts'
import { setAccount } from './accounts.ts'
import { codeAt, openDoor, PASSWORD } from './test-door.ts'

const { app, agency, api, now, pass, nextCode, invited, enter, tryPassword } = await openDoor()
afterAll(() => app.close())

describe('an invitation', () => {
  test('shows whom it is for, opens an account once, and asks for a code app first', async () => {
    const caller = newCaller(app)
    const secret = await invited(agency.leader)
    const looked = await caller.post(api('/invitation/look'), { secret })
    expect(looked.body).toEqual({ name: 'Gwen Sato', roles: ['leader'], agency: 'Elm Street Agency' })

    const given = { secret, email: 'Gwen@Elm.example', password: PASSWORD, device: caller.device }
    const accepted = await caller.post(api('/invitation/accept'), given)
    expect(accepted.body.stage).toBe('make-code')
    expect((await caller.get(api('/me'))).status).toBe(401)

    const again = await newCaller(app).post(api('/invitation/accept'), given)
    expect([again.status, again.body.code]).toEqual([404, 'invitation'])

    const { uri } = accepted.body.totp as { uri: string }
    const half = caller.cookie
    const full = await caller.post(api('/sign-in/code'), { code: nextCode(uri) })
    expect(full.body).toMatchObject({ stage: 'full', me: { person: agency.leader, roles: ['leader'] } })
    expect(caller.cookie).not.toEqual(half)
    expect((await caller.get(api('/me'))).status).toBe(200)

    const stale = newCaller(app)
    stale.cookie = half
    expect((await stale.post(api('/sign-in/code'), { code: nextCode(uri) })).status).toBe(401)
  })

  test('lasts three days and ends when another is made', async () => {
    const first = await invited(agency.practitioner)
    const second = await invited(agency.practitioner)
    const look = (secret: string) => newCaller(app).post(api('/invitation/look'), { secret })
    expect((await look(first)).status).toBe(404)
    pass(72 * 60 - 1)
    expect((await look(second)).status).toBe(200)
    pass(2)
    expect((await look(second)).status).toBe(404)
  })

  test('after a lost password ends every sign-in and starts the code app anew', async () => {
    const { caller, uri, given } = await enter(agency.stranger, 'ilse@elm.example')
    const secret = await invited(agency.stranger)
    const other = newCaller(app)
    const again = await other.post(api('/invitation/accept'), {
      ...given,
      secret,
      password: 'another good one',
    })
    expect((await caller.get(api('/me'))).status).toBe(401)
    const fresh = (again.body.totp as { uri: string }).uri
    expect(fresh).not.toEqual(uri)
    expect((await other.post(api('/sign-in/code'), { code: nextCode(uri) })).status).toBe(401)
    expect((await other.post(api('/sign-in/code'), { code: nextCode(fresh) })).status).toBe(200)
    expect((await tryPassword(newCaller(app), 'ilse@elm.example', PASSWORD)).status).toBe(401)
  })

  test('does not take an e-mail address that somebody else signs in with', async () => {
    await enter(agency.stranger, 'ilse@elm.example')
    const secret = await invited(agency.practitioner)
    const { device, post } = newCaller(app)
    const said = await post(api('/invitation/accept'), {
      secret,
      email: 'ILSE@elm.example',
      password: PASSWORD,
      device,
    })
    expect([said.status, said.body.code]).toEqual([409, 'email'])
  })

  test('tells of at most five e-mail addresses whether they are taken, and then ends', async () => {
    await enter(agency.stranger, 'ilse@elm.example')
    const secret = await invited(agency.practitioner)
    const accept = (email: string) => {
      const { device, post } = newCaller(app)
      return post(api('/invitation/accept'), { secret, email, password: PASSWORD, device })
    }
    for (let count = 0; count < 5; count += 1)
      expect((await accept('ilse@elm.example')).body.code).toBe('email')
    const sixth = await accept('ilse@elm.example')
    const free = await accept('nobody@elm.example')
    expect([sixth.status, sixth.body.code]).toEqual([404, 'invitation'])
    expect(free.text).toBe(sixth.text)
    pass(60)
    expect((await accept('nobody@elm.example')).text).toBe(sixth.text)
  })

  test('does not take an address that somebody else takes at the same moment', async () => {
    const secret = await invited(agency.practitioner)
    const { device, post } = newCaller(app)
    const email = 'same@elm.example'
    const accept = () => post(api('/invitation/accept'), { secret, email, password: PASSWORD, device })
    const accepting = await inAgency(app.database.app, agency.agency, async (trx) => {
      await setAccount(trx, { agency: agency.agency, person: agency.leader, email, password: 'none' })
      // Not committed yet: the other looks, finds nobody, and waits for this one when it writes.
      const second = accept()
      await setTimeout(1000)
      return { second }
    })
    const said = await accepting.second
    expect([said.status, said.body.code]).toEqual([409, 'email'])
  })
})

describe('a one-time code', () => {
  test('fits a step early or late, once, and no further off', async () => {
    const { uri } = await enter(agency.practitioner, 'bram@elm.example')
    const tries = async (at: number) => {
      const caller = newCaller(app)
      expect((await tryPassword(caller, 'bram@elm.example', PASSWORD)).body).toEqual({ stage: 'code' })
      return (await caller.post(api('/sign-in/code'), { code: codeAt(uri, at) })).status
    }
    pass(10)
    expect(await tries(now())).toBe(200)
    expect(await tries(now())).toBe(401)
    expect(await tries(now() + 30_000)).toBe(200)
    expect(await tries(now() - 30_000)).toBe(200)
    expect(await tries(now() - 30_000)).toBe(401)
    expect(await tries(now() - 90_000)).toBe(401)
    expect(await tries(now() + 90_000)).toBe(401)
  })

  test('sent twice at once signs in once', async () => {
    const { uri } = await enter(agency.practitioner, 'bram@elm.example')
    const callers = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const caller = newCaller(app)
        await tryPassword(caller, 'bram@elm.example', PASSWORD)
        return caller
      }),
    )
    const code = nextCode(uri)
    const said = await Promise.all(callers.map((caller) => caller.post(api('/sign-in/code'), { code })))
    expect(said.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401])
  })

  test('is not guessed: after five wrong ones a right one must wait', async () => {
    const { uri } = await enter(agency.practitioner, 'bram@elm.example')
    const caller = newCaller(app)
    await tryPassword(caller, 'bram@elm.example', PASSWORD)
    for (let wrong = 0; wrong < 5; wrong += 1)
      expect((await caller.post(api('/sign-in/code'), { code: '000000' })).body.code).toBe('wrong-code')
    const waits = await caller.post(api('/sign-in/code'), { code: codeAt(uri, now()) })
    expect([waits.status, waits.body.code]).toEqual([429, 'wait'])
    pass(2)
    expect((await caller.post(api('/sign-in/code'), { code: codeAt(uri, now()) })).status).toBe(200)
  })
})

describe('wrong passwords', () => {
  test('meet growing waits that know no difference between an account and none', async () => {
    await enter(agency.practitioner, 'bram@elm.example')
    const walk = async (email: string) => {
      const said: string[] = []
      for (let count = 0; count < 7; count += 1) {
        const { status, text, headers } = await tryPassword(newCaller(app), email, 'not the password')
        said.push(`${status} ${text} ${headers.get('retry-after')}`)
      }
      return said
    }
    const known = await walk('bram@elm.example')
    expect(known).toEqual(await walk('nobody@elm.example'))
    expect(known[4]).toMatch(/^401 .*is not right/)
    expect(known[5]).toMatch(/^429 .*Too many tries. Wait a minute, or ask your administrator.* 60$/)
    expect((await tryPassword(newCaller(app), 'bram@elm.example', PASSWORD)).status).toBe(429)
  })

  test('are compared at most ten times in a quarter of an hour, however many come at once', async () => {
    const compared = async () => {
      const said = await Promise.all(
        Array.from({ length: 30 }, () =>
          tryPassword(newCaller(app), 'flood@elm.example', 'not the password'),
        ),
      )
      return said.filter(({ body }) => body.code === 'wrong').length
    }
    const start = now()
    let count = await compared()
    while (now() - start < 15 * 60_000) {
      pass(0.5)
      count += (await tryPassword(newCaller(app), 'flood@elm.example', 'no')).body.code === 'wrong' ? 1 : 0
    }
    expect(count).toBeLessThanOrEqual(10)
    expect(count).toBeGreaterThanOrEqual(5)
  })

  test('from elsewhere do not keep out the person at their own device; forged addresses change nothing', async () => {
    const { caller } = await enter(agency.practitioner, 'bram@elm.example')
    const device = caller.device
    for (let count = 0; count < 8; count += 1) {
      const stranger = newCaller(app)
      const body = { email: 'bram@elm.example', password: 'not the password', device: stranger.device }
      await stranger.post(api('/sign-in'), body, { 'x-forwarded-for': `10.0.0.${count}` })
    }
    expect((await tryPassword(newCaller(app), 'bram@elm.example', PASSWORD)).status).toBe(429)
    const own = await newCaller(app).post(api('/sign-in'), {
      email: 'bram@elm.example',
      password: PASSWORD,
      device,
    })
    expect(own.body).toEqual({ stage: 'code' })
  })
})
