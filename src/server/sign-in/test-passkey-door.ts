// People with passkeys of software at the door of a small agency, at an address where browsers take them.
import { expect } from 'vitest'
import type { Id } from '#domain/text.ts'
import { type Caller, newCaller } from '#server/test-caller.ts'
import { openDoor, PASSWORD } from './test-door.ts'
import { type Spoil, testPasskey } from './test-passkey.ts'

export const ORIGIN = 'https://imr.example.org'

type Asked = { challenge: string; rp: { id: string }; rpId: string; allowCredentials: { id: string }[] }
type Factors = { passkeys: { id: string; name: string; here: boolean }[]; code: boolean; fresh: boolean }

export async function openPasskeyDoor() {
  const door = await openDoor({ url: ORIGIN })
  const { app, api, halfEnter, tryPassword } = door

  const asked = async (caller: Caller, path: string, body: object = {}) =>
    (await caller.post(api(path), body)).body as Asked

  /** Somebody who was invited and chose a passkey. */
  async function withPasskey(person: Id, email: string) {
    const { caller } = await halfEnter(person, email)
    const key = testPasskey(ORIGIN)
    const passkey = key.make(await asked(caller, '/sign-in/passkey/new'))
    const full = await caller.post(api('/sign-in/passkey/make'), { name: 'Blue phone', passkey })
    expect([full.status, full.body.stage]).toEqual([200, 'full'])
    return { caller, key, email }
  }

  async function half(email: string): Promise<Caller> {
    const caller = newCaller(app)
    expect((await tryPassword(caller, email, PASSWORD)).status).toBe(200)
    return caller
  }

  async function signsInWith(email: string, key: ReturnType<typeof testPasskey>, spoil: Spoil = {}) {
    const caller = await half(email)
    const answer = key.answer(await asked(caller, '/sign-in/passkey/ask'), spoil)
    return { caller, said: await caller.post(api('/sign-in/passkey'), answer) }
  }

  const factorsOf = async (caller: Caller) => (await caller.get(api('/passkeys'))).body as Factors

  async function addsPasskey(caller: Caller, name: string, password?: string) {
    const key = testPasskey(ORIGIN)
    const passkey = key.make(await asked(caller, '/passkeys/new', password ? { password } : {}))
    expect((await caller.post(api('/passkeys'), { name, passkey })).status).toBe(200)
    return key
  }

  /** What happens while the server stands at another public address. */
  async function at<T>(url: string, work: () => Promise<T>): Promise<T> {
    const { config } = app.services
    config.url = new URL(url)
    try {
      return await work()
    } finally {
      config.url = new URL(ORIGIN)
    }
  }
  return { ...door, asked, withPasskey, half, signsInWith, factorsOf, addsPasskey, at }
}
