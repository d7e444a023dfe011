// Takes sealed entries in: what the signed-in person wrote is accepted, what somebody else wrote waits for them.
import type { Envelope } from '#domain/entry.ts'
import type { Id } from '#domain/text.ts'
import { inAgency, type Tenant } from '#server/db/tenant.ts'
import type { SignedIn } from '#server/http/route.ts'
import type { Services } from '#server/http/services.ts'
import { whoIs } from '#server/store/people.ts'
import type { Sealed } from './sealing.ts'

/** More waiting entries than any device has; beyond it they stay where they are. */
const MOST_WAITING = 2000

export type SealedAnswer = {
  id: Id
  answer: 'accepted' | 'refused' | 'held' | 'later' | 'fault' | 'waiting'
  reason: string | null
}
type Pile = { device: Id; key: Buffer; entries: { id: Id; iv: Buffer; body: Buffer }[] }

/** `id` is what the device calls the sealed row; it cannot read which entry is in it. */
export async function takeSealed(
  services: Services,
  agency: Id,
  person: Id,
  { device, key, entries }: Pile,
): Promise<SealedAnswer[]> {
  const opened = entries.map(({ id, iv, body }) => ({
    id,
    iv,
    body,
    entry: services.sealing.open({ key, iv, body }),
  }))
  const mine = opened.flatMap(({ entry }) => (entry?.by === person ? [entry] : []))
  const accepted = (await services.accept({ agency, person, device, envelopes: mine })).values()
  const answers: SealedAnswer[] = []
  for (const { id, iv, body, entry } of opened) {
    if (!entry) answers.push({ id, answer: 'refused', reason: 'This seal cannot be opened.' })
    else if (entry.by !== person)
      answers.push({ id, ...(await keepFor(services, agency, device, entry, { key, iv, body })) })
    else {
      const { answer = 'fault', reason = null } = accepted.next().value ?? {}
      answers.push({ id, answer, reason })
    }
  }
  return answers
}

function keepFor(services: Services, agency: Id, device: Id, entry: Envelope, sealed: Sealed) {
  return inAgency(services.database.app, agency, async (trx) => {
    if (!(await whoIs(trx, agency, entry.by)))
      return { answer: 'refused' as const, reason: 'Whoever wrote this is not known here.' }
    if ((await countWaiting(trx, agency, entry.by)) >= MOST_WAITING)
      return {
        answer: 'later' as const,
        reason: 'Too much waits for its author already. It stays on your device.',
      }
    await trx
      .insertInto('sealed')
      .values({
        ...{ agency, id: entry.id, device, author: entry.by, received: services.now() },
        ...{ key_wrapped: sealed.key, iv: sealed.iv, body: sealed.body },
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return { answer: 'waiting' as const, reason: null }
  })
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
  const entries = rows.flatMap(
    ({ key_wrapped: key, iv, body }) => services.sealing.open({ key, iv, body }) ?? [],
  )
  return entries.sort((a, b) => (a.at < b.at ? -1 : 1))
}

const readWaiting = (trx: Tenant, agency: Id, author: Id) =>
  trx
    .selectFrom('sealed')
    .select(['id', 'device', 'key_wrapped', 'iv', 'body'])
    .where('agency', '=', agency)
    .where('author', '=', author)
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
      .where('id', '=', id)
      .where('author', '=', person)
      .executeTakeFirst(),
  )
  const entry = row && services.sealing.open(row)
  if (!entry) return undefined
  const answered = keep ? await acceptOne(services, agency, person, row.device, entry) : dropped
  if (answered.answer === 'later' || answered.answer === 'fault') return answered
  await inAgency(app, agency, (trx) =>
    trx.deleteFrom('sealed').where('agency', '=', agency).where('id', '=', id).execute(),
  )
  return answered
}

const dropped = { answer: 'refused' as const, reason: 'You chose not to keep this.' }

async function acceptOne(services: Services, agency: Id, person: Id, device: Id | null, entry: Envelope) {
  const [answered] = await services.accept({ agency, person, device, envelopes: [entry] })
  return { answer: answered?.answer ?? ('fault' as const), reason: answered?.reason ?? null }
}
