// Walks people through the doors of a small agency, on a clock that the test moves.
import { TOTP } from 'otpauth'
import type { Id } from '#domain/text.ts'
import { startApp } from '#server/test-app.ts'
import { type Caller, newCaller, signedIn } from '#server/test-caller.ts'
import { smallAgency } from '#server/test-people.ts'

export const PASSWORD = 'correct horse battery'

/** `url` is the public address, such as one at which browsers take passkeys. */
export async function openDoor({ url }: { url?: string } = {}) {
  let clock = Date.parse('2026-03-09T14:00:00.000Z')
  const app = await startApp({ now: () => new Date(clock), ...(url ? { url } : {}) })
  const agency = await smallAgency(app)
  const api = (path: string) => `/api/${agency.slug}${path}`
  const now = () => clock
  const pass = (minutes: number) => {
    clock += minutes * 60_000
  }
  /** What the person's app shows; a minute passes first, so that each code is a new one. */
  const nextCode = (uri: string) => {
    pass(1)
    return codeAt(uri, clock)
  }
  // An administrator's sign-in lasts half a day; the clock of these tests runs faster.
  const invited = async (person: Id) => {
    const administrator = await signedIn(app, agency, agency.administrator)
    const { body } = await administrator.post(api('/invitations'), { person })
    return String(body.address).split('#')[1] ?? ''
  }
  /** An invited person with a password, and nothing beside it yet. */
  const halfEnter = async (person: Id, email: string) => {
    const caller = newCaller(app)
    const given = { secret: await invited(person), email, password: PASSWORD, device: caller.device }
    const { body } = await caller.post(api('/invitation/accept'), given)
    return { caller, given, body }
  }
  /** Invites somebody and walks them through to a finished sign-in. */
  const enter = async (person: Id, email: string) => {
    const { caller, given, body } = await halfEnter(person, email)
    const { totp } = body as { totp: { uri: string } }
    await caller.post(api('/sign-in/code'), { code: nextCode(totp.uri) })
    return { caller, uri: totp.uri, given }
  }
  const tryPassword = (caller: Caller, email: string, password: string) =>
    caller.post(api('/sign-in'), { email, password, device: caller.device })
  return { app, agency, api, now, pass, nextCode, invited, halfEnter, enter, tryPassword }
}

export function codeAt(uri: string, at: number): string {
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  return new TOTP({ secret }).generate({ timestamp: at })
}
