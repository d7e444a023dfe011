// Somebody calling a test server over real HTTP, as a browser does: an origin, a cookie, a device's key.
import { randomUUID } from 'node:crypto'
import type { Id } from '#domain/text.ts'
import { inAgency } from './db/tenant.ts'
import { cookieName } from './http/cookies.ts'
import { ensureAccount } from './sign-in/accounts.ts'
import { noteDevice } from './sign-in/devices.ts'
import { openFull } from './sign-in/staff-door.ts'
import type { TestApp } from './test-app.ts'

/** What a call came back with; `body` is undefined where it was no JSON. */
export type Said = { status: number; headers: Headers; text: string; body: Record<string, unknown> }

export type Caller = {
  device: { id: Id; name: string }
  cookie: string | undefined
  key: string | undefined
  get(path: string, headers?: Record<string, string>): Promise<Said>
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Said>
  /** Anything at all, sent as it is. */
  send(
    method: string,
    path: string,
    init: { body?: string | Uint8Array; headers?: Record<string, string> },
  ): Promise<Said>
}

export function newCaller(app: TestApp): Caller {
  const origin = app.services.config.url?.origin ?? app.url
  const caller: Caller = {
    device: { id: randomUUID(), name: 'A test browser' },
    cookie: undefined,
    key: undefined,
    get: (path, headers = {}) => caller.send('GET', path, { headers }),
    post: (path, body, headers = {}) =>
      caller.send('POST', path, {
        body: JSON.stringify(body),
        headers: { origin, 'content-type': 'application/json', ...headers },
      }),
    async send(method, path, { body, headers = {} }) {
      const own: Record<string, string> = {}
      if (caller.cookie) own.cookie = caller.cookie
      if (caller.key) own['x-device-key'] = caller.key
      const answer = await fetch(`${app.url}${path}`, {
        method,
        headers: { ...own, ...headers },
        redirect: 'manual',
        ...(body === undefined ? {} : { body: body as NonNullable<RequestInit['body']> }),
      })
      const [set] = answer.headers.getSetCookie()
      if (set) caller.cookie = /^[^=]+=;/.test(set) ? undefined : set.split(';')[0]
      const said = await readAnswer(answer)
      if (typeof said.body.deviceKey === 'string') caller.key = said.body.deviceKey
      return said
    },
  }
  return caller
}

async function readAnswer(answer: Response): Promise<Said> {
  const text = await answer.text()
  const json = answer.headers.get('content-type')?.includes('json')
  const body = json ? (JSON.parse(text) as Record<string, unknown>) : {}
  return { status: answer.status, headers: answer.headers, text, body }
}

/** Somebody whose sign-in is finished, by the same steps every way in ends with. */
export async function signedIn(
  app: TestApp,
  { agency, slug }: { agency: Id; slug: string },
  person: Id,
  kind: 'staff' | 'client' = 'staff',
): Promise<Caller> {
  const caller = newCaller(app)
  const { now, config } = app.services
  const open = await inAgency(app.database.app, agency, async (trx) => {
    await ensureAccount(trx, agency, person)
    const device = await noteDevice(trx, { agency, person, kind }, caller.device, now())
    return openFull(trx, agency, { person, device, kind }, now())
  })
  caller.cookie = `${cookieName(config, slug, kind)}=${open.token}`
  caller.key = open.deviceKey
  return caller
}
