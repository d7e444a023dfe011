// Counts are made once and kept until a month they look at changes: what is asked every day costs one small read.
import { sql } from 'kysely'
import type { Period } from '#domain/fidelity.ts'
import type { Tenant } from '#server/db/tenant.ts'
import { type Counted, count } from './count.ts'
import { nameOf, type Scope, scoped } from './scope.ts'
import { catchUp, isCaughtUp } from './tally.ts'

/** Counts of the periods, in their order; counted now where they are not kept, under the tally's lock. */
export async function counted(trx: Tenant, scope: Scope, periods: readonly Period[]): Promise<Counted[]> {
  const current = await isCaughtUp(trx, scope.agency)
  const before = current ? await kept(trx, scope) : new Map<string, Counted>()
  if (!periods.every((period) => before.has(keyOf(period)))) {
    await catchUp(trx, scope.agency)
    const there = await kept(trx, scope)
    const missing = distinct(periods).filter((period) => !there.has(keyOf(period)))
    const made = await count(trx, scope, missing)
    await keep(trx, scope, missing, made)
    for (const [key, one] of there) before.set(key, one)
    for (const [place, period] of missing.entries()) before.set(keyOf(period), made[place] as Counted)
  }
  return periods.map((period) => before.get(keyOf(period)) as Counted)
}

const keyOf = ({ from, to }: Period) => `${from} ${to}`
const distinct = (periods: readonly Period[]) => [
  ...new Map(periods.map((one) => [keyOf(one), one])).values(),
]

async function kept(trx: Tenant, scope: Scope): Promise<Map<string, Counted>> {
  const { rows } = await sql<{ first: string; last: string; counted: Counted }>`
    select first, last, counted from tally_kept
     where agency = ${scope.agency} and asked = ${nameOf(scope)}`.execute(trx)
  return new Map(rows.map(({ first, last, counted }) => [keyOf({ from: first, to: last }), counted]))
}

async function keep(
  trx: Tenant,
  scope: Scope,
  periods: readonly Period[],
  made: readonly Counted[],
): Promise<void> {
  const rows = periods.map(({ from, to }, place) => ({ first: from, last: to, counted: made[place] }))
  await sql`
    insert into tally_kept (agency, asked, first, last, counted)
    select ${scope.agency}::uuid, ${nameOf(scope)}, first, last, counted
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (first text, last text, counted jsonb)`.execute(
    trx,
  )
}

/** How many clients a sample holds; never kept, for it may be a sample that is only thought of. */
export async function clientsIn(trx: Tenant, scope: Scope, period: Period): Promise<number> {
  if (!(await isCaughtUp(trx, scope.agency))) await catchUp(trx, scope.agency)
  const { rows } = await sql<{ clients: number }>`
    with ${scoped(scope, [period])} select count(*) as clients from sample`.execute(trx)
  return rows[0]?.clients ?? 0
}
