// Invitations: how a member of the staff gets an account, or a new password after losing theirs. Used once.
import type { Id } from '#domain/text.ts'
import { inAgency, type Tenant } from '#server/db/tenant.ts'
import { Denied, notThere } from '#server/http/denied.ts'
import type { AgencyAt } from '#server/http/route.ts'
import type { Services } from '#server/http/services.ts'
import { agencyRecord } from '#server/store/agencies.ts'
import { whoIs } from '#server/store/people.ts'
import { normalEmail, setAccount } from './accounts.ts'
import { countTry, forgetTries, INVITATION, subject } from './attempts.ts'
import type { DeviceName } from './devices.ts'
import { refuseWeakPassword } from './good-password.ts'
import { hashPassword } from './password.ts'
import { hashOf, newSecret } from './secrets.ts'
import { endSignIns } from './sign-ins.ts'
import { type HalfOpen, halfOpen } from './staff-door.ts'

const LASTS = 72 * 60 * 60_000

/** Invites a member of the staff; an older invitation of theirs opens nothing any more. */
export async function invite(trx: Tenant, agency: AgencyAt, person: Id, by: Id, now: Date) {
  const known = await whoIs(trx, agency.id, person)
  if (known?.kind !== 'staff' || known.ended) throw notThere()
  await endInvitations(trx, agency.id, person, now)
  const secret = newSecret()
  const expires = new Date(now.getTime() + LASTS)
  const row = { agency: agency.id, id: crypto.randomUUID(), person, roles: known.roles, invited_by: by }
  await trx
    .insertInto('invitation')
    .values({ ...row, secret_hash: hashOf(secret), created: now, expires })
    .execute()
  return { address: `/staff/${agency.slug}/invitation#${secret}`, expires }
}

/** Open invitations of theirs open nothing from now on. */
export async function endInvitations(trx: Tenant, agency: Id, person: Id, now: Date): Promise<void> {
  await trx
    .updateTable('invitation')
    .set({ expires: now })
    .where('agency', '=', agency)
    .where('person', '=', person)
    .where('used', 'is', null)
    .where('expires', '>', now)
    .execute()
}

/** What the invited person sees before they accept. */
export async function lookAtInvitation(trx: Tenant, agency: Id, secret: string, now: Date) {
  const invitation = await trx
    .selectFrom('invitation')
    .select(['id', 'person'])
    .where('agency', '=', agency)
    .where('secret_hash', '=', hashOf(secret))
    .where('used', 'is', null)
    .where('expires', '>', now)
    .executeTakeFirst()
  const person = invitation && (await whoIs(trx, agency, invitation.person))
  if (!invitation || !person || person.ended) throw noInvitation()
  return { id: invitation.id, person: invitation.person, name: person.name, roles: person.roles }
}

const noInvitation = () =>
  new Denied(
    404,
    'invitation',
    'This invitation does not work. It may be used up or too old. Ask your administrator for a new one.',
  )

type Accepting = { secret: string; email: string; password: string; device: DeviceName; origin: string }

export async function acceptInvitation(
  services: Services,
  agency: AgencyAt,
  accepting: Accepting,
): Promise<HalfOpen> {
  const { database, now } = services
  const at = now()
  const email = normalEmail(accepting.email)
  const { name, agencyName } = await inAgency(database.app, agency.id, async (trx) => ({
    name: (await lookAtInvitation(trx, agency.id, accepting.secret, at)).name,
    agencyName: (await agencyRecord(trx, agency.id))?.name ?? '',
  }))
  refuseWeakPassword(accepting.password, { agency: `${agencyName} ${agency.slug}`, name, email })
  await countAccepting(services, agency.id, accepting.secret, at)
  const password = await hashPassword(accepting.password)
  return inAgency(database.app, agency.id, async (trx) => {
    const { id, person } = await lookAtInvitation(trx, agency.id, accepting.secret, at)
    await useInvitation(trx, agency.id, id, at)
    await setAccount(trx, { agency: agency.id, person, email, password })
    await endSignIns(trx, agency.id, { person }, at)
    await forgetTries(trx, agency.id, [subject('password', email), subject('code', person)])
    const { device, origin } = accepting
    return halfOpen(trx, services, { agency, origin }, { person, device })
  })
}

// An invitation would otherwise tell, as often as asked, who signs in with which e-mail address.
async function countAccepting({ database }: Services, agency: Id, secret: string, at: Date): Promise<void> {
  const ended = await inAgency(database.app, agency, async (trx) => {
    const wait = await countTry(trx, agency, subject('invitation', secret), INVITATION, at)
    if (wait > 0) {
      const { person } = await lookAtInvitation(trx, agency, secret, at)
      await endInvitations(trx, agency, person, at)
    }
    return wait > 0
  })
  if (ended) throw noInvitation()
}

async function useInvitation(trx: Tenant, agency: Id, id: Id, now: Date): Promise<void> {
  const used = await trx
    .updateTable('invitation')
    .set({ used: now })
    .where('agency', '=', agency)
    .where('id', '=', id)
    .where('used', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!used) throw noInvitation()
}
