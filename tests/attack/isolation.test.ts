// Ids of another agency, and of a chart somebody does not work with, put into every place that takes one.
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '#server/accept/answer.ts'
import { inAgency } from '#server/db/tenant.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import type { Caller, Said } from '#server/test-caller.ts'
import { callAttempts, entryAttempts, type Target } from './attempts.ts'
import { shuffled } from './dice.ts'
import { FULL, hours, PATIENCE, sized, tell } from './size.ts'
import { openWorld, type Place, standing, type Way, type World } from './world.ts'

const WAYS: readonly Way[] = [
  'administrator',
  'leader',
  'practitioner',
  'supervisor',
  'stranger',
  'former',
  'first client',
]
/** Who of the same agency stands in no way to the second chart. */
const UNTIED: readonly Way[] = [
  'administrator',
  'practitioner',
  'supervisor',
  'stranger',
  'former',
  'first client',
]

const MOST_ENTRIES = sized(240, 6000)
const MOST_CALLS = sized(120, 3000)

describe.each(FULL ? ['behind both walls', 'without row-level security'] : ['behind both walls'])(
  '%s',
  (walls) => {
    let app: TestApp
    let world: World

    beforeAll(async () => {
      app = await startApp()
      world = await openWorld(app)
      if (walls === 'without row-level security') await dropWalls(app)
    }, PATIENCE)
    afterAll(() => app.close())

    test('nobody of one agency reaches, learns of or changes anything of another', hours, async () => {
      const { here, there } = world
      const before = await standing(app, there.agency)
      const target = await targetOf(there, 0)
      const tried = await attack(world, WAYS, target, 'canarythere')
      const abroad = await crossOver(here, there)
      expect(await standing(app, there.agency)).toBe(before)
      expect(await standing(app, here.agency)).not.toContain('canarythere')
      expect(app.logged()).not.toContain('canary')
      tell(`R3, ${walls}: ${tried + abroad} attempts, 0 reached`)
    })

    test('nobody reaches, learns of or changes anything of a chart that is not theirs', hours, async () => {
      const { here } = world
      const [, second] = here.charts
      const rows = () =>
        inAgency(app.database.app, here.agency, (trx) =>
          trx
            .selectFrom('record')
            .selectAll()
            .where('client', '=', second.client)
            .orderBy('kind')
            .orderBy('id')
            .execute(),
        )
      const before = await rows()
      const tried = await attack(world, UNTIED, await targetOf(here, 1), second.canary)
      expect(await rows()).toEqual(before)
      expect(app.logged()).not.toContain('canary')
      tell(`R4, ${walls}: ${tried} attempts, 0 reached`)
    })
  },
)

async function targetOf(place: Place, which: 0 | 1): Promise<Target> {
  const chart = place.charts[which]
  const { practitioner, colleague } = place.callers
  const maker = which === 0 ? practitioner : colleague
  const card = await maker.post(`/api/${place.slug}/cards`, { client: chart.client })
  expect(card.status, card.text).toBe(200)
  const holder = place.callers[which === 0 ? 'first client' : 'second client']
  return {
    chart,
    people: which === 0 ? Object.values(place.people) : [chart.client],
    devices: [holder.device.id, ...(which === 0 ? [maker.device.id] : [])],
    cards: [String(card.body.id)],
  }
}

async function attack(
  { here }: World,
  ways: readonly Way[],
  target: Target,
  canary: string,
): Promise<number> {
  const [own] = here.charts
  let tried = 0
  // The calls first: an entry may rightly make a record of one's own under an id that the other has too.
  for (const [turn, way] of ways.entries()) {
    const caller = here.callers[way]
    const calls = shuffled(callAttempts(here.slug, own, target), turn).slice(0, MOST_CALLS / ways.length)
    // While attempts are made nothing is heard of connections that the server has closed meanwhile.
    await pause(50)
    for (const { route, path, body, twin, named } of calls) {
      const [said, other] = [
        await call(caller, route.method, path, body),
        await call(caller, route.method, twin.path, twin.body),
      ]
      const shown = `${way}: ${route.method} ${path} ${JSON.stringify(body)} → ${said.status} ${said.text.slice(0, 200)}`
      expectNothingOf(said, canary, shown)
      if (!isAboutOneself(path, here.people[way]))
        expect(asToldTo(said, named), shown).toEqual(asToldTo(other, named))
    }
    tried += calls.length
  }
  for (const [turn, way] of ways.entries()) {
    const caller = here.callers[way]
    const entries = shuffled(entryAttempts(own, here.people[way], target), turn).slice(
      0,
      MOST_ENTRIES / ways.length,
    )
    await pause(50)
    for (let start = 0; start < entries.length; start += 50) {
      const some = entries.slice(start, start + 50)
      const answers = await send(
        caller,
        here,
        some.flatMap(({ entry, twin }) => [entry, twin]),
        canary,
      )
      some.forEach(({ where, alike }, place) => {
        const [aimed, twin] = answers.slice(place * 2, place * 2 + 2)
        const shown = `${way}, ${where}: ${aimed?.answer}, ${aimed?.reason}`
        if (aimed?.answer === 'fault' || twin?.answer === 'fault') expect.fail(shown)
        if (alike) expect([aimed?.answer, aimed?.reason], shown).toEqual([twin?.answer, twin?.reason])
      })
    }
    tried += entries.length
  }
  return tried
}

async function send(
  caller: Caller,
  { slug }: Place,
  entries: readonly unknown[],
  canary: string,
): Promise<Answer[]> {
  const said = await caller.post(`/api/${slug}/entries`, { entries })
  expect(said.status, said.text).toBe(200)
  expectNothingOf(said, canary, 'entries')
  return said.body.answers as Answer[]
}

const call = (caller: Caller, method: string, path: string, body: unknown): Promise<Said> =>
  method === 'GET' ? caller.get(path) : caller.post(path, body)

function expectNothingOf(said: Said, canary: string, shown: string): void {
  expect(said.status, shown).toBeLessThan(500)
  expect(said.text, shown).not.toContain(canary)
  expect(JSON.stringify([...said.headers]), shown).not.toContain(canary)
}

const isAboutOneself = (path: string, person: string) => path.includes(person)

/** An answer as far as it could tell something: without its moment, and without what was sent. */
function asToldTo({ status, text }: Said, named: readonly string[]): [number, string] {
  const timeless = text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then')
  return [status, named.reduce((left, one) => left.replaceAll(one, 'named'), timeless)]
}

/** Sign-ins of one agency shown at the other, as they are and with their cookie's name changed. */
async function crossOver(here: Place, there: Place): Promise<number> {
  let tried = 0
  for (const way of WAYS) {
    const caller = here.callers[way]
    const own = caller.cookie
    for (const cookie of [own, own?.replace(`imr-${here.slug}`, `imr-${there.slug}`)]) {
      caller.cookie = cookie
      const client = there.charts[0].client
      const paths = ['me', 'changes', 'devices', 'waiting', 'curriculum', 'paper', `charts/${client}`]
      for (const path of [...paths, `clients/${client}/workbook.pdf`]) {
        const said = await caller.get(`/api/${there.slug}/${path}`)
        expect(said.status, `${way} ${path}`).toBe(401)
        expectNothingOf(said, 'canarythere', path)
        tried += 1
      }
    }
    caller.cookie = own
  }
  return tried
}

async function dropWalls({ database }: TestApp): Promise<void> {
  const { rows } = await database.owner.pool.query<{ name: string }>(
    "select relname as name from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace",
  )
  for (const { name } of rows)
    await database.owner.pool.query(
      `alter table ${name} disable row level security, no force row level security`,
    )
}
