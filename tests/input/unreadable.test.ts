// What no browser sends: every answer, even of Node itself, has a sentence and the headers that keep it out of caches.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '#server/test-app.ts'
import { signedIn } from '#server/test-caller.ts'
import { type SmallAgency, smallAgency } from '#server/test-people.ts'
import { exchange, rawGet, readRaw } from './raw.ts'

let app: TestApp
let agency: SmallAgency
beforeAll(async () => {
  app = await startApp()
  agency = await smallAgency(app)
})
afterAll(() => app.close())

const END = '\r\nconnection: close\r\n\r\n'
const host = () => `host: ${new URL(app.url).host}`

function expectGuarded({ headers }: ReturnType<typeof readRaw>, what: string): void {
  expect(headers.get('cache-control'), what).toBe('no-store')
  expect(headers.get('content-security-policy'), what).toMatch(/^default-src 'none';/)
  expect(headers.get('x-content-type-options'), what).toBe('nosniff')
  expect(headers.get('x-frame-options'), what).toBe('DENY')
  expect(headers.get('referrer-policy'), what).toBe('no-referrer')
}

describe('a request with a whole address', () => {
  test('is answered like any other, and its answer is kept nowhere', async () => {
    const said = readRaw(await rawGet(app.url, `http://x/api/${agency.slug}/front`))
    expect(said.status).toBe(200)
    expect(said.body).toContain('Elm Street Agency')
    expectGuarded(said, 'front')
  })

  test('that leads nowhere in the API says so in JSON', async () => {
    const said = readRaw(await rawGet(app.url, 'http://x/api/nothing/here'))
    expect([said.status, JSON.parse(said.body).code]).toEqual([404, 'not-there'])
    expectGuarded(said, 'nothing')
  })
})

test('an address that cannot be read, or is too long, is refused under the same headers', async () => {
  for (const [path, status] of [
    ['/api/%FF%FE/me', 400],
    [`/api/${'a'.repeat(300)}/me`, 404],
    ['/%FF', 400],
  ] as const) {
    const said = readRaw(await rawGet(app.url, path))
    expect(said.status).toBe(status)
    expect(JSON.parse(said.body).error).toMatch(/\.$/)
    expectGuarded(said, path)
  }
})

test.each([
  ['no HTTP at all', () => 'nonsense\r\n\r\n', 400],
  ['a header without a name', () => `GET /health HTTP/1.1\r\n${host()}\r\n: x${END}`, 400],
  [
    'two lengths',
    () => `POST /api/x/sign-in HTTP/1.1\r\n${host()}\r\ncontent-length: 1\r\ncontent-length: 2${END}`,
    400,
  ],
  [
    'headers beyond measure',
    () => `GET /health HTTP/1.1\r\n${host()}\r\nx: ${'x'.repeat(40_000)}${END}`,
    431,
  ],
  ['no host', () => `GET /health HTTP/1.1${END}`, 400],
])('%s is refused in a sentence, under the same headers', async (what, request, status) => {
  const said = readRaw(await exchange(app.url, request()))
  expect(said.status).toBe(status)
  expect(JSON.parse(said.body)).toEqual({
    error: expect.stringMatching(/^[A-Z].*\.$/),
    code: expect.stringMatching(/^[a-z-]+$/),
  })
  expectGuarded(said, what)
})

test('what a request expects of us beyond an answer is not answered by Node', async () => {
  const said = readRaw(await exchange(app.url, `GET /health HTTP/1.1\r\n${host()}\r\nexpect: wonders${END}`))
  expect(said.status).toBe(200)
  expectGuarded(said, 'expect')
})

test('a card is not made for a server by a name no address can have', async () => {
  const caller = await signedIn(app, agency, agency.practitioner)
  const body = JSON.stringify({ client: agency.client })
  for (const name of ['x'.repeat(3000), 'a b', 'evil.example/path', 'user@evil.example', '"quoted"', '']) {
    const lines = [
      `POST /api/${agency.slug}/cards HTTP/1.1`,
      `host: ${name}`,
      'sec-fetch-site: same-origin',
      'content-type: application/json',
      `cookie: ${caller.cookie}`,
      `x-device-key: ${caller.key}`,
      `content-length: ${body.length}`,
    ]
    const said = readRaw(await exchange(app.url, `${lines.join('\r\n')}${END}${body}`))
    expect(said.status, name.slice(0, 20)).toBe(400)
    expect(JSON.parse(said.body)).toMatchObject({ code: 'address' })
  }
})
