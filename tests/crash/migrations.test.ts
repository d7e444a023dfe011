// A change to the database killed between any two of its statements leaves nothing, and is made the next time.

import { rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Address, withClient } from '#server/db/address.ts'
import { ensureOwner } from '#server/db/embedded/owner.ts'
import { type EmbeddedServer, startEmbedded } from '#server/db/embedded/server.ts'
import { generateSchema } from '#server/db/generate-schema.ts'
import { type Migration, migrate, readMigrations } from '#server/db/migrate.ts'
import { ensureGroup } from '#server/db/role.ts'
import { temporaryFolder } from '#server/db/test-database.ts'
import { sized } from './full-size.ts'

let folder: string
let server: EmbeddedServer
let owner: Address

beforeAll(async () => {
  folder = await temporaryFolder()
  server = await startEmbedded(folder, () => undefined)
  owner = await ensureOwner(server.superuser)
  await ensureGroup(owner)
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

const AT_BOUNDARY = 'between two statements'

/** The same change, resting after so many of its statements. */
function restingAfter(migration: Migration, statements: readonly string[], count: number): Migration {
  const rest = `select set_config('application_name', '${AT_BOUNDARY}', false); select pg_sleep(600);`
  const sql = [...statements.slice(0, count), rest, ...statements.slice(count)].join('\n')
  return { ...migration, sql }
}

function statementsOf({ sql }: Migration): string[] {
  const found: string[] = []
  let open = ''
  for (const part of sql.split(/(?<=;)[ \t]*\n/)) {
    open += `${part}\n`
    // A semicolon between dollar quotes ends no statement.
    if ((open.match(/\$\w*\$/g)?.length ?? 0) % 2 === 0) {
      if (open.trim() !== '') found.push(open)
      open = ''
    }
  }
  return found
}

test('killed at the boundaries of its statements, each change is whole the next time', {
  timeout: 3_600_000,
}, async () => {
  const migrations = await readMigrations()
  // The list of what has been made is there before the first change.
  await migrate(owner, [])
  const boundaries = migrations.flatMap((migration, place) =>
    statementsOf(migration).map((_, count) => ({ place, count })),
  )
  // A few, evenly spread, or all of them.
  const every = sized(Math.floor(boundaries.length / 3), 1)
  let kills = 0
  for (const [place, migration] of migrations.entries()) {
    const done = migrations.slice(0, place)
    const before = await whenItAnswers(() => catalogOf())
    const statements = statementsOf(migration)
    for (const [at, boundary] of boundaries.entries()) {
      if (boundary.place !== place || at % every !== 0) continue
      const resting = restingAfter(migration, statements, boundary.count)
      const killed = migrate(owner, [...done, resting]).then(
        () => 'made',
        () => 'killed',
      )
      await killAtBoundary(kills % 2 === 0)
      kills += 1
      expect(await killed).toBe('killed')
      expect(await whenItAnswers(() => catalogOf())).toBe(before)
    }
    expect(await migrate(owner, [...done, migration])).toEqual([migration.name])
  }
  process.stdout.write(`${kills} kills at ${boundaries.length} boundaries\n`)
  expect(kills).toBeGreaterThanOrEqual(sized(3, 50))
  expect(await catalogOf()).toBe(await catalogMadeAtOnce(migrations))
})

test('of two that change the database at once, one is killed and the other goes on', async () => {
  const migrations = await readMigrations()
  const change = { name: '9001-shelf.sql', sql: 'create table shelf (id int);', checksum: 'a' }
  const first = migrate(owner, [...migrations, restingAfter(change, statementsOf(change), 1)]).catch(
    () => 'killed',
  )
  const pid = await restingBackend()
  const second = migrate(owner, [...migrations, change])
  await withClient(server.superuser, (client) => client.query('select pg_terminate_backend($1)', [pid]))
  expect(await first).toBe('killed')
  expect(await second).toEqual([change.name])
})

/** Hard: the backend is killed, and PostgreSQL recovers as after a crash; otherwise its connection is ended. */
async function killAtBoundary(hard: boolean): Promise<void> {
  const pid = await restingBackend()
  if (hard) process.kill(pid, 'SIGKILL')
  else await withClient(server.superuser, (client) => client.query('select pg_terminate_backend($1)', [pid]))
}

async function restingBackend(): Promise<number> {
  for (const until = Date.now() + 60_000; Date.now() < until; await pause(10)) {
    const pid = await whenItAnswers(() =>
      withClient(server.superuser, async (client) => {
        const { rows } = await client.query<{ pid: number }>(
          'select pid from pg_stat_activity where application_name = $1',
          [AT_BOUNDARY],
        )
        return rows[0]?.pid
      }),
    )
    if (pid !== undefined) return pid
  }
  throw new Error('The change never came to its boundary.')
}

async function whenItAnswers<Value>(ask: () => Promise<Value>): Promise<Value> {
  for (const until = Date.now() + 60_000; ; await pause(50)) {
    try {
      return await ask()
    } catch (error) {
      if (Date.now() > until) throw error
    }
  }
}

const catalogOf = (address: Address = owner): Promise<string> =>
  withClient(address, async (client) => {
    const { rows } = await client.query(`
      select tablename as "table", policyname as name, cmd || coalesce(qual, '') || coalesce(with_check, '') as says
        from pg_policies where schemaname = 'public'
      union all select tablename, indexname, indexdef from pg_indexes where schemaname = 'public'
      union all select table_name, grantee, privilege_type
        from information_schema.role_table_grants where table_schema = 'public' and grantee = 'openimr_app'
      union all select oid::regprocedure::text, '', md5(prosrc) from pg_proc where pronamespace = 'public'::regnamespace
       order by 1, 2, 3`)
    return `${await generateSchema(client)}\n${JSON.stringify(rows, null, 1)}`
  })

async function catalogMadeAtOnce(migrations: Migration[]): Promise<string> {
  await withClient(server.superuser, (client) => client.query(`create database at_once owner ${owner.user}`))
  const address = { ...owner, database: 'at_once' }
  await migrate(address, migrations)
  return catalogOf(address)
}
