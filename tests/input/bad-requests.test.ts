// Requests that no page of ours would send: each gets a sentence, none gets through, none is a fault.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROUTES } from '#server/routes/registry.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { type Caller, newCaller, type Said, signedIn } from '#server/test-caller.ts'
import { type SmallAgency, smallAgency } from '#server/test-people.ts'
import { rawGet } from './raw.ts'
import { addressOf, bodyFor } from './samples.ts'

const WRITES = ROUTES.filter(({ method }) => method === 'POST')

let app: TestApp
let agency: SmallAgency
let caller: Caller
beforeAll(async () => {
  app = await startApp()
  agency = await smallAgency(app)
  caller = await signedIn(app, agency, agency.practitioner)
})
afterAll(() => app.close())

function expectNo({ status, body }: Said, expected: number, where: string): void {
  expect(status, where).toBe(expected)
  expect(body.error, where).toMatch(/^[A-Z“].*\.$/)
  expect(body.code, where).toMatch(/^[a-z0-9-]+$/)
}

describe('a call that changes something', () => {
  test('must come from a page of this site', async () => {
    const forged: Record<string, string>[] = [
      {},
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { origin: app.url, 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
      { origin: app.url.replace('http:', 'https:') },
    ]
    for (const route of WRITES) {
      for (const headers of forged) {
        const body = JSON.stringify(bodyFor(route.path, agency))
        const type = { 'content-type': 'application/json' }
        const said = await caller.send('POST', addressOf(route, agency), {
          body,
          headers: { ...type, ...headers },
        })
        expectNo(said, 403, `${route.path} ${JSON.stringify(headers)}`)
      }
    }
  })

  test('must bring JSON in UTF-8 and nothing else', async () => {
    const types = [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain; application/json',
      'application/json; charset=utf-16',
      'application/jsonx',
      'application/json\u00a0; charset=utf-8',
      'application/json, text/plain',
    ]
    for (const route of WRITES) {
      for (const type of types) {
        const body = JSON.stringify(bodyFor(route.path, agency))
        const headers = { origin: app.url, 'content-type': type }
        expectNo(
          await caller.send('POST', addressOf(route, agency), { body, headers }),
          415,
          `${route.path} ${type}`,
        )
      }
    }
  })

  test('must bring a whole JSON object in its shape', async () => {
    const bodies: [number, string | Uint8Array][] = [
      [400, ''],
      [400, '{'],
      [400, '{"a":1}}'],
      [400, 'nothing'],
      [400, new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
      [400, new Uint8Array([0xed, 0xa0, 0x80])],
      [400, '{"__proto__":{"roles":["administrator"]}}'],
      [400, '{"constructor":{"prototype":{"roles":["administrator"]}}}'],
      [400, 'null'],
      [400, '[]'],
      [400, '"text"'],
      [400, '0'],
      [400, `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
      [400, `{"a":${'9'.repeat(5000)}}`],
      [413, `{"a":"${'x'.repeat(1_100_000)}"}`],
    ]
    for (const route of WRITES.filter(({ who }) => who === 'public' || who === 'person' || who === 'staff')) {
      const one = await signedIn(app, agency, agency.practitioner)
      for (const [status, body] of bodies) {
        const headers = { origin: app.url, 'content-type': 'application/json' }
        const said = await one.send('POST', addressOf(route, agency), { body, headers })
        expectNo(said, status, `${route.path} ${String(body).slice(0, 30)}`)
      }
    }
  })
})

describe('an address', () => {
  test.each([
    ['/api/%00/me', 404],
    ['/api/..%2f..%2fetc/me', 404],
    ['/api/%FF%FE/me', 400],
    ['/api/UPPER/me', 404],
    [`/api/${'a'.repeat(300)}/me`, 404],
    ['/api/no-such-agency/front', 404],
    ['/api/nothing/at/all', 404],
    ['/content/zz', 400],
    ['/content/0123456789abcdef', 404],
  ])('that leads nowhere says so: %s', async (path, status) => {
    const said = await newCaller(app).get(path)
    expect(said.status).toBe(status)
    expect(said.text).not.toContain('stack')
  })

  test.each([
    '/assets/../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%00',
    '/icon%2f..%2fpackage.json',
    '/read/%00',
    '/read/recovery-strategies/%3Cscript%3E',
    '/staff/%00/',
    '/my/no-such-agency/',
    '/pages/..%2fpages.css',
  ])('outside of what is served is a page that is not here: %s', async (path) => {
    const text = await rawGet(app.url, path)
    expect(text).toMatch(/^HTTP\/1.1 (404|400|403) /)
    expect(text).not.toContain('"dependencies"')
  })

  test('with a query out of shape is refused in a sentence', async () => {
    const queries = [
      'limit=0',
      'limit=501',
      'limit=x',
      'limit=1&limit=2',
      'after=x',
      'after=1.goal.x',
      'after=%00',
    ]
    for (const query of [...queries, `after=${'9'.repeat(30)}`, `ties=${'x'.repeat(200)}`])
      expectNo(await caller.get(`/api/${agency.slug}/changes?${query}`), 400, query)
    expectNo(await caller.get(`/api/${agency.slug}/devices?person=1`), 400, 'person')
    expectNo(await caller.get(`/api/${agency.slug}/charts/1`), 400, 'client')
    expectNo(await caller.post(`/api/${agency.slug}/devices/1/end`, {}), 400, 'device')
  })
})
