// How long everything about signing in lasts, to the second on either side, and what is new after each step.
import { afterAll, describe, expect, test } from 'vitest'
import type { Id } from '#domain/text.ts'
import { inAgency } from '#server/db/tenant.ts'
import { type Caller, newCaller, signedIn } from '#server/test-caller.ts'
import { PASSWORD } from './test-door.ts'
import { openPasskeyDoor } from './test-passkey-door.ts'

const { app, agency, api, now, pass, nextCode, invited, halfEnter, enter, ...door } = await openPasskeyDoor()
const { asked, withPasskey, half, factorsOf } = door
afterAll(() => app.close())

const SECOND = 1 / 60
const HOUR = 60
const DAY = 24 * HOUR
const opens = async (caller: Caller) => (await caller.get(api('/me'))).status

/** What is true one second before a limit, and one second after it. */
const around = async (limit: number, look: () => Promise<unknown>) => {
  pass(limit - SECOND)
  const before = await look()
  pass(2 * SECOND)
  return [before, await look()]
}

describe('to the second', () => {
  test('a staff sign-in is over after two hours unused', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => signedIn(app, agency, agency.practitioner)))
    pass(2 * HOUR - SECOND)
    expect(await opens(one as Caller)).toBe(200)
    pass(2 * SECOND)
    expect(await opens(other as Caller)).toBe(401)
    expect(await opens(one as Caller)).toBe(200)
  })

  test('a staff sign-in is over after twelve hours, however much it is used', async () => {
    const caller = await signedIn(app, agency, agency.practitioner)
    for (let hour = 1; hour < 12; hour += 1) {
      pass(HOUR)
      expect(await opens(caller)).toBe(200)
    }
    expect(await around(HOUR, () => opens(caller))).toEqual([200, 401])
  })

  test('a client’s is over after 180 days unused, and moves on with use', async () => {
    const used = await signedIn(app, agency, agency.client, 'client')
    const unused = await signedIn(app, agency, agency.client, 'client')
    pass(100 * DAY)
    expect(await opens(used)).toBe(200)
    pass(80 * DAY + SECOND)
    expect(await opens(unused)).toBe(401)
    pass(100 * DAY - 2 * SECOND)
    expect(await opens(used)).toBe(200)
    expect(await around(180 * DAY, () => opens(used))).toEqual([200, 200])
    pass(180 * DAY + SECOND)
    expect(await opens(used)).toBe(401)
  })

  test('half a sign-in waits ten minutes for its second step', async () => {
    const { caller } = await halfEnter(agency.leader, 'gwen@elm.example')
    const code = async () => (await caller.post(api('/sign-in/code'), { code: '000000' })).body.code
    expect(await around(10, code)).toEqual(['wrong-code', 'signed-out'])
  })

  test('what a passkey is to sign waits five minutes', async () => {
    const { key, email } = await withPasskey(agency.practitioner, 'bram@elm.example')
    for (const [wait, status] of [
      [5 - SECOND, 200],
      [5 + SECOND, 401],
    ] as const) {
      const caller = await half(email)
      const answer = key.answer(await asked(caller, '/sign-in/passkey/ask'))
      pass(wait)
      expect((await caller.post(api('/sign-in/passkey'), answer)).status).toBe(status)
    }
  })

  test('a sign-in is new for five minutes', async () => {
    const { caller } = await withPasskey(agency.practitioner, 'bram@elm.example')
    expect(await around(5, async () => (await factorsOf(caller)).fresh)).toEqual([true, false])
  })

  test('an invitation works for 72 hours', async () => {
    const secret = await invited(agency.leader)
    const look = async () => (await newCaller(app).post(api('/invitation/look'), { secret })).status
    expect(await around(72 * HOUR, look)).toEqual([200, 404])
  })
})

describe('each step', () => {
  type Kept = { hash: string; device: Id | null; ended: Date | null }
  const kept = (person: Id): Promise<Kept[]> =>
    inAgency(app.database.app, agency.agency, async (trx) => {
      const rows = await trx
        .selectFrom('sign_in')
        .select(['token_hash', 'device', 'ended'])
        .where('agency', '=', agency.agency)
        .where('person', '=', person)
        .execute()
      return rows.map(({ token_hash, ...row }) => ({ ...row, hash: token_hash.toString('base64url') }))
    })

  test('gives another cookie of 256 bits, of which only a hash is kept, and ends the one before', async () => {
    const { uri } = await enter(agency.stranger, 'ilse@elm.example')
    const caller = newCaller(app)
    const given = { email: 'ilse@elm.example', password: PASSWORD, device: caller.device }
    await caller.post(api('/sign-in'), given)
    const first = caller.cookie ?? ''
    await caller.post(api('/sign-in/code'), { code: nextCode(uri) })
    const second = caller.cookie ?? ''
    const token = (cookie: string) => cookie.split('=')[1] ?? ''
    for (const cookie of [first, second]) expect(Buffer.from(token(cookie), 'base64url')).toHaveLength(32)
    expect(token(first)).not.toBe(token(second))
    const rows = await kept(agency.stranger)
    expect(rows.some(({ hash }) => [token(first), token(second)].includes(hash))).toBe(false)
    const stale = newCaller(app)
    stale.cookie = first
    stale.key = caller.key
    expect((await stale.get(api('/me'))).body.code).toBe('signed-out')
    expect(await opens(caller)).toBe(200)
  })

  test('on the same device ends what was signed in there, and its key', async () => {
    const { caller, uri } = await enter(agency.stranger, 'ilse@elm.example')
    const again = newCaller(app)
    again.device = caller.device
    const given = { email: 'ilse@elm.example', password: PASSWORD, device: caller.device }
    await again.post(api('/sign-in'), given)
    expect(await opens(caller)).toBe(200)
    await again.post(api('/sign-in/code'), { code: nextCode(uri) })
    expect(await opens(caller)).toBe(401)
    again.key = caller.key
    expect((await again.get(api('/me'))).body.code).toBe('locked')
    expect(now()).toBeGreaterThan(0)
  })
})
