// What leaves of a record: the members its kind's shape names. A column or member that strays into a row stays behind.
import { RECORDS, type RecordName } from '#domain/kinds.ts'
import type { Row } from './records.ts'

const MEMBERS = new Map(
  Object.entries(RECORDS).map(([kind, shape]) => [kind as RecordName, Object.keys(shape.shape)]),
)

export function declared({ kind, id, client, revision, body, removed }: Row): Row {
  const stored = body as Record<string, unknown>
  const named: Record<string, unknown> = {}
  for (const member of MEMBERS.get(kind) ?? [])
    if (stored[member] !== undefined) named[member] = stored[member]
  return { kind, id, client, revision, body: named, removed }
}
