// The first run: once, with the secret the terminal showed, and whole or not at all.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '#server/test-app.ts'
import { newCaller } from '#server/test-caller.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const caller = () => newCaller(app)
const given = (secret: string, change: object = {}) => ({
  secret,
  agency: {
    name: 'Elm Street',
    slug: 'elm',
    zone: 'America/Chicago',
    calls: 'member',
    emergency: '911',
    ...change,
  },
  administrator: { name: 'Ada Min', email: 'ada@elm.example', password: 'correct horse battery' },
  device: caller().device,
})
const run = (secret: string, change?: object) => caller().post('/api/first-run', given(secret, change))
const start = async () => (await caller().get('/api/start')).body

describe('the first run', () => {
  test('is offered on an empty installation', async () => {
    expect(await start()).toEqual({ firstRun: true, demo: false, agencies: [] })
    const landing = await caller().get('/')
    expect([landing.status, landing.headers.get('location')]).toEqual([302, '/first-run'])
  })

  test('refuses a wrong secret, an older secret, and what does not fit, and founds nothing', async () => {
    const older = (await app.firstRunSecret()) ?? ''
    const secret = (await app.firstRunSecret()) ?? ''
    expect(secret).toMatch(/^([2-9A-Z]{4}-){4}[2-9A-Z]{4}$/)
    expect((await run('AAAA-AAAA-AAAA-AAAA-AAAA')).body.code).toBe('set-up-secret')
    expect((await run(older)).body.code).toBe('set-up-secret')
    expect((await run(secret, { zone: 'Mars/Olympus' })).body.error).toMatch(/time zone/)
    expect((await run(secret, { name: 'Correct Horse Battery' })).body.code).toBe('password')
    expect(await start()).toMatchObject({ firstRun: true })
  })

  test('makes the agency once, of many at the same moment', async () => {
    const secret = (await app.firstRunSecret()) ?? ''
    const said = await Promise.all(['one', 'two', 'three', 'four'].map((slug) => run(secret, { slug })))
    expect(said.map(({ status }) => status).sort()).toEqual([200, 403, 403, 403])
    const slug = said.find(({ status }) => status === 200)?.body.slug
    expect(await start()).toEqual({ firstRun: false, demo: false, agencies: [{ slug, name: 'Elm Street' }] })
    expect(await app.firstRunSecret()).toBeUndefined()
    expect((await run(secret)).body.code).toBe('set-up')

    const ada = caller()
    const body = { email: 'ada@elm.example', password: 'correct horse battery', device: ada.device }
    expect((await ada.post(`/api/${slug}/sign-in`, body)).body.stage).toBe('make-code')
    expect((await ada.get('/')).headers.get('location')).toBe(`/staff/${slug}/`)
  })
})
