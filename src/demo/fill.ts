// Fills an empty installation with the invented agency, through the front door, and keeps its days near today.

import type { Curriculum } from '#curriculum/shape/topic.ts'
import type { Day } from '#domain/day.ts'
import type { Envelope } from '#domain/entry.ts'
import { foundAgency } from '#server/accept/found.ts'
import type { Accept } from '#server/accept.ts'
import type { Database } from '#server/db/connect.ts'
import { inAgency, kysely } from '#server/db/tenant.ts'
import { demoEntries, meetingsAround } from './agency.ts'
import { AGENCY, CLIENTS, type Invented, STAFF } from './people.ts'

/** As many entries as a device sends at once. */
const BATCH = 100

export type Filling = {
  database: Database
  accept: Accept
  now: () => Date
  zone: string
  curriculum: Curriculum
  /** Says how far it is, from 0 to 1. */
  progress: (share: number) => void
}

/** The people whom the demo's sign-in page offers. */
export function demoPeople() {
  const all: Invented[] = [...Object.values(STAFF), ...Object.values(CLIENTS)]
  return all.map(({ id, name, roles, about }) => ({
    person: id,
    name,
    roles,
    client: roles.length === 0,
    about,
  }))
}

/** Makes the agency where it is not there yet; a demo of an earlier day gets today's meetings added. */
export async function fillDemo(filling: Filling): Promise<void> {
  const { database, zone, now } = filling
  const today = dayIn(zone, now())
  if (!(await isFounded(database))) {
    await foundAgency(
      { pool: database.app, now },
      {
        agency: { ...AGENCY, zone, calls: 'client', emergency: '911' },
        administrator: { id: STAFF.ines.id, name: STAFF.ines.name },
      },
    )
  }
  const entries = demoEntries(today, zone, filling.curriculum)
  // The last entry is there only if all are: a demo killed half way is taken in again, and what was there answers so.
  const isWhole = await isKnown(database, entries.at(-1)?.id)
  await takeIn(filling, !isWhole ? entries : meetingsAround(today, zone, await plannedDays(database)))
}

async function takeIn({ accept, progress }: Filling, entries: Envelope[]): Promise<void> {
  let done = 0
  for (const batch of byAuthor(entries)) {
    const person = batch[0]?.by
    if (!person) continue
    const answers = await accept({ agency: AGENCY.id, person, device: null, envelopes: batch })
    const refused = answers.find(({ answer }) => answer !== 'accepted')
    if (refused) {
      const kind = batch.find(({ id }) => id === refused.id)?.kind
      throw new Error(
        `The demo's ${kind} was ${refused.answer}: ${refused.reason} If the demo was left half made on another day, delete its folder and start again.`,
      )
    }
    done += batch.length
    progress(done / entries.length)
  }
}

// A device sends its own author's entries only, in order.
function* byAuthor(entries: readonly Envelope[]): Generator<Envelope[]> {
  let batch: Envelope[] = []
  for (const entry of entries) {
    if (batch.length === BATCH || (batch[0] && batch[0].by !== entry.by)) {
      yield batch
      batch = []
    }
    batch.push(entry)
  }
  if (batch.length > 0) yield batch
}

async function isFounded(database: Database): Promise<boolean> {
  const found = await kysely(database.app)
    .selectFrom('agency_address')
    .select('slug')
    .where('slug', '=', AGENCY.slug)
    .executeTakeFirst()
  return found !== undefined
}

async function isKnown(database: Database, id: string | undefined): Promise<boolean> {
  if (!id) return false
  const line = await inAgency(database.app, AGENCY.id, (trx) =>
    trx
      .selectFrom('log')
      .select('id')
      .where('agency', '=', AGENCY.id)
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  return line !== undefined
}

async function plannedDays(database: Database): Promise<Set<Day>> {
  const rows = await inAgency(database.app, AGENCY.id, (trx) =>
    trx
      .selectFrom('record')
      .select('body')
      .where('agency', '=', AGENCY.id)
      .where('kind', '=', 'session')
      .where('client', '=', CLIENTS.maya.id)
      .execute(),
  )
  return new Set(rows.map(({ body }) => (body as { day: Day }).day))
}

function dayIn(zone: string, now: Date): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(now)
}
