// Every field of every body spoiled in every way we can think of: a sentence each time, never a fault.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROUTES } from '#server/routes/registry.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { type Caller, newCaller, signedIn } from '#server/test-caller.ts'
import { type SmallAgency, smallAgency } from '#server/test-people.ts'
import { addressOf, bodyFor } from './samples.ts'

let app: TestApp
let agency: SmallAgency
let callers: Record<string, Caller>
beforeAll(async () => {
  app = await startApp()
  agency = await smallAgency(app)
  const practitioner = await signedIn(app, agency, agency.practitioner)
  callers = {
    person: practitioner,
    staff: practitioner,
    practitioner,
    administrator: await signedIn(app, agency, agency.administrator),
    public: newCaller(app),
  }
})
afterAll(() => app.close())

/** Values that fit no field of ours, whatever it is for. */
const WRONG = [
  {},
  [],
  [[]],
  1.5,
  -1,
  1e300,
  'x'.repeat(200_000),
  '\u0000',
  '\ud800',
  { $gt: '' },
  [null],
  [''],
]

type Path = (string | number)[]

function placesIn(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path]
  const own = path.length > 0 ? [path] : []
  return [...own, ...Object.entries(value).flatMap(([name, member]) => placesIn(member, [...path, name]))]
}

function withAt(value: unknown, [name, ...rest]: Path, put: unknown): unknown {
  if (name === undefined) return put
  const copy = structuredClone(value) as Record<string, unknown>
  copy[name] = withAt(copy[name], rest, put)
  return copy
}

function withoutAt(value: unknown, path: Path): unknown {
  const copy = structuredClone(value) as Record<string, unknown>
  const last = path.at(-1) ?? ''
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, copy)
  delete parent[last]
  return copy
}

const BODIES = ROUTES.filter(({ method, who }) => method === 'POST' && who !== 'half')

test.each(BODIES.map((route) => [route.path, route] as const))('%s', async (path, route) => {
  const good = bodyFor(path, agency)
  const spoiled = placesIn(good).flatMap((place) => [
    ...WRONG.map((wrong) => withAt(good, place, wrong)),
    withAt(good, place, null),
    withoutAt(good, place),
    withAt(good, [...place.slice(0, -1), 'isAdministrator'], true),
  ])
  const same = JSON.stringify(good)
  for (const body of [...spoiled, { ...(good as object), extra: 1 }]) {
    if (JSON.stringify(body) === same) continue
    const caller = callers[route.who] ?? callers.public
    const said = await caller?.post(addressOf(route, agency), body)
    const shown = `${path} ${JSON.stringify(body).slice(0, 300)} → ${said?.status} ${said?.text.slice(0, 200)}`
    if (said?.status === 200)
      expect(path === '/api/:agency/entries' && refusesAll(said.body), shown).toBe(true)
    else {
      expect(said?.status, shown).toBeGreaterThanOrEqual(400)
      expect(said?.status, shown).toBeLessThan(500)
      expect(said?.body.error, shown).toMatch(/^[A-Z“].*\.$/s)
    }
  }
})

// An entry that can be named is answered alone, so that it holds up no other.
function refusesAll(body: Record<string, unknown>): boolean {
  const answers = body.answers as { answer: string; reason: string }[]
  return answers.every(({ answer, reason }) => /^(refused|later)$/.test(answer) && reason.length > 5)
}
