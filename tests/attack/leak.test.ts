// A column and a member that nobody declared, in every table and every record: no route ever sends them.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '#domain/text.ts'
import { inAgency } from '#server/db/tenant.ts'
import type { Route } from '#server/http/route.ts'
import { ROUTES } from '#server/routes/registry.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { type Caller, newCaller } from '#server/test-caller.ts'
import { PATIENCE, tell } from './size.ts'
import { openWorld, type Place, type World } from './world.ts'

const STRAY = '__leak'
const CANARY = 'straycanary'

let app: TestApp
let world: World
beforeAll(async () => {
  app = await startApp()
  world = await openWorld(app)
  await strayEverywhere(app, [world.here.agency, world.there.agency])
}, PATIENCE)
afterAll(() => app.close())

test('what no shape names is sent by no route, to nobody', async () => {
  const { here } = world
  const callers: [string, Caller][] = [...Object.entries(here.callers), ['nobody', newCaller(app)]]
  const fine = new Set<string>()
  let calls = 0
  for (const route of ROUTES.filter(({ path }) => !/sign-out$|\.pdf$/.test(path))) {
    // What everybody may read is the same for all.
    for (const [way, caller] of route.who === 'public' ? callers.slice(-1) : callers) {
      for (const path of addressesOf(route, here)) {
        const said = route.method === 'GET' ? await caller.get(path) : await caller.post(path, {})
        const shown = `${way}: ${route.method} ${path}`
        for (const found of [said.text, JSON.stringify([...said.headers])])
          if (found.includes(STRAY) || found.includes(CANARY))
            expect.fail(`${shown} sent it: ${found.slice(0, 300)}`)
        if (said.status === 200) fine.add(route.path)
        calls += 1
      }
    }
  }
  tell(`R6: ${calls} calls to ${ROUTES.length} routes, ${fine.size} of them with records or pages, 0 sent it`)
  for (const path of [
    '/api/:agency/changes',
    '/api/:agency/charts/:client',
    '/api/:agency/me',
    '/api/:agency/front',
  ])
    expect([...fine]).toContain(path)
})

function addressesOf({ path }: Route, { slug, charts: [chart] }: Place): string[] {
  const ids: Record<string, Id> = { ...chart.records, id: chart.records.worksheet }
  const words: Record<string, string> = { agency: slug, slug, topic: 'recovery-strategies', section: 'x' }
  const address = path
    .replace('*', 'x')
    .replace(/:(\w+)/g, (_, name: string) => words[name] ?? ids[name] ?? 'x')
  return path.endsWith('/changes') ? [`${address}?limit=500`] : [address, `${address}?at=${slug}`]
}

async function strayEverywhere({ database }: TestApp, agencies: readonly Id[]): Promise<void> {
  const { pool } = database.owner
  const { rows } = await pool.query<{ name: string }>(
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
  )
  for (const { name } of rows)
    await pool.query(`alter table ${name} add column ${STRAY} text not null default '${CANARY}'`)
  for (const agency of agencies)
    await inAgency(pool, agency, (trx) =>
      sql`update record set body = body || jsonb_build_object(${STRAY}::text, ${CANARY}::text)`.execute(trx),
    )
}
