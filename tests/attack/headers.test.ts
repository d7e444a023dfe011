// Every answer of every route, a "no" as well: what the browser is told, where a record may be kept, and who may ask.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Route } from '#server/http/route.ts'
import { ROUTES } from '#server/routes/registry.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { type Caller, newCaller, type Said } from '#server/test-caller.ts'
import { PATIENCE, tell } from './size.ts'
import { openWorld, type World } from './world.ts'

let app: TestApp
let world: World
beforeAll(async () => {
  app = await startApp()
  world = await openWorld(app)
}, PATIENCE)
afterAll(() => app.close())

const WRITES = ROUTES.filter(({ method }) => method === 'POST')

function addressOf({ path }: Route): string {
  const { slug, charts } = world.here
  const words: Record<string, string> = {
    agency: slug,
    slug,
    client: charts[0].client,
    id: charts[0].records.worksheet,
  }
  const pages = path.endsWith('workbook.pdf') ? '?topics=none' : ''
  return (
    path.replace('*', 'x').replace(/:(\w+)/g, (_, name: string) => words[name] ?? charts[0].client) + pages
  )
}

const call = (caller: Caller, route: Route): Promise<Said> =>
  route.method === 'GET' ? caller.get(addressOf(route)) : caller.post(addressOf(route), {})

test('every answer of every route is guarded, and what holds a record is kept nowhere', async () => {
  const { callers } = world.here
  const asked: [string, Caller][] = [
    ['nobody', newCaller(app)],
    ['practitioner', callers.practitioner],
    ['first client', callers['first client']],
    ['administrator', callers.administrator],
  ]
  let answers = 0
  const statuses = new Set<number>()
  for (const route of ROUTES.filter(
    ({ path }) => !path.endsWith('/sign-out') && !/^\/read.*\.pdf$/.test(path),
  )) {
    for (const [who, caller] of route.who === 'public' ? asked.slice(0, 1) : asked) {
      const { headers, status, text } = await call(caller, route)
      const shown = `${who}: ${route.method} ${route.path} → ${status}`
      expect(headers.get('content-security-policy'), shown).toMatch(
        /^default-src 'none';.*base-uri 'none';frame-ancestors 'none';require-trusted-types-for 'script'/,
      )
      expect(headers.get('content-security-policy'), shown).not.toMatch(
        /unsafe-inline|'unsafe-eval'|\*|https?:/,
      )
      expect(headers.get('x-content-type-options'), shown).toBe('nosniff')
      expect(headers.get('x-frame-options'), shown).toBe('DENY')
      expect(headers.get('referrer-policy'), shown).toBe('no-referrer')
      expect(headers.get('cross-origin-opener-policy'), shown).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy'), shown).toBe('same-origin')
      expect(headers.get('access-control-allow-origin'), shown).toBe(null)
      expect(headers.get('server'), shown).toBe(null)
      const keeps = headers.get('cache-control')
      if (route.path.startsWith('/api/') || text.includes('canary')) expect(keeps, shown).toBe('no-store')
      if (status >= 400) expect(keeps, shown).toMatch(/no-store|no-cache/)
      statuses.add(status)
      answers += 1
    }
  }
  expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 401, 403, 404]))
  tell(`R34, R36: ${answers} answers of ${ROUTES.length} routes, all guarded, 0 records that may be kept`)
})

describe('a call that changes something', () => {
  const FORGED: Record<string, string>[] = [
    {},
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    { origin: 'http://127.0.0.1:1' },
    { referer: 'http://127.0.0.1/' },
    { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
  ]

  test('is refused from any page but ours, whoever is signed in', async () => {
    const { callers } = world.here
    let tried = 0
    for (const route of WRITES) {
      for (const forged of FORGED) {
        for (const caller of [callers.administrator, callers.practitioner]) {
          const headers = { 'content-type': 'application/json', ...forged }
          const said = await caller.send('POST', addressOf(route), { body: '{}', headers })
          expect([said.status, said.body.code], `${route.path} ${JSON.stringify(forged)}`).toEqual([
            403,
            'origin',
          ])
          tried += 1
        }
      }
    }
    tell(`R35: ${tried} forged calls, 0 let through`)
    expect(tried).toBeGreaterThan(200)
  })
})
