// Who somebody is to the policy: their roles, and how they stand to each chart.
import type { Person } from '#domain/person.ts'
import type { Actor } from '#domain/policy.ts'
import type { Id, Instant } from '#domain/text.ts'
import { held, holds, type Tie } from '#domain/tie.ts'

/** By the ties that hold, or with `at` by those that held then; who has left has neither roles nor ties now. */
export function actorBy(person: Id, record: Person | undefined, ties: Iterable<Tie>, at?: Instant): Actor {
  const stands = new Map<Id, Tie['as'][]>()
  const parted = new Set<Id>()
  const left = record?.ended === true
  for (const tie of ties) {
    if (tie.person === person && tie.client && tie.ended !== null && (at === undefined || tie.ended <= at))
      parted.add(tie.client)
    const counts = at === undefined ? !left && holds(tie) : held(tie, at)
    if (tie.person !== person || tie.client === null || !counts) continue
    const standing = stands.get(tie.client) ?? []
    if (!standing.includes(tie.as)) stands.set(tie.client, [...standing, tie.as].sort())
  }
  return { person, roles: left ? [] : (record?.roles ?? []), ties: stands, parted }
}
