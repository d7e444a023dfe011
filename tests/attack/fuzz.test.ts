// Thousands of requests made from the registry's own shapes, fitting and spoiled: never a fault, never an answer out of shape.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { ROUTES } from '#server/routes/registry.ts'
import { SEED } from './dice.ts'
import type { Chart } from './fill.ts'
import { type Known, type Request, requestsOf } from './requests.ts'
import { FULL, hours, sized, tell } from './size.ts'

const MANY = sized(1000, 100_000)
const AT_ONCE = 4
const MEGABYTE = 2 ** 20

type Caller = { cookie?: string; key?: string; person: string }
type Opened = { url: string; slugs: string[]; charts: Chart[]; callers: Caller[] }
type Report = { rss: number; faults: string[] }

test('every request is answered, in its shape, and nothing of the server breaks', hours, async () => {
  const server = await startServer()
  const { url, slugs, charts, callers } = server.opened
  const known: Known = {
    slugs,
    charts,
    people: callers.map(({ person }) => person),
    callers: callers.length + 1,
  }
  tell(`R31: seed ${SEED} (OPENIMR_SEED), ${MANY} requests`)
  const seen = new Map<string, number>()
  const wrong: string[] = []
  let warm = 0
  const step = Math.min(MANY / 10, 1000)
  for (let done = 0; done < MANY; done += step) {
    const requests = fc.sample(requestsOf(known), { numRuns: step, seed: SEED + done })
    // While requests are made nothing is heard of connections that the server has closed meanwhile.
    await pause(50)
    const workers = Array.from({ length: AT_ONCE }, async () => {
      for (let one = requests.pop(); one; one = requests.pop()) {
        const status = await ask(url, one, callers[one.by]).catch((error: unknown) => {
          wrong.push(error instanceof Error ? `${error.message} ${error.cause ?? ''}` : String(error))
          return 'wrong'
        })
        const name = `${one.route.method} ${one.route.path} ${status}`
        seen.set(name, (seen.get(name) ?? 0) + 1)
      }
    })
    await Promise.all(workers)
    expect(wrong.slice(0, 5)).toEqual([])
    if ((done + step) % (MANY / 10) !== 0) continue
    const { rss } = await server.report()
    warm ||= rss
    if (FULL)
      tell(
        `R31: ${done + step} requests sent, memory ${((rss - warm) / MEGABYTE).toFixed(1)} MB since the first tenth`,
      )
  }
  const { rss, faults } = await server.report()
  expect(faults).toEqual([])
  const called = new Set([...seen.keys()].map((key) => key.slice(0, key.lastIndexOf(' '))))
  const missed = ROUTES.map(({ method, path }) => `${method} ${path}`).filter((name) => !called.has(name))
  const grown = (rss - warm) / MEGABYTE
  const fine = [...seen].filter(([key]) => key.endsWith(' 200')).reduce((sum, [, count]) => sum + count, 0)
  tell(
    `R31: ${fine} of ${MANY} answered 200, ${called.size} of ${ROUTES.length} routes, memory ${grown.toFixed(1)} MB`,
  )
  if (FULL) {
    expect(missed).toEqual(['POST /api/:agency/sign-out'])
    expect(grown).toBeLessThan(50)
  }
})

async function ask(url: string, request: Request, caller: Caller | undefined): Promise<number> {
  const { route, path, headers } = request
  const body = request.body?.replaceAll('"by":"me"', `"by":"${caller?.person}"`)
  const own = {
    ...(caller ? { cookie: caller.cookie ?? '', 'x-device-key': caller.key ?? '' } : {}),
    ...(body === undefined ? {} : { 'content-type': 'application/json', origin: url }),
  }
  const init = { method: route.method, headers: { ...own, ...headers }, redirect: 'manual' as const }
  const answer = await fetch(`${url}${path}`, { ...init, ...(body === undefined ? {} : { body }) })
  const text = await answer.text()
  const shown = `${JSON.stringify({ method: route.method, path, body, headers })} → ${answer.status} ${text.slice(0, 300)}`
  // Where the press is busy with another paper, or no web app has been built, the answer says so.
  if (answer.status === 503)
    expect(text, shown).toMatch(/"code":"paper-(busy|late)"|The app is not built yet/)
  else expect(answer.status, shown).toBeLessThan(500)
  const is = answer.headers.get('content-type') ?? ''
  if (answer.status >= 400 && is.includes('json')) expectRefusal(JSON.parse(text), shown)
  else if (answer.status === 200 && route.answers === 'json') {
    const said: unknown = JSON.parse(text)
    expect(route.response.parse(said), shown).toEqual(said)
  } else
    expect(is, shown).toMatch(
      /^(text\/(html|css|csv|javascript)|application\/(pdf|json|manifest\+json|javascript)|image\/|$)/,
    )
  return answer.status
}

function expectRefusal(said: Record<string, unknown>, shown: string): void {
  expect(Object.keys(said).sort(), shown).toEqual(['code', 'error'])
  expect(said.error, shown).toMatch(/^[A-Z“].*\.$/s)
  expect(said.code, shown).toMatch(/^[a-z0-9-]+$/)
}

async function startServer() {
  const child = spawn(process.execPath, ['--expose-gc', join(import.meta.dirname, 'fuzz-server.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async <T>(): Promise<T> => {
    const { value, done } = await lines.next()
    if (done) throw new Error('The server ended while it was fuzzed.')
    return JSON.parse(value) as T
  }
  return {
    opened: await next<Opened>(),
    report() {
      child.stdin.write('report\n')
      return next<Report>()
    },
  }
}
