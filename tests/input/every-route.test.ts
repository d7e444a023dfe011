// The registry is all there is: the live router has its routes and no other, and each says who may call it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createApp } from '#server/app.ts'
import { type Route, route } from '#server/http/route.ts'
import { ROUTES } from '#server/routes/registry.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { newCaller, signedIn } from '#server/test-caller.ts'
import { type SmallAgency, smallAgency } from '#server/test-people.ts'
import { addressOf } from './samples.ts'

let app: TestApp
let agency: SmallAgency
beforeAll(async () => {
  app = await startApp()
  agency = await smallAgency(app)
})
afterAll(() => app.close())

// The tree leaves out the slash before a star.
const treeName = (route: Route) => nameOf(route).replace('/*', '*')
const nameOf = ({ method, path }: Pick<Route, 'method' | 'path'>) => `${method} ${path}`

// Fastify prints its routes as a tree; each leaf is its whole address again.
function liveRoutes(printed: string): string[] {
  const stems: string[] = []
  return printed.split('\n').flatMap((line) => {
    const found = /^((?:[│ ] {3})*)[├└]── (\S*)(?: \((.*)\))?$/.exec(line)
    if (!found) return []
    const [, indent = '', part = '', methods] = found
    const depth = indent.length / 4
    stems.splice(depth)
    stems[depth] = part
    return methods ? methods.split(', ').map((method) => `${method} ${stems.join('')}`) : []
  })
}

test('the live router and the registry name the same routes', () => {
  const live = liveRoutes(app.app.printRoutes({ commonPrefix: false }))
  expect(live.toSorted()).toEqual(ROUTES.map(treeName).toSorted())
})

test('a route beside the registry would be seen', async () => {
  const other = await createApp(app.services)
  other.get('/secret-door', async () => 'open')
  const live = liveRoutes(other.printRoutes({ commonPrefix: false }))
  expect(live).toContain('GET /secret-door')
  await other.close()
})

test('every route says what it does, and every one that changes something takes a shape', () => {
  for (const one of ROUTES) {
    expect(one.does, nameOf(one)).toMatch(/^[A-Z].*\.$/)
    expect(one.who, nameOf(one)).toBeTruthy()
    if (one.method === 'POST') expect(one.body, nameOf(one)).toBeDefined()
  }
  expect(new Set(ROUTES.map(nameOf)).size).toBe(ROUTES.length)
})

test('every answer says how far a browser may trust it, and nothing of the API is kept', async () => {
  const caller = await signedIn(app, agency, agency.practitioner)
  for (const one of ROUTES.filter(({ method }) => method === 'GET')) {
    const { headers } = await caller.get(addressOf(one, agency))
    expect(headers.get('content-security-policy'), one.path).toMatch(
      /^default-src 'none';script-src 'self' 'wasm-unsafe-eval';style-src 'self';.*frame-ancestors 'none'.*trusted-types sw$/,
    )
    expect(headers.get('x-content-type-options'), one.path).toBe('nosniff')
    expect(headers.get('referrer-policy'), one.path).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy'), one.path).toBe('same-origin')
    expect(headers.get('permissions-policy'), one.path).toContain('camera=()')
    expect(headers.get('strict-transport-security'), one.path).toBeNull()
    if (one.path.startsWith('/api/')) expect(headers.get('cache-control'), one.path).toBe('no-store')
  }
})

test('a sign-in’s cookie is out of reach of scripts and other sites, and bound to https where there is https', async () => {
  const behind = await startApp({ url: 'https://imr.example.org' })
  try {
    for (const server of [app, behind]) {
      const small = await smallAgency(server)
      const boss = await signedIn(server, small, small.administrator)
      const made = await boss.post(`/api/${small.slug}/invitations`, { person: small.leader })
      const secret = String(made.body.address).split('#')[1]
      const { device, post } = newCaller(server)
      const given = { secret, email: 'gwen@elm.example', password: 'correct horse battery', device }
      const accepted = await post(`/api/${small.slug}/invitation/accept`, given)
      const cookie = accepted.headers.get('set-cookie') ?? ''
      expect(cookie).toMatch(/; Path=\/; Expires=[^;]+; HttpOnly;( Secure;)? SameSite=Strict$/)
      expect(cookie).not.toContain('Domain')
      const https = server === behind
      expect(cookie.startsWith(`${https ? '__Host-' : ''}imr-${small.slug}=`)).toBe(true)
      expect(cookie.includes('; Secure')).toBe(https)
      const sent = accepted.headers.get('strict-transport-security')
      expect(sent).toBe(https ? 'max-age=63072000' : null)
    }
  } finally {
    await behind.close()
  }
})

test('what a response shape does not name is not sent, and an answer out of shape is a fault, not a leak', async () => {
  const leaking = route({
    method: 'GET',
    path: '/leaking',
    who: 'public',
    audit: 'none',
    does: 'Answers with more than its shape names.',
    response: z.object({ rows: z.array(z.object({ id: z.string() })) }),
    handle: async () => {
      const row = { id: 'one', __leak: 'canary' }
      const answer = { rows: [row], __leak: 'canary' }
      return answer
    },
  })
  const broken = route({
    method: 'GET',
    path: '/broken',
    who: 'public',
    audit: 'none',
    does: 'Answers out of its shape.',
    response: z.object({ id: z.string() }),
    handle: async () => ({ id: ['canary'] }) as unknown as { id: string },
  })
  const failing = route({
    method: 'GET',
    path: '/failing',
    who: 'public',
    audit: 'none',
    does: 'Breaks on what somebody wrote.',
    response: z.object({ id: z.string() }),
    handle: async () => Promise.reject(new Error('canary')),
  })
  const server = await startApp({ routes: [leaking, broken, failing] })
  try {
    const caller = newCaller(server)
    expect((await caller.get('/leaking')).text).toBe('{"rows":[{"id":"one"}]}')
    for (const path of ['/broken', '/failing']) {
      const said = await caller.get(path)
      expect([said.status, said.body.code]).toEqual([500, 'fault'])
      expect(said.body.error).toMatch(/^Something went wrong on our side. Nothing you wrote is lost/)
    }
    expect(server.logged()).toContain('"where":"/failing"')
    expect(server.logged()).not.toContain('canary')
  } finally {
    await server.close()
  }
})
