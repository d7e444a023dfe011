// A fitting body in clothes that one reader could take for something else: no handler ever runs on it.
import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inAgency } from '#server/db/tenant.ts'
import { ROUTES } from '#server/routes/registry.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { type Caller, signedIn } from '#server/test-caller.ts'
import { entryOf, type SmallAgency, smallAgency } from '#server/test-people.ts'
import { PATIENCE, tell } from './size.ts'

let app: TestApp
let agency: SmallAgency
let callers: Caller[]
beforeAll(async () => {
  app = await startApp()
  agency = await smallAgency(app)
  callers = [
    await signedIn(app, agency, agency.administrator),
    await signedIn(app, agency, agency.practitioner),
    await signedIn(app, agency, agency.client, 'client'),
  ]
}, PATIENCE)
afterAll(() => app.close())

type Clothed = { headers: Record<string, string | string[]>; body: string | Buffer; method?: string }
const JSON_TYPE = 'application/json'

/** The body as it is, and what is put around it. */
const VARIANTS: Record<string, (body: string) => Clothed> = {
  'no type': (body) => ({ headers: {}, body }),
  'plain text': (body) => ({ headers: { 'content-type': 'text/plain' }, body }),
  'a form': (body) => ({
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `${body}=`,
  }),
  'a form in parts': (body) => ({
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: `--x\r\ncontent-disposition: form-data; name="entries"\r\n\r\n${body}\r\n--x--`,
  }),
  'XML by name': (body) => ({ headers: { 'content-type': 'application/xml' }, body }),
  'JSON with a suffix': (body) => ({ headers: { 'content-type': 'application/ld+json' }, body }),
  'two types in one': (body) => ({ headers: { 'content-type': `${JSON_TYPE}, text/plain` }, body }),
  'a tab before its parameters': (body) => ({ headers: { 'content-type': `${JSON_TYPE}\t; a=b` }, body }),
  'another character set': (body) => ({
    headers: { 'content-type': `${JSON_TYPE}; charset=utf-16le` },
    body: Buffer.from(body, 'utf16le'),
  }),
  squeezed: (body) => ({
    headers: { 'content-type': JSON_TYPE, 'content-encoding': 'gzip' },
    body: gzipSync(body),
  }),
  'something behind it': (body) => ({ headers: { 'content-type': JSON_TYPE }, body: `${body}{}` }),
  'a comment in it': (body) => ({ headers: { 'content-type': JSON_TYPE }, body: `/* */${body}` }),
  'a reach for the prototype': (body) => ({
    headers: { 'content-type': JSON_TYPE },
    body: body.replace('{', '{"__proto__":{"roles":["administrator"]},'),
  }),
  'a reach for the constructor': (body) => ({
    headers: { 'content-type': JSON_TYPE },
    body: body.replace('{', '{"constructor":{"prototype":{"a":1}},'),
  }),
  'another method in a header': (body) => ({
    ...{ headers: { 'content-type': JSON_TYPE, 'x-http-method-override': 'POST' }, body, method: 'PUT' },
  }),
  'another method': (body) => ({ headers: { 'content-type': JSON_TYPE }, body, method: 'PATCH' }),
}

const WRITES = ROUTES.filter(({ method }) => method === 'POST')

test.each(Object.entries(VARIANTS))('every route that takes a body refuses it: %s', async (_name, clothe) => {
  for (const route of WRITES)
    for (const caller of callers) {
      const entry = entryOf(new Date(), agency.practitioner, 'recovery.say', {
        ...{ on: randomUUID(), client: agency.client, body: { words: 'Never kept' } },
      })
      const path = route.path.replace(':agency', agency.slug).replace(/:\w+/g, randomUUID())
      const status = await sendRaw(caller, path, clothe(JSON.stringify({ entries: [entry] })))
      expect(status, route.path).toBeGreaterThanOrEqual(400)
      expect(status, route.path).toBeLessThan(500)
    }
})

test('nothing of all that was kept', async () => {
  const kept = await inAgency(app.database.app, agency.agency, (trx) =>
    trx.selectFrom('record').select('id').where('kind', '=', 'recovery').execute(),
  )
  expect(kept).toEqual([])
  tell(
    `R32: ${Object.keys(VARIANTS).length} variants × ${WRITES.length} routes × ${callers.length} people, 0 handlers run`,
  )
})

function sendRaw(caller: Caller, path: string, { headers, body, method = 'POST' }: Clothed): Promise<number> {
  const { cookie = '', key = '' } = caller
  const own = { origin: app.url, cookie, 'x-device-key': key, 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    const sent = request(`${app.url}${path}`, { method, headers: { ...own, ...headers } }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
