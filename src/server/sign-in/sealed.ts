// Takes sealed entries in: what the signed-in person wrote is accepted, what somebody else wrote waits for them.
import type { Envelope } from '#domain/entry.ts'
import type { Id } from '#domain/text.ts'
import { inAgency, type Tenant } from '#server/db/tenant.ts'
import type { SignedIn } from '#server/http/route.ts'
import type { Services } from '#server/http/services.ts'
import { deviceOfKey } from './devices.ts'
import { type Unwrapped, unseal } from './sealing.ts'

/** More waiting entries than any device has; beyond it they stay where they are. */
const MOST_WAITING = 2000

export type SealedAnswer = {
  id: Id
  answer: 'accepted' | 'refused' | 'held' | 'later' | 'fault' | 'waiting'
  reason: string | null
}
type Box = { id: Id; iv: Buffer; body: Buffer }
type Pile = { key: Buffer; entries: Box[] }
/** The device everything in a pile was written on, and whose it is. */
type Origin = { device: Id; person: Id }
type Opened = Box & { entry: Envelope }

// One sentence whoever is named, or an answer would tell who is known here.
const NOT_SEALED_HERE = 'This was not sealed on a device of whoever wrote it. It cannot be taken.'
const TOO_MUCH = 'Too much waits for its author already. It stays on your device.'

/**
 * `id` is what the device calls the sealed row; it cannot read which entry is in it. The key shows on which device a
 * pile was sealed, and only entries by that device's own person are taken: nobody writes in another's name.
 */
export async function takeSealed(
  services: Services,
  agency: Id,
  person: Id,
  { key, entries }: Pile,
): Promise<SealedAnswer[]> {
  const { app } = services.database
  const unwrapped = await services.sealing.unwrap(key)
  const origin =
    unwrapped && (await inAgency(app, agency, (trx) => deviceOfKey(trx, agency, unwrapped.deviceKey)))
  const opened = origin ? entries.flatMap((box) => openBox(box, unwrapped, origin)) : []
  const answers = !origin
    ? []
    : origin.person === person
      ? await acceptAll(services, agency, origin, opened)
      : await inAgency(app, agency, (trx) => keepAll(trx, services.now(), agency, origin, key, opened))
  const byId = new Map(answers.map((answer) => [answer.id, answer]))
  return entries.map(({ id }) => byId.get(id) ?? { id, answer: 'refused', reason: NOT_SEALED_HERE })
}

function openBox(box: Box, { secret }: Unwrapped, { person }: Origin): Opened[] {
  const entry = unseal(secret, box.iv, box.body)
  return entry?.by === person ? [{ ...box, entry }] : []
}

async function acceptAll(
  { accept }: Services,
  agency: Id,
  { person, device }: Origin,
  opened: readonly Opened[],
): Promise<SealedAnswer[]> {
  const answers = await accept({ agency, person, device, envelopes: opened.map(({ entry }) => entry) })
  return opened.map(({ id }, place) => {
    const { answer = 'fault', reason = null } = answers[place] ?? {}
    return { id, answer, reason }
  })
}

async function keepAll(
  trx: Tenant,
  received: Date,
  agency: Id,
  { device, person: author }: Origin,
  key_wrapped: Buffer,
  opened: readonly Opened[],
): Promise<SealedAnswer[]> {
  if (opened.length === 0) return []
  if ((await countWaiting(trx, agency, author)) + opened.length > MOST_WAITING)
    return opened.map(({ id }) => ({ id, answer: 'later', reason: TOO_MUCH }))
  const common = { agency, device, author, received, key_wrapped }
  await trx
    .insertInto('sealed')
    .values(opened.map(({ iv, body, entry }) => ({ ...common, id: entry.id, iv, body })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return opened.map(({ id }) => ({ id, answer: 'waiting', reason: null }))
}

async function countWaiting(trx: Tenant, agency: Id, author: Id): Promise<number> {
  const { count } = await trx
    .selectFrom('sealed')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('agency', '=', agency)
    .where('author', '=', author)
    .executeTakeFirstOrThrow()
  return count
}

/** What waits for its author, in the order it was written. */
export async function waitingOf(services: Services, agency: Id, author: Id): Promise<Envelope[]> {
  const rows = await inAgency(services.database.app, agency, (trx) => readWaiting(trx, agency, author))
  const entries: Envelope[] = []
  // A device's rows share a key, and taking a key apart is the slow part.
  for (const pile of Map.groupBy(rows, ({ key }) => key.toString('base64')).values()) {
    const unwrapped = await services.sealing.unwrap((pile[0] as (typeof rows)[number]).key)
    if (unwrapped) entries.push(...pile.flatMap(({ iv, body }) => unseal(unwrapped.secret, iv, body) ?? []))
  }
  return entries.sort((a, b) => (a.at < b.at ? -1 : 1))
}

const readWaiting = (trx: Tenant, agency: Id, author: Id) =>
  trx
    .selectFrom('sealed')
    .select(['id', 'device', 'key_wrapped as key', 'iv', 'body'])
    .where('agency', '=', agency)
    .where('author', '=', author)
    .orderBy('received')
    .orderBy('id')
    .limit(200)
    .execute()

/** Undefined where nothing of the person's waits under this id. */
export async function answerWaiting(
  services: Services,
  agency: Id,
  { person }: SignedIn,
  { id, keep }: { id: Id; keep: boolean },
): Promise<Omit<SealedAnswer, 'id'> | undefined> {
  const { app } = services.database
  const row = await inAgency(app, agency, (trx) =>
    trx
      .selectFrom('sealed')
      .select(['device', 'key_wrapped as key', 'iv', 'body'])
      .where('agency', '=', agency)
      .where('author', '=', person)
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  const unwrapped = row && (await services.sealing.unwrap(row.key))
  const entry = unwrapped && unseal(unwrapped.secret, row.iv, row.body)
  if (!entry) return undefined
  const answered = keep ? await acceptOne(services, agency, person, row.device, entry) : dropped
  if (answered.answer === 'later' || answered.answer === 'fault') return answered
  await inAgency(app, agency, (trx) =>
    trx
      .deleteFrom('sealed')
      .where('agency', '=', agency)
      .where('author', '=', person)
      .where('id', '=', id)
      .execute(),
  )
  return answered
}

const dropped = { answer: 'refused' as const, reason: 'You chose not to keep this.' }

async function acceptOne(services: Services, agency: Id, person: Id, device: Id | null, entry: Envelope) {
  const [answered] = await services.accept({ agency, person, device, envelopes: [entry] })
  return { answer: answered?.answer ?? ('fault' as const), reason: answered?.reason ?? null }
}
