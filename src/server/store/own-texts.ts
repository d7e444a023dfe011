// What an agency shows to anybody who reads its pages: read without a person, so only kinds that everyone sees.
import type { RecordName, RecordOf } from '#domain/kinds.ts'
import type { SEE } from '#domain/policy.ts'
import type { Id } from '#domain/text.ts'
import type { Tenant } from '#server/db/tenant.ts'

/** The kinds that the policy gives to everyone; another kind does not compile here. */
export type OpenKind = {
  [Kind in RecordName]: 'everyone' extends (typeof SEE)[Kind]['kept'][number] ? Kind : never
}[RecordName]

export async function openRecords<Kind extends OpenKind>(
  trx: Tenant,
  agency: Id,
  kind: Kind,
): Promise<RecordOf<Kind>[]> {
  const rows = await trx
    .selectFrom('record')
    .select('body')
    .where('agency', '=', agency)
    .where('kind', '=', kind)
    .where('client', 'is', null)
    .where('removed', '=', false)
    .orderBy('id')
    .execute()
  return rows.map(({ body }) => body as RecordOf<Kind>)
}
