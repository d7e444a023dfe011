// One's own passkeys and code app, over real HTTP: who changes them proves who they are, and keeps at least one.
import { afterAll, describe, expect, test } from 'vitest'
import { newCaller } from '#server/test-caller.ts'
import { codeAt, PASSWORD } from './test-door.ts'
import { testPasskey } from './test-passkey.ts'
import { ORIGIN, openPasskeyDoor } from './test-passkey-door.ts'

const { app, agency, api, now, pass, nextCode, enter, tryPassword, ...door } = await openPasskeyDoor()
const { asked, withPasskey, half, factorsOf, addsPasskey } = door
afterAll(() => app.close())

describe('one’s own second factors', () => {
  test('are listed, added, named and taken away, but never the last', async () => {
    const { caller } = await withPasskey(agency.practitioner, 'bram@elm.example')
    pass(1)
    await addsPasskey(caller, 'Office laptop')
    const { passkeys } = await factorsOf(caller)
    expect(passkeys).toMatchObject([
      { name: 'Blue phone', here: true, lastSeen: null, created: expect.any(String) },
      { name: 'Office laptop', here: true },
    ])
    const [first, second] = passkeys.map(({ id }) => id)
    const end = (id = '') => caller.post(api(`/passkeys/${id}/end`), {})
    await caller.post(api(`/passkeys/${second}/name`), { name: 'Old laptop' })
    expect((await factorsOf(caller)).passkeys.map(({ name }) => name)).toEqual(['Blue phone', 'Old laptop'])
    expect((await end(first)).status).toBe(200)
    const last = await end(second)
    expect([last.status, last.body.code]).toEqual([409, 'last'])
    expect(last.body.error).toMatch(/Add another passkey or a code app first\.$/)
    expect((await factorsOf(caller)).passkeys).toHaveLength(1)
  })

  test('two last ones taken away at once leave one', async () => {
    const { caller } = await withPasskey(agency.practitioner, 'bram@elm.example')
    await addsPasskey(caller, 'Office laptop')
    const { passkeys } = await factorsOf(caller)
    const said = await Promise.all(passkeys.map(({ id }) => caller.post(api(`/passkeys/${id}/end`), {})))
    expect(said.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  test('of others are not there', async () => {
    const { caller } = await withPasskey(agency.practitioner, 'bram@elm.example')
    const other = await withPasskey(agency.leader, 'gwen@elm.example')
    const [theirs] = (await factorsOf(other.caller)).passkeys
    const none = crypto.randomUUID()
    for (const what of ['end', 'name']) {
      const body = what === 'name' ? { name: 'Mine' } : {}
      const said = await caller.post(api(`/passkeys/${theirs?.id}/${what}`), body)
      const nobodys = await caller.post(api(`/passkeys/${none}/${what}`), body)
      expect([said.status, said.text]).toEqual([404, nobodys.text])
    }
    expect((await factorsOf(other.caller)).passkeys).toHaveLength(1)
  })

  test('are changed within five minutes of signing in, or with the password once more', async () => {
    const { caller } = await withPasskey(agency.practitioner, 'bram@elm.example')
    pass(5)
    expect((await factorsOf(caller)).fresh).toBe(true)
    expect((await caller.post(api('/passkeys/new'), {})).status).toBe(200)
    pass(1 / 60)
    expect((await factorsOf(caller)).fresh).toBe(false)
    const id = (await factorsOf(caller)).passkeys[0]?.id
    for (const path of ['/passkeys/new', `/passkeys/${id}/end`, '/code-app/new', '/code-app/end']) {
      const said = await caller.post(api(path), {})
      expect([said.status, said.body.code], path).toEqual([403, 'prove'])
      const wrong = await caller.post(api(path), { password: 'not the password' })
      expect([wrong.status, wrong.body.code], path).toEqual([403, 'wrong'])
    }
    await addsPasskey(caller, 'Office laptop', PASSWORD)
    for (let count = 0; count < 5; count += 1)
      await caller.post(api('/passkeys/new'), { password: 'not the password' })
    expect((await caller.post(api('/passkeys/new'), { password: PASSWORD })).status).toBe(429)
  })

  test('a passkey that is not asked for, or is here already, is not added', async () => {
    const { caller } = await withPasskey(agency.practitioner, 'bram@elm.example')
    const key = testPasskey(ORIGIN)
    const add = (passkey: object) => caller.post(api('/passkeys'), { name: 'Key', passkey })
    const uncalled = await add(key.make({ challenge: 'A'.repeat(43), rp: { id: 'imr.example.org' } }))
    expect([uncalled.status, uncalled.body.code]).toEqual([401, 'too-late'])
    for (const spoil of [
      { unverified: true },
      { origin: 'https://imr.example.net' },
      { host: 'a.example' },
    ]) {
      const said = await add(key.make(await asked(caller, '/passkeys/new'), spoil))
      expect([said.status, said.body.code]).toEqual([400, 'passkey'])
    }
    expect((await add(key.make(await asked(caller, '/passkeys/new')))).status).toBe(200)
    expect((await add(key.make(await asked(caller, '/passkeys/new')))).body.code).toBe('here-already')
    expect((await factorsOf(caller)).passkeys).toHaveLength(2)
  })

  test('a code app is added beside a passkey when it has shown a code, and taken away again', async () => {
    const { caller, email } = await withPasskey(agency.practitioner, 'bram@elm.example')
    const { uri } = (await caller.post(api('/code-app/new'), {})).body as { uri: string }
    // Begun and not confirmed, it is no way in.
    const early = await half(email)
    expect((await early.post(api('/sign-in/code'), { code: codeAt(uri, now()) })).status).toBe(401)
    expect((await caller.post(api('/code-app'), { code: '000000' })).body.code).toBe('wrong-code')
    expect((await caller.post(api('/code-app'), { code: nextCode(uri) })).status).toBe(200)
    expect((await factorsOf(caller)).code).toBe(true)
    expect((await caller.post(api('/code-app/new'), {})).body.code).toBe('has-code')

    const other = newCaller(app)
    expect((await tryPassword(other, email, PASSWORD)).body).toEqual({ stage: 'passkey', code: true })
    expect((await other.post(api('/sign-in/code'), { code: nextCode(uri) })).status).toBe(200)

    expect((await other.post(api('/code-app/end'), {})).status).toBe(200)
    expect((await other.post(api('/code-app/end'), {})).status).toBe(200)
    const late = await half(email)
    expect((await late.post(api('/sign-in/code'), { code: nextCode(uri) })).status).toBe(401)
  })

  test('a code app that is all there is stays until there is a passkey', async () => {
    const { caller } = await enter(agency.stranger, 'ilse@elm.example')
    const end = () => caller.post(api('/code-app/end'), {})
    expect((await end()).body.code).toBe('last')
    await addsPasskey(caller, 'Blue phone')
    expect((await end()).status).toBe(200)
    expect(await factorsOf(caller)).toMatchObject({ code: false, passkeys: [{ name: 'Blue phone' }] })
  })
})
