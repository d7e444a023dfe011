// What must be true of a database before it is served: durable, walled by agency, and a role that cannot step over.
import type pg from 'pg'
import { type Address, withClient } from './address.ts'
import { CannotOpen } from './cannot-open.ts'

// The tables that belong to no agency; any other without row-level security stops the start.
const OUTSIDE_THE_WALL = ['agency_address', 'edition', 'migration', 'server_key', 'setup']

const OLDEST = 160_000

export async function refuseUnsafe(app: pg.Pool): Promise<void> {
  for (const question of [durability, roleFlags, ownership, walls, policies, appendOnly]) {
    const wrong = await question(app)
    if (wrong !== undefined) throw new CannotOpen(wrong)
  }
}

type Answer = Promise<string | undefined>

// Asked before anything is written, so as the owner.
export async function refuseUndurable(owner: Address): Promise<void> {
  const wrong = await withClient(owner, durability).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error)
    return `The database server at ${owner.host} cannot be used (${why}). Check that it runs and that DATABASE_URL is right.`
  })
  if (wrong !== undefined) throw new CannotOpen(wrong)
}

async function durability(app: pg.Pool | pg.Client): Answer {
  const { rows } = await app.query<{ name: string; setting: string }>(`
    select name, setting from pg_settings
     where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'zero_damaged_pages', 'server_version_num')
     order by name`)
  for (const { name, setting } of rows) {
    if (name === 'server_version_num') {
      if (Number(setting) < OLDEST) return 'The PostgreSQL server is older than version 16. Use a newer one.'
    } else if ((setting === 'off') !== (name === 'zero_damaged_pages')) {
      const right = name === 'zero_damaged_pages' ? 'off' : 'on'
      return `PostgreSQL runs with ${name} = ${setting}, so what was saved could be lost. Set it to ${right} and start again.`
    }
  }
  return undefined
}

async function roleFlags(app: pg.Pool): Answer {
  const { rows } = await app.query<{ name: string }>(`
    select rolname as name from pg_roles
     where rolname = current_user
       and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`)
  if (rows[0] === undefined) return undefined
  return `The database role ${rows[0].name} may do more than the application should. Take SUPERUSER, BYPASSRLS, CREATEROLE, CREATEDB and REPLICATION from it.`
}

async function ownership(app: pg.Pool): Answer {
  const { rows } = await app.query<{ name: string }>(`
    select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and pg_has_role(current_user, relowner, 'member') limit 1`)
  if (rows[0] === undefined) return undefined
  return `The application's database role owns the table ${rows[0].name} and could switch its wall off. Give the table to the role in DATABASE_URL.`
}

async function walls(app: pg.Pool): Answer {
  const { rows } = await app.query<{ name: string }>(
    `select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> all($1)
        and not (relrowsecurity and relforcerowsecurity)
      order by relname limit 1`,
    [OUTSIDE_THE_WALL],
  )
  if (rows[0] === undefined) return undefined
  return `The table ${rows[0].name} has no wall between agencies. Run: alter table ${rows[0].name} enable row level security, force row level security.`
}

// Each of select, insert, update and delete has its policy, and every policy names the agency.
async function policies(app: pg.Pool): Answer {
  const { rows } = await app.query<{ name: string }>(
    `select c.relname as name
       from pg_class c left join pg_policy p on p.polrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all($1)
      group by c.relname
     having count(distinct p.polcmd) filter (where p.polcmd <> '*') < 4
         or not bool_and(
              (p.polcmd = 'a' or pg_get_expr(p.polqual, p.polrelid) = $2)
              and coalesce(pg_get_expr(p.polwithcheck, p.polrelid), case p.polcmd when 'a' then '' else $2 end) = $2)
      order by c.relname limit 1`,
    [OUTSIDE_THE_WALL, MINE],
  )
  if (rows[0] === undefined) return undefined
  return `The policies of the table ${rows[0].name} are not the ones OpenIMR made. Restore the database, or make them again as migration 0001 does.`
}

// As PostgreSQL writes the policy back.
const MINE = "(agency = (NULLIF(current_setting('openimr.agency'::text, true), ''::text))::uuid)"

async function appendOnly(app: pg.Pool): Answer {
  const { rows } = await app.query<{ allowed: boolean }>(`
    select has_table_privilege('log', 'update') or has_table_privilege('log', 'delete')
        or has_table_privilege('log', 'truncate') or has_table_privilege('reading', 'update')
        or has_table_privilege('reading', 'delete') or has_table_privilege('reading', 'truncate') as allowed`)
  if (rows[0]?.allowed !== true) return undefined
  return "The application's database role may change the log. Take UPDATE, DELETE and TRUNCATE on log and reading from it."
}
