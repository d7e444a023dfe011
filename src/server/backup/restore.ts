// Takes a backup in: into an empty database, in one transaction, so that it is there whole and proved equal, or not at all.
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import pg from 'pg'
import { from } from 'pg-copy-streams'
import { type Address, withClient } from '#server/db/address.ts'
import { ensureGroup } from '#server/db/role.ts'
import { clearPlace, refuseUsed } from './empty-place.ts'
import { migrationsFit } from './fits.ts'
import { BackupRefused } from './refused.ts'
import { type CountedPart, type End, type Head, type Part, readScript, type Told } from './script.ts'
import { type Progress, rowsOf, speakPlainly } from './snapshot.ts'

export type Restoring = {
  /** The backup's text, which has been read whole once before. */
  script: AsyncIterable<Buffer>
  /** How many rows are to come, for the progress alone. */
  of: number
  progress?: Progress
  /** Ends the staff's sign-ins: one that was ended after the backup must not open anything again. */
  signOut: boolean
}

export type Restored = { head: Head; end: End }

export async function restoreInto(owner: Address, restoring: Restoring): Promise<Restored> {
  await ensureGroup(owner)
  return withClient({ ...owner, application_name: 'openimr restore' }, async (client) => {
    await refuseUsed(client)
    await client.query('begin')
    await speakPlainly(client)
    await clearPlace(client)
    const told = await takeIn(client, restoring)
    await compare(client, told.end, restoring)
    await countOn(client)
    await beginAnew(client, restoring.signOut)
    await setWalls(client, 'force')
    await client.query('commit')
    return told
  })
}

async function takeIn(client: pg.Client, { script, of, progress }: Restoring): Promise<Restored> {
  let [head, end]: [Head | undefined, End | undefined] = [undefined, undefined]
  let before = 0
  const pieces = readScript(script)
  for await (const told of pieces) {
    if (told.is === 'head') {
      head = told.head
      await makeTables(client, head)
    }
    if (told.is === 'part') {
      progress?.({ rows: before, of, what: told.part.table })
      before += await copyIn(client, told.part, pieces)
    }
    if (told.is === 'end') end = told.end
  }
  if (!head || !end) throw new BackupRefused('This is no whole backup. Nothing was changed.')
  await client.query('analyze')
  return { head, end }
}

async function makeTables(client: pg.Client, head: Head): Promise<void> {
  await client.query(`create table migration (
    name text primary key, checksum text not null, applied timestamptz not null default now())`)
  for (const { name, sql, checksum } of await migrationsFit(head)) {
    await client.query(sql)
    await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum])
  }
  await setWalls(client, 'no force')
}

/** COPY does not write through the wall; nobody else sees these tables before they are committed, walls up. */
async function setWalls(client: pg.Client, how: 'force' | 'no force'): Promise<void> {
  await client.query(`do $$
  declare walled text;
  begin
    for walled in select oid::regclass from pg_class
                   where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relrowsecurity loop
      execute format('alter table %s ${how} row level security', walled);
    end loop;
  end $$`)
}

async function copyIn(client: pg.Client, part: Part, pieces: AsyncIterator<Told>): Promise<number> {
  const names = part.columns.map((column) => pg.escapeIdentifier(column)).join(', ')
  const into = client.query(from(`copy ${pg.escapeIdentifier(part.table)} (${names}) from stdin`))
  const done = finished(into)
  done.catch(() => undefined)
  for (;;) {
    const { value: told, done: over } = await pieces.next()
    if (over || told.is !== 'rows') break
    if (!into.write(told.bytes)) await Promise.race([once(into, 'drain'), done])
  }
  into.end()
  await done
  return into.rowCount
}

/** Numbers that the database gives go on after those that were taken in. */
async function countOn(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(`
    select c.oid::regclass::text as "table", a.attname as "column"
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attidentity <> ''
     where c.relnamespace = 'public'::regnamespace`)
  for (const { table, column } of rows)
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), coalesce(max(${pg.escapeIdentifier(column)}), 0) + 1, false) from ${table}`,
      [table, column],
    )
}

async function compare(client: pg.Client, end: End, { of, progress }: Restoring): Promise<void> {
  let before = 0
  for (const part of end.parts) {
    const counting = rowsOf(client, part, (rows) =>
      progress?.({ rows: before + rows, of, what: `${part.table} compared` }),
    )
    const found = await drain(counting)
    if (found.sha256 !== part.sha256 || found.rows !== part.rows)
      throw new BackupRefused(
        `The rows of ${part.table} are not the same after they were taken in. Nothing was kept.`,
      )
    before += part.rows
  }
}

async function drain(rows: AsyncGenerator<Buffer, CountedPart>): Promise<CountedPart> {
  for (;;) {
    const { value, done } = await rows.next()
    if (done) return value
  }
}

/** Another past begins for every agency, so that each device fills its store anew. */
async function beginAnew(client: pg.Client, signOut: boolean): Promise<void> {
  const { rows } = await client.query(
    `select from pg_attribute where attrelid = 'clock'::regclass and attname = 'past' and not attisdropped`,
  )
  // A backup from before devices knew pasts gets one from the migration that is still to come.
  if (rows.length > 0) await client.query('update clock set past = gen_random_uuid()')
  if (signOut)
    await client.query(`update sign_in set ended = now() where ended is null and (agency, device) in
      (select agency, id from device where kind = 'staff')`)
}
