// The tally follows the records as a device does: what changed since its cursor is taken again, chart by chart.
import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#domain/text.ts'
import type { Tenant } from '#server/db/tenant.ts'
import { agencyRecord } from '#server/store/agencies.ts'
import { COUNTED_KINDS, DERIVED, type Derived, TALLY_VERSION, type Taken } from './derive.ts'

type Cursor = { revision: number; version: number }

/** Whether the tally has seen everything: then nothing is locked and nothing has to be taken. */
export async function isCaughtUp(trx: Tenant, agency: Id): Promise<boolean> {
  const { rows } = await sql<{ so: boolean }>`
    select t.revision = c.revision and t.version = ${TALLY_VERSION} as so
      from tally t join clock c using (agency) where t.agency = ${agency}`.execute(trx)
  return rows[0]?.so === true
}

/**
 * Takes what has changed and moves the cursor, in the transaction it is called in. Whoever comes second waits for the
 * first. What commits meanwhile is taken again next time, which changes nothing where it was seen already.
 */
export async function catchUp(trx: Tenant, agency: Id): Promise<void> {
  const cursor = await lock(trx, agency)
  const now = await revisionOf(trx, agency)
  const anew = cursor.version !== TALLY_VERSION || cursor.revision > now
  if (!anew && cursor.revision === now) return
  const zone = (await agencyRecord(trx, agency))?.zone ?? 'UTC'
  const month =
    anew || cursor.revision === 0
      ? await takeAll(trx, { agency, zone, clients: 'all' })
      : await takeChanged(trx, { agency, zone }, cursor.revision)
  if (month !== null)
    await sql`delete from tally_kept where agency = ${agency} and last >= ${month}`.execute(trx)
  await sql`
    update tally set revision = ${now}, version = ${TALLY_VERSION} where agency = ${agency}`.execute(trx)
}

async function lock(trx: Tenant, agency: Id): Promise<Cursor> {
  await sql`
    insert into tally (agency, revision, version) values (${agency}, 0, ${TALLY_VERSION})
        on conflict do nothing`.execute(trx)
  const { rows } = await sql<Cursor>`
    select revision, version from tally where agency = ${agency} for update`.execute(trx)
  return rows[0] as Cursor
}

async function revisionOf(trx: Tenant, agency: Id): Promise<number> {
  const { rows } = await sql<{ revision: number }>`
    select revision from clock where agency = ${agency}`.execute(trx)
  return rows[0]?.revision ?? 0
}

/** Everything before any month: no count that was kept stands. */
const EVER = '0000-00'

async function takeAll(trx: Tenant, taken: Taken): Promise<string> {
  // A large agency is taken in once, and that may last.
  await sql`select set_config('statement_timeout', '600s', true)`.execute(trx)
  for (const { table, columns, rows } of DERIVED) {
    await sql`delete from ${sql.table(table)} where agency = ${taken.agency}`.execute(trx)
    await sql`
      insert into ${sql.table(table)} (${sql.raw(columns)}) ${rows(taken)} on conflict do nothing`.execute(
      trx,
    )
  }
  return EVER
}

/** Gives the earliest month about which something is different now; null where nothing is. */
async function takeChanged(trx: Tenant, told: Omit<Taken, 'clients'>, after: number): Promise<string | null> {
  const clients = await changedCharts(trx, told.agency, after)
  const months: (string | null)[] = []
  if (clients.length === 0) return null
  for (const derived of DERIVED) {
    months.push(await leave(trx, derived, { ...told, clients }))
    months.push(await arrive(trx, derived, { ...told, clients }))
  }
  return months.flatMap((month) => month ?? []).sort()[0] ?? null
}

// A session that is nobody's alone changes the charts of all who were in it.
async function changedCharts(trx: Tenant, agency: Id, after: number): Promise<Id[]> {
  const { rows } = await sql<{ client: Id }>`
    select client from record
     where agency = ${agency} and revision > ${after} and kind = any(${COUNTED_KINDS}::text[]) and client is not null
     union
    select a.client from tally_attendance a join record s on s.agency = a.agency and s.id = a.session
     where s.agency = ${agency} and s.revision > ${after} and s.kind = 'session' and s.client is null`.execute(
    trx,
  )
  return rows.map(({ client }) => client)
}

/** Takes away the rows that no longer follow from the records. */
function leave(trx: Tenant, { table, columns, from, rows }: Derived, taken: Taken): Promise<string | null> {
  const [name, all] = [sql.table(table), sql.raw(columns)]
  const key = sql.raw(columns.includes('fact') ? 'client, fact, id' : 'client, id')
  return earliest(
    trx,
    sql`delete from ${name}
         where agency = ${taken.agency} and client = any(${taken.clients}::uuid[])
           and (${key}) in (select ${key} from (
             select ${all} from ${name} where agency = ${taken.agency} and client = any(${taken.clients}::uuid[])
             except ${rows(taken)}) stale (${all}))
        returning ${from} as day`,
  )
}

function arrive(trx: Tenant, { table, columns, from, rows }: Derived, taken: Taken): Promise<string | null> {
  return earliest(
    trx,
    sql`insert into ${sql.table(table)} (${sql.raw(columns)}) ${rows(taken)} on conflict do nothing
        returning ${from} as day`,
  )
}

async function earliest(trx: Tenant, change: RawBuilder<unknown>): Promise<string | null> {
  const { rows } = await sql<{ month: string | null }>`
    with changed as (${change})
    select case when min(day) = '-infinity' then ${EVER} else to_char(min(day), 'YYYY-MM') end as month
      from changed`.execute(trx)
  return rows[0]?.month ?? null
}
