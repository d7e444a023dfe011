// Passkeys over real HTTP: made by who has nothing yet, asked of who has one, and refused in every way they can be wrong.
import { afterAll, describe, expect, test } from 'vitest'
import { newCaller } from '#server/test-caller.ts'
import { PASSWORD } from './test-door.ts'
import { type Spoil, testPasskey } from './test-passkey.ts'
import { ORIGIN, openPasskeyDoor } from './test-passkey-door.ts'

const { app, agency, api, pass, nextCode, halfEnter, enter, tryPassword, ...door } = await openPasskeyDoor()
const { asked, withPasskey, half, signsInWith, factorsOf, at } = door
afterAll(() => app.close())

describe('an invited person', () => {
  test('may choose a passkey in the place of a code app, which then opens nothing', async () => {
    const { caller, body } = await halfEnter(agency.leader, 'gwen@elm.example')
    expect(body).toMatchObject({ stage: 'make-code', passkey: true })
    const key = testPasskey(ORIGIN)
    const toMake = await asked(caller, '/sign-in/passkey/new')
    expect(toMake).toMatchObject({
      rp: { id: 'imr.example.org', name: 'Elm Street Agency' },
      user: { name: 'gwen@elm.example', displayName: 'Gwen Sato' },
      attestation: 'none',
      authenticatorSelection: { userVerification: 'required' },
    })
    const half = caller.cookie
    const full = await caller.post(api('/sign-in/passkey/make'), {
      name: 'Blue phone',
      passkey: key.make(toMake),
    })
    expect(full.body).toMatchObject({ stage: 'full', me: { person: agency.leader } })
    expect(caller.cookie).not.toBe(half)

    const { uri } = body.totp as { uri: string }
    const again = newCaller(app)
    expect((await tryPassword(again, 'gwen@elm.example', PASSWORD)).body).toEqual({
      stage: 'passkey',
      code: false,
    })
    expect((await again.post(api('/sign-in/code'), { code: nextCode(uri) })).status).toBe(401)
    expect((await signsInWith('gwen@elm.example', key)).said.body.stage).toBe('full')
  })

  test('makes a first one only where there is none: the password alone adds nothing', async () => {
    const { key, email } = await withPasskey(agency.leader, 'gwen@elm.example')
    const thief = await half(email)
    expect((await thief.post(api('/sign-in/passkey/new'), {})).body.code).toBe('not-first')
    const begun = await asked(thief, '/sign-in/passkey/ask')
    const own = testPasskey(ORIGIN)
    const passkey = own.make({ challenge: begun.challenge, rp: { id: 'imr.example.org' } })
    const made = await thief.post(api('/sign-in/passkey/make'), { name: 'Mine', passkey })
    expect([made.status, made.body.code]).toEqual([401, 'too-late'])
    expect((await signsInWith(email, key)).said.status).toBe(200)

    await enter(agency.practitioner, 'bram@elm.example')
    const other = await half('bram@elm.example')
    expect((await other.post(api('/sign-in/passkey/new'), {})).body.code).toBe('not-first')
  })

  test('begun twice at once has one second factor, whichever was first', async () => {
    const first = await halfEnter(agency.leader, 'gwen@elm.example')
    const second = newCaller(app)
    const { totp } = (await tryPassword(second, 'gwen@elm.example', PASSWORD)).body as {
      totp: { uri: string }
    }
    const toMake = await asked(first.caller, '/sign-in/passkey/new')
    const passkey = testPasskey(ORIGIN).make(toMake)
    const code = nextCode(totp.uri)
    const said = await Promise.all([
      first.caller.post(api('/sign-in/passkey/make'), { name: 'Blue phone', passkey }),
      second.post(api('/sign-in/code'), { code }),
    ])
    expect(said.map(({ status }) => status).toSorted()).toEqual([
      200,
      said.some((one) => one.status === 409) ? 409 : 401,
    ])
  })

  test('gets a new invitation: the passkeys of before open nothing', async () => {
    const { key, caller } = await withPasskey(agency.leader, 'gwen@elm.example')
    const { body } = await halfEnter(agency.leader, 'gwen@elm.example')
    expect(body.stage).toBe('make-code')
    expect((await caller.get(api('/me'))).status).toBe(401)
    const again = await half('gwen@elm.example')
    expect((await again.post(api('/sign-in/passkey/ask'), {})).body.code).toBe('wrong-passkey')
    const own = testPasskey(ORIGIN)
    const passkey = own.make(await asked(again, '/sign-in/passkey/new'))
    expect((await again.post(api('/sign-in/passkey/make'), { name: 'New phone', passkey })).status).toBe(200)
    expect((await signsInWith('gwen@elm.example', key)).said.body.code).toBe('wrong-passkey')
  })
})

describe('a passkey', () => {
  test('is refused wherever anything about its answer is not so', async () => {
    const { key, email } = await withPasskey(agency.practitioner, 'bram@elm.example')
    const wrong: Record<string, Spoil> = {
      'another site': { origin: 'https://imr.example.net' },
      'another host': { host: 'imr.example.net' },
      'another challenge': { challenge: 'A'.repeat(43) },
      'made, not used': { type: 'webauthn.create' },
      'nobody was asked': { unverified: true },
      'another key': { forged: true },
    }
    for (const [why, spoil] of Object.entries(wrong)) {
      const { caller, said } = await signsInWith(email, key, spoil)
      expect([said.status, said.body.code], why).toEqual([401, 'wrong-passkey'])
      expect((await caller.get(api('/me'))).body.code, why).toBe('half')
    }
    const stranger = await signsInWith(email, testPasskey(ORIGIN))
    expect(stranger.said.body.code).toBe('wrong-passkey')
    expect((await signsInWith(email, key)).said.status).toBe(200)
  })

  test('of somebody else does not open this account', async () => {
    const { key } = await withPasskey(agency.leader, 'gwen@elm.example')
    const { email } = await withPasskey(agency.practitioner, 'bram@elm.example')
    expect((await signsInWith(email, key)).said.body.code).toBe('wrong-passkey')
  })

  test('signs a challenge once: used, failed, of another sign-in or five minutes old it is over', async () => {
    const { key, email } = await withPasskey(agency.practitioner, 'bram@elm.example')
    const caller = await half(email)
    const first = await asked(caller, '/sign-in/passkey/ask')
    const spoiled = await caller.post(api('/sign-in/passkey'), key.answer(first, { forged: true }))
    expect(spoiled.body.code).toBe('wrong-passkey')
    expect((await caller.post(api('/sign-in/passkey'), key.answer(first))).body.code).toBe('too-late')

    const second = await asked(caller, '/sign-in/passkey/ask')
    const elsewhere = await half(email)
    expect((await elsewhere.post(api('/sign-in/passkey'), key.answer(second))).body.code).toBe('too-late')
    await asked(elsewhere, '/sign-in/passkey/ask')
    const swapped = await elsewhere.post(api('/sign-in/passkey'), key.answer(second))
    expect(swapped.body.code).toBe('wrong-passkey')
    pass(5)
    expect((await caller.post(api('/sign-in/passkey'), key.answer(second))).body.code).toBe('too-late')

    const third = await asked(caller, '/sign-in/passkey/ask')
    pass(4.9)
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => {
        const one = newCaller(app)
        one.cookie = caller.cookie
        return one.post(api('/sign-in/passkey'), key.answer(third))
      }),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  test('that counts must count up: a lower or equal count is a copy', async () => {
    const { key, email } = await withPasskey(agency.practitioner, 'bram@elm.example')
    const counts = async (counter: number) => (await signsInWith(email, key, { counter })).said
    expect((await counts(0)).status).toBe(200)
    expect((await counts(7)).status).toBe(200)
    for (const counter of [7, 6, 0]) {
      const said = await counts(counter)
      expect([said.status, said.body.code], `${counter}`).toEqual([401, 'copied'])
    }
    expect((await counts(8)).status).toBe(200)
  })

  test('made at another address says where, and the password alone still makes nothing new', async () => {
    const { caller, email } = await withPasskey(agency.practitioner, 'bram@elm.example')
    await at('https://moved.example.org', async () => {
      const moved = newCaller(app)
      const said = await tryPassword(moved, email, PASSWORD)
      expect([said.status, said.body.code]).toEqual([403, 'elsewhere'])
      expect(said.body.error).toContain('imr.example.org')
      expect(moved.cookie).toBeUndefined()
    })
    expect((await factorsOf(caller)).passkeys.map(({ here }) => here)).toEqual([true])
  })

  test('cannot be made at a bare number, which offers the code app alone', async () => {
    for (const url of ['https://192.0.2.7', 'https://[2001:db8::7]', 'http://imr.example.org'])
      await at(url, async () => {
        const { caller, body } = await halfEnter(agency.leader, 'gwen@elm.example')
        expect(body).toMatchObject({ stage: 'make-code', passkey: false })
        const said = await caller.post(api('/sign-in/passkey/new'), {})
        expect([said.status, said.body.code]).toEqual([409, 'no-passkeys-here'])
      })
  })
})
