// The wall between agencies as PostgreSQL has it: complete on every table, and tried with what SQL offers to get round it.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#server/db/connect.ts'
import { SUPERUSER } from '#server/db/embedded/initialise.ts'
import { ensureAppRole } from '#server/db/role.ts'
import { inAgency } from '#server/db/tenant.ts'
import { freshDatabase, testServer } from '#server/db/test-database.ts'
import { PATIENCE, tell } from './size.ts'

const [hill, river] = [randomUUID(), randomUUID()]
const shared = randomUUID()
const CANARY = 'rivercanary'

let database: Database
beforeAll(async () => {
  database = await freshDatabase()
  // A copy of the template has none of the doors that an installation's own database has.
  await ensureAppRole(database.owner.address, (await testServer()).role)
  for (const [agency, words] of [
    [hill, 'ours'],
    [river, CANARY],
  ] as const)
    await inAgency(database.app, agency, async (trx) => {
      const row = { agency, kind: 'goal', client: null, revision: 1, label: null, removed: false }
      await trx.insertInto('clock').values({ agency }).execute()
      await trx
        .insertInto('record')
        .values({ ...row, id: shared, body: JSON.stringify({ words }) })
        .execute()
      await trx.insertInto('attempt').values({ agency, subject: words }).execute()
    })
  await database.owner.pool.query('analyze')
}, PATIENCE)
afterAll(() => database.close())

/** One statement of the application's role within hill's transaction: what came back as text, or the refusal. */
async function tryAs(statement: string): Promise<string> {
  const client = await database.app.connect()
  try {
    await client.query('begin')
    await client.query("select set_config('openimr.agency', $1, true)", [hill])
    const said = await client.query(statement)
    const all = Array.isArray(said) ? said : [said]
    return JSON.stringify(all.map(({ rows, rowCount, command }) => ({ rows, rowCount, command })))
  } catch (error) {
    const { message, detail, hint } = error as Error & { detail?: string; hint?: string }
    return `refused: ${message} ${detail ?? ''} ${hint ?? ''}`
  } finally {
    await client.query('rollback')
    client.release(true)
  }
}

const values = (agency: string) => `values ('${agency}', 'goal', '${shared}', 2, '{}')`
const into = 'insert into record (agency, kind, id, revision, body)'

const REFUSED: readonly (readonly [string, string])[] = [
  ['becoming the owner', 'set role openimr_owner'],
  ['becoming the superuser', `set role ${SUPERUSER}`],
  ['another session’s authority', 'set session authorization openimr_owner'],
  ['switching row security off', 'set local row_security = off; table record'],
  ['the wall taken from a table', 'alter table record disable row level security'],
  ['a policy dropped', 'drop policy wall_select on record'],
  ['a policy of one’s own', 'create policy mine on record using (true)'],
  ['the wall’s own function', "select wall('record')"],
  ['a table emptied', 'truncate record'],
  ['a table emptied with what hangs on it', 'truncate clock cascade'],
  ['a file written from a table', "copy record to '/tmp/openimr-probe'"],
  ['a program fed from a table', "copy record to program 'cat'"],
  ['a file read', "select pg_read_file('/etc/passwd')"],
  ['a folder listed', "select pg_ls_dir('.')"],
  ['a large object from a file', "select lo_import('/etc/passwd')"],
  ['an owner’s view', 'create view all_records as select * from record'],
  ['a barrier view', 'create view all_records with (security_barrier) as select * from record'],
  ['a view kept as a table', 'create materialized view all_records as select * from record'],
  ['a temporary table in the place of a real one', 'create temporary table record (agency uuid)'],
  ['a temporary view', 'create temporary view record as select 1 as agency'],
  ['a schema of one’s own', 'create schema mine'],
  [
    'a function with its maker’s rights',
    'create function public.peek() returns int security definer language sql as $$ select 1 $$',
  ],
  [
    'a leaky function',
    'create function public.leak(jsonb) returns bool cost 0.0001 language sql as $$ select true $$',
  ],
  [
    'a trigger',
    'create trigger mine before insert on record execute function suppress_redundant_updates_trigger()',
  ],
  ['a rule', 'create rule mine as on select to attempt do instead nothing'],
  ['an extension', 'create extension dblink'],
  ['the statistics as they are stored', 'select * from pg_statistic'],
  ['the keys of the roles', 'select * from pg_authid'],
  ['a row in the name of another', `${into} ${values(river)}`],
  ['a row moved to another', `update record set agency = '${river}'`],
  [
    'a row that meets one of another',
    `${into} ${values(river)} on conflict (agency, kind, id) do update set revision = 9`,
  ],
  [
    'a merge into another',
    `merge into record r using (select 1) s on r.agency = '${river}' when not matched then ${into.replace(' into record', '')} ${values(river)}`,
  ],
  ['the log rewritten', "update log set kind = 'x'"],
  ['the log cut', 'delete from log'],
  ['readings cut', 'delete from reading'],
  ['the count of all readings', 'select last_value from reading_id_seq'],
  [
    'ending somebody else’s transaction',
    "select pg_cancel_backend(pid) from pg_stat_activity where usename = 'openimr_owner'",
  ],
]

const HARMLESS: readonly (readonly [string, string])[] = [
  ['all rows', 'table record'],
  ['rows of another by name', `select * from record where agency = '${river}'`],
  ['a row by an id both have', `select * from record where id = '${shared}'`],
  ['rows locked', `select * from record where agency = '${river}' for update`],
  ['a change without where', 'update record set revision = 3 returning *'],
  ['a deletion without where', 'delete from attempt returning *'],
  ['the role reset', 'reset role; table record'],
  ['all settings reset', 'reset all; table record'],
  ['the agency unset', "select set_config('openimr.agency', '', true); table record"],
  ['a setting of another case', `set local "OPENIMR.AGENCY" = '${hill}'; table record`],
  ['another search path', 'set local search_path = pg_temp, pg_catalog, public; table record'],
  [
    'what the planner knows of values',
    "select * from pg_stats where tablename in ('record', 'attempt', 'clock')",
  ],
  ['a plan that runs', 'explain (analyze, verbose) select * from record'],
  [
    'an error that depends on a row',
    `select 1 / (case when body::text like '%${CANARY}%' then 0 else 1 end) from record`,
  ],
  ['an error that quotes a row', "select (body ->> 'words')::date from record"],
  ['the same within an aggregate', "select string_agg(body ->> 'words', ',') from record"],
  ['a join onto oneself', 'select a.*, b.* from record a full join record b on true'],
  ['a recursive query', 'with recursive r as (select * from record union select * from record) table r'],
  ['a lateral query', 'select x.* from clock c, lateral (select * from record where agency <> c.agency) x'],
  ['a cursor', 'declare c cursor for table record; fetch all from c'],
  [
    'a block of code',
    'do $$ begin perform * from record; if found then update record set revision = 4; end if; end $$; table record',
  ],
  ['a prepared statement', 'prepare p as table record; execute p'],
  ['the table as XML', "select table_to_xml('record', true, false, '')"],
  ['the database as XML', "select query_to_xml('table record', true, false, '')"],
  ['what others are running', 'select query from pg_stat_activity'],
  ['a physical place', 'select ctid, xmin, * from record'],
  ['a sample', 'select * from record tablesample system (100)'],
]

describe('getting round the wall', () => {
  test.each(REFUSED)('is refused: %s', async (_name, statement) => {
    const said = await tryAs(statement)
    expect(said).toMatch(/^refused: /)
    expect(said).not.toContain(CANARY)
    expect(said).not.toMatch(/syntax error|does not exist/)
  })

  test.each(HARMLESS)('shows nothing of another agency: %s', async (_name, statement) => {
    const said = await tryAs(statement)
    expect(said).not.toContain(CANARY)
    if (!statement.includes(`'${river}'`)) expect(said).not.toContain(river)
    expect(said).not.toMatch(/syntax error/)
  })

  test('an id another agency has can be used, and tells nothing', async () => {
    const id = randomUUID()
    const put = (agency: string) =>
      inAgency(database.app, agency, (trx) =>
        trx
          .insertInto('record')
          .values({
            agency,
            kind: 'goal',
            id,
            client: null,
            revision: 1,
            label: null,
            removed: false,
            body: '{}',
          })
          .execute(),
      )
    await put(river)
    await expect(put(hill)).resolves.toBeDefined()
    tell(`R9: ${REFUSED.length + HARMLESS.length + 1} probes, 0 rows of another agency`)
  })
})

const ask = async (query: string): Promise<string[]> =>
  (await database.owner.pool.query<{ name: string }>(query)).rows.map(({ name }) => name)

describe('in the catalogue', () => {
  const WALLED = "relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relrowsecurity"

  test('every table with an agency has its wall, but for the addresses that are asked before anybody is known', async () => {
    const open = await ask(`
      select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
         and exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'agency')
         and not (relrowsecurity and relforcerowsecurity)`)
    expect(open).toEqual(['agency_address'])
    const walled = await ask(`select relname as name from pg_class where ${WALLED}`)
    const four = await ask(`
      select relname as name from pg_class join pg_policy on polrelid = pg_class.oid where ${WALLED}
       group by relname having count(distinct polcmd) = 4 and count(*) = 4
          and bool_and(polcmd not in ('a', 'w') or polwithcheck is not null)`)
    expect(four.toSorted()).toEqual(walled.toSorted())
    tell(`R7: ${walled.length} walled tables, each with 4 policies`)
  })

  test('every key and every reference of a walled table begins with the agency', async () => {
    expect(
      await ask(`
        select c.relname || ' ' || i.indexrelid::regclass as name
          from pg_index i join pg_class c on c.oid = i.indrelid
         where i.indisunique and ${WALLED.replaceAll('rel', 'c.rel')}
           and (select attname from pg_attribute where attrelid = c.oid and attnum = i.indkey[0]) <> 'agency'`),
    ).toEqual([])
    expect(
      await ask(`
        select conname as name from pg_constraint join pg_class c on c.oid = conrelid
         where contype = 'f' and ${WALLED.replaceAll('rel', 'c.rel')}
           and (select attname from pg_attribute where attrelid = c.oid and attnum = conkey[1]) <> 'agency'`),
    ).toEqual([])
  })

  test('there is no view, no rule, no trigger, and no function with its maker’s rights', async () => {
    expect(
      await ask(`
        select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'f')
        union all select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
        union all select tgname from pg_trigger where not tgisinternal
        union all select rulename from pg_rewrite join pg_class c on c.oid = ev_class
         where c.relnamespace = 'public'::regnamespace`),
    ).toEqual([])
  })

  test('the application’s role signs in, owns nothing and may make nothing', async () => {
    const { rows } = await database.app.query(`
      select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
             has_schema_privilege(current_user, 'public', 'create') as makes_tables,
             has_database_privilege(current_user, current_database(), 'create') as makes_schemas,
             has_database_privilege(current_user, current_database(), 'temporary') as makes_temporary,
             exists (select from pg_class where relowner = pg_roles.oid) as owns
        from pg_roles where rolname = current_user`)
    expect(rows).toEqual([
      {
        ...{
          rolcanlogin: true,
          rolsuper: false,
          rolbypassrls: false,
          rolcreaterole: false,
          rolcreatedb: false,
        },
        ...{
          rolreplication: false,
          makes_tables: false,
          makes_schemas: false,
          makes_temporary: false,
          owns: false,
        },
      },
    ])
  })
})
