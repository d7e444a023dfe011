// The policy as SQL: the rows of `record` that a person may see.
import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely'
import type { RecordName } from '#domain/kinds.ts'
import { SEE, type Sight } from '#domain/policy.ts'
import type { Schema } from './db/schema.ts'
import type { Reader } from './store/reader.ts'

/** `kept` travels to the reader's devices; `opened` is also seen by who opens the chart on purpose. */
export type Mode = 'kept' | 'opened'

type Seer = Sight['kept'][number]

export function visible(reader: Reader, mode: Mode): Expression<SqlBool> {
  const row = expressionBuilder<Schema, 'record'>()
  const rules = [...kindsBySeer(mode)].flatMap(([seer, kinds]) => {
    const rows = rowsOf(reader, seer)
    return rows ? [row.and([sql<boolean>`record.kind = any(${kinds}::text[])`, rows])] : []
  })
  return row.or(rules)
}

function kindsBySeer(mode: Mode): Map<Seer, RecordName[]> {
  const kinds = new Map<Seer, RecordName[]>()
  for (const [kind, sight] of Object.entries(SEE) as [RecordName, Sight][]) {
    for (const seer of mode === 'kept' ? sight.kept : [...sight.kept, ...sight.opened])
      kinds.set(seer, [...(kinds.get(seer) ?? []), kind])
  }
  return kinds
}

/** The rows somebody sees for standing so; undefined where the reader does not. */
function rowsOf({ agency, actor, known }: Reader, seer: Seer): Expression<SqlBool> | undefined {
  const role = (...roles: string[]) =>
    actor.roles.some((one) => roles.includes(one)) ? sql<boolean>`true` : undefined
  switch (seer) {
    case 'everyone':
    case 'anyone':
      return sql<boolean>`true`
    case 'staff':
      return actor.roles.length > 0 ? sql<boolean>`true` : undefined
    case 'administrator':
      return role('administrator')
    case 'lead-or-administrator':
      return role('administrator', 'leader')
    case 'lead':
      return role('leader')
    case 'rater':
      return role('leader', 'supervisor')
    case 'known':
      return sql<boolean>`record.id = any(${[...known]}::uuid[])`
    case 'self':
      return sql<boolean>`record.client = ${actor.person}::uuid`
    case 'leader':
      return role('leader') && sql<boolean>`record.client is not null`
    case 'adder':
      return sql<boolean>`exists (
        select from record added where added.agency = ${agency} and added.kind = 'client'
           and added.id = record.client and added.body ->> 'addedBy' = ${actor.person})
        and record.client <> all(${[...(actor.parted ?? [])]}::uuid[])`
    case 'practitioner':
    case 'supervisor': {
      const clients = [...actor.ties].filter(([, ties]) => ties.includes(seer)).map(([client]) => client)
      return sql<boolean>`record.client = any(${clients}::uuid[])`
    }
  }
}
