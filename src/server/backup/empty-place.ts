// Whether a database is empty enough to take a backup in, and the clearing of what a first start left in it.
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { BackupRefused } from './refused.ts'

/** How long a connection that has just ended may still be listed. */
const MOMENT = 2_000

/** A place is empty where no agency has begun; nothing that somebody wrote is ever cleared away. */
export async function refuseUsed(client: pg.Client): Promise<void> {
  for (const until = Date.now() + MOMENT; await isShared(client); await pause(50))
    if (Date.now() > until)
      throw new BackupRefused(
        'Something else is connected to this database. Stop OpenIMR and whatever else uses it, then try again.',
      )
  const { rows } = await client.query<{ name: string }>(`
    select c.relname as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`)
  const names = rows.map(({ name }) => name)
  if (names.length === 0) return
  if (!names.includes('migration') || !names.includes('agency_address'))
    throw new BackupRefused('This database holds something that is not OpenIMR’s. Name an empty one.')
  const { rows: agencies } = await client.query<{ slug: string }>('select slug from agency_address limit 3')
  if (agencies.length > 0)
    throw new BackupRefused(
      `There is data here already (${agencies.map(({ slug }) => slug).join(', ')}), and a backup is restored into an empty place only. Set OPENIMR_DATA to a new folder, or DATABASE_URL to an empty database.`,
    )
}

async function isShared(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query(`
    select from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and usename is not null`)
  return rows.length > 0
}

export async function clearPlace(client: pg.Client): Promise<void> {
  await client.query(`do $$
    declare ours text;
    begin
      for ours in select format('drop table if exists %s cascade', oid::regclass) from pg_class
                   where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                     and pg_has_role(current_user, relowner, 'member') loop
        execute ours;
      end loop;
      for ours in select format('drop routine if exists %s', p.oid::regprocedure) from pg_proc p
                   where pronamespace = 'public'::regnamespace and pg_has_role(current_user, proowner, 'member')
                     and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') loop
        execute ours;
      end loop;
    end $$`)
}
