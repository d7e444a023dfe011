// A sign-in card: made in the session, shown as a QR and a short code, opened once on the person's own phone.
import { helpIsFilledIn } from '#domain/agency.ts'
import { leadsSessions } from '#domain/person.ts'
import type { Id } from '#domain/text.ts'
import { inAgency, type Tenant } from '#server/db/tenant.ts'
import { Denied, tooManyTries } from '#server/http/denied.ts'
import type { AgencyAt } from '#server/http/route.ts'
import type { Services } from '#server/http/services.ts'
import { agencyRecord } from '#server/store/agencies.ts'
import { actorOf } from '#server/store/people.ts'
import { ensureAccount } from './accounts.ts'
import { CARD_ADDRESS, CARD_AGENCY, countTry, forgetTries, subject } from './attempts.ts'
import { type DeviceName, noteDevice } from './devices.ts'
import { drawQr, type Qr } from './qr.ts'
import { grouped, hashOf, newCode, newSecret, typedCode } from './secrets.ts'
import { type Open, openFull } from './staff-door.ts'

const LASTS = 15 * 60_000
const CODE = 8

export type Card = { id: Id; code: string; address: string; qr: Qr; expires: Date }

/** Makes a card for a client the caller works with; an older card of theirs is ended. */
export async function makeCard(
  trx: Tenant,
  agency: AgencyAt,
  { client, by, origin }: { client: Id; by: Id; origin: string },
  now: Date,
): Promise<Card> {
  await refuseWithoutHelp(trx, agency.id)
  await trx
    .updateTable('card')
    .set({ ended: now })
    .where('agency', '=', agency.id)
    .where('client', '=', client)
    .where('used', 'is', null)
    .where('ended', 'is', null)
    .execute()
  const id = crypto.randomUUID()
  const secret = newSecret()
  const code = newCode(CODE)
  const expires = new Date(now.getTime() + LASTS)
  await trx
    .insertInto('card')
    .values({
      agency: agency.id,
      id,
      client,
      secret_hash: hashOf(secret),
      code_hash: hashOf(code),
      made_by: by,
      created: now,
      expires,
    })
    .execute()
  // The secret stands behind #, which browsers keep to themselves: no server or proxy writes it down.
  const address = `/my/${agency.slug}/card#${secret}`
  return { id, code: grouped(code), address, qr: drawQr(`${origin}${address}`), expires }
}

async function refuseWithoutHelp(trx: Tenant, agency: Id): Promise<void> {
  if (helpIsFilledIn(await agencyRecord(trx, agency))) return
  throw new Denied(
    409,
    'no-help-contacts',
    'No card can be made yet. First an administrator or a leader fills in whom to call for help.',
  )
}

export async function clientOfCard(trx: Tenant, agency: Id, id: Id): Promise<Id | undefined> {
  const row = await trx
    .selectFrom('card')
    .select('client')
    .where('agency', '=', agency)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.client
}

export async function endCard(trx: Tenant, agency: Id, id: Id, now: Date): Promise<void> {
  await trx
    .updateTable('card')
    .set({ ended: now })
    .where('agency', '=', agency)
    .where('id', '=', id)
    .where('ended', 'is', null)
    .execute()
}

type Given = { code: string; device: DeviceName; address: string }

/** Opens a card by its short code or its QR's secret. It opens once. */
export async function openCard(services: Services, agency: AgencyAt, given: Given): Promise<Open> {
  const { database, now } = services
  const at = now()
  const bucket = subject('card', given.address)
  const wait = await inAgency(database.app, agency.id, (trx) => countCard(trx, agency.id, bucket, given, at))
  if (wait > 0) throw tooManyTries(wait, 'ask for a new card when you meet.')
  return inAgency(database.app, agency.id, async (trx) => {
    const card = await useCard(trx, agency.id, given.code, at)
    if (!card || !(await stillLeads(trx, agency.id, card)))
      throw new Denied(
        404,
        'card',
        'This card does not work. It may be used up or too old. Ask for a new one.',
      )
    const person = card.client
    await forgetTries(trx, agency.id, [bucket])
    await ensureAccount(trx, agency.id, person)
    const device = await noteDevice(trx, { agency: agency.id, person, kind: 'client' }, given.device, at)
    return openFull(trx, agency.id, { person, device, kind: 'client' }, at)
  })
}

// One statement finds the card and uses it up, so that of two phones at once one comes too late.
async function useCard(trx: Tenant, agency: Id, given: string, now: Date): Promise<Used | undefined> {
  return trx
    .updateTable('card')
    .set({ used: now })
    .where('agency', '=', agency)
    .where(({ eb, or }) =>
      or([eb('code_hash', '=', hashOf(typedCode(given))), eb('secret_hash', '=', hashOf(given.trim()))]),
    )
    .where('used', 'is', null)
    .where('ended', 'is', null)
    .where('expires', '>', now)
    .returning(['client', 'made_by'])
    .executeTakeFirst()
}

type Used = { client: Id; made_by: Id }

// Whoever made the card may have left the client, or the agency, while it lay on the table.
async function stillLeads(trx: Tenant, agency: Id, { client, made_by }: Used): Promise<boolean> {
  const maker = await actorOf(trx, agency, made_by)
  return (
    leadsSessions({ roles: [...maker.roles] }) && maker.ties.get(client)?.includes('practitioner') === true
  )
}

// The secret of a QR cannot be guessed, so that a flood of codes does not keep it waiting.
async function countCard(
  trx: Tenant,
  agency: Id,
  bucket: string,
  { code }: Given,
  at: Date,
): Promise<number> {
  const wait = await countTry(trx, agency, bucket, CARD_ADDRESS, at)
  if (wait > 0 || typedCode(code).length > CODE) return wait
  return countTry(trx, agency, subject('cards', 'all'), CARD_AGENCY, at)
}
