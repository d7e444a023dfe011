// Who has left is signed out in the same transaction: nothing of theirs opens again, even if they return.
import type { Person } from '#domain/person.ts'
import type { Id } from '#domain/text.ts'
import type { Tenant } from '#server/db/tenant.ts'
import { endInvitations } from '#server/sign-in/invitations.ts'
import { endSignIns } from '#server/sign-in/sign-ins.ts'
import type { Change } from './world.ts'

/** Takes every change of a group, not what they come to: somebody may leave and return in one batch. */
export async function signOutLeft(
  trx: Tenant,
  agency: Id,
  changes: readonly Change[],
  now: Date,
): Promise<void> {
  const left = changes.filter(({ kind, record }) => kind === 'person' && (record as Person).ended)
  for (const person of new Set(left.map(({ record }) => record.id))) {
    await endSignIns(trx, agency, { person }, now)
    await endInvitations(trx, agency, person, now)
  }
}
