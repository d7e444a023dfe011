// Fills an empty installation with the invented agency, through the front door, and keeps its days near today.

import type { Curriculum } from '#curriculum/shape/topic.ts'
import type { Day } from '#domain/day.ts'
import type { Envelope } from '#domain/entry.ts'
import type { EntryName } from '#domain/kinds.ts'
import { Role } from '#domain/person.ts'
import type { Id } from '#domain/text.ts'
import type { Answer } from '#server/accept/answer.ts'
import { foundAgency } from '#server/accept/found.ts'
import type { Accept } from '#server/accept.ts'
import type { Database } from '#server/db/connect.ts'
import { inAgency, kysely } from '#server/db/tenant.ts'
import { type Charts, demoEntries, meetingsAround } from './agency.ts'
import { LIVES } from './lives/all.ts'
import { clientOf } from './lives/live.ts'
import {
  AGENCY,
  CLIENTS,
  COLLEAGUES,
  type Invented,
  NEIGHBOR,
  NEIGHBORS_ADMINISTRATOR,
  STAFF,
} from './people.ts'

/** As many entries as a device sends at once. */
const BATCH = 100
/** As many entries as wait at the door together. */
const AT_ONCE = 1000

export type Filling = {
  database: Database
  accept: Accept
  now: () => Date
  zone: string
  curriculum: Curriculum
  /** The eight stories, unless the whole agency is asked for. */
  charts?: Charts
  /** Says how far it is, from 0 to 1. */
  progress: (share: number) => void
}

/** What the agency holds once it is filled. */
export type Filled = { entries: number; charts: number; held: number; missed: number }

const placeOf = ([role]: readonly Role[]) => (role ? Role.options.indexOf(role) : -1)

/** The people whom the demo's sign-in page offers: staff by role, and of the clients those first whose stories are told. */
export function demoPeople(charts: Charts = 'story') {
  const at = (agency: Id, all: readonly Invented[]) =>
    all.map(({ id, name, roles, about }) => ({
      ...{ agency, person: id, name, roles, about },
      client: roles.length === 0,
    }))
  if (charts === 'story') return at(AGENCY.id, [...Object.values(STAFF), ...Object.values(CLIENTS)])
  const staff = [...Object.values(STAFF), ...Object.values(COLLEAGUES)].sort(
    (a, b) => placeOf(a.roles) - placeOf(b.roles),
  )
  return [
    ...at(AGENCY.id, [...staff, ...Object.values(CLIENTS), ...LIVES.map(clientOf)]),
    ...at(NEIGHBOR.id, [NEIGHBORS_ADMINISTRATOR]),
  ]
}

/** Makes the agency and says what is in it; one of an earlier day only gets today's meetings added. */
export async function fillDemo(filling: Filling): Promise<Filled | undefined> {
  const { database, zone, now, charts = 'story' } = filling
  const today = dayIn(zone, now())
  await found(filling, AGENCY, STAFF.ines)
  if (charts === 'whole') await found(filling, NEIGHBOR, NEIGHBORS_ADMINISTRATOR)
  const entries = demoEntries(today, zone, filling.curriculum, charts)
  // The last entry is there only if all are: a demo killed half way is taken in again, and what was there answers so.
  if (await isThere(database, entries.at(-1))) {
    await takeIn(filling, meetingsAround(today, zone, await plannedDays(database)))
    return undefined
  }
  await takeIn(filling, entries)
  // PostgreSQL would plan as for an empty table until it looks by itself, a minute later.
  if (charts === 'whole') await database.owner.pool.query('analyze record')
  const count = (kind: EntryName) => entries.filter((entry) => entry.kind === kind).length
  return {
    ...{ entries: entries.length, charts: count('client.add') },
    ...{ held: count('session.end'), missed: count('session.miss') },
  }
}

async function found({ database, now, zone }: Filling, agency: typeof AGENCY, administrator: Invented) {
  if (await isFounded(database, agency.slug)) return
  await foundAgency(
    { pool: database.app, now },
    {
      agency: { ...agency, zone, calls: 'client', emergency: '911' },
      administrator: { id: administrator.id, name: administrator.name },
    },
  )
}

/** Batches of a few charts are on their way at once, so that the door commits them together, in their order. */
async function takeIn({ accept, progress }: Filling, entries: Envelope[]): Promise<void> {
  let done = 0
  let waiting: Promise<void>[] = []
  let onTheWay = 0
  const take = async (batch: Envelope[]) => {
    const person = batch[0]?.by
    if (!person) return
    const answers = await accept({ agency: AGENCY.id, person, device: null, envelopes: batch })
    mustBeAccepted(answers, batch)
    done += batch.length
    progress(done / entries.length)
  }
  for (const batch of byAuthor(entries)) {
    waiting.push(take(batch))
    onTheWay += batch.length
    if (onTheWay < AT_ONCE) continue
    await Promise.all(waiting)
    waiting = []
    onTheWay = 0
  }
  await Promise.all(waiting)
}

function mustBeAccepted(answers: readonly Answer[], batch: readonly Envelope[]): void {
  const refused = answers.find(({ answer }) => answer !== 'accepted')
  if (!refused) return
  const kind = batch.find(({ id }) => id === refused.id)?.kind
  throw new Error(
    `The demo's ${kind} was ${refused.answer}: ${refused.reason} If the demo was left half made on another day, delete its folder and start again.`,
  )
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

async function isFounded(database: Database, slug: string): Promise<boolean> {
  const found = await kysely(database.app)
    .selectFrom('agency_address')
    .select('slug')
    .where('slug', '=', slug)
    .executeTakeFirst()
  return found !== undefined
}

// Not by the entry's id: on another day there are more entries before it.
async function isThere(database: Database, last: Envelope | undefined): Promise<boolean> {
  if (!last) return false
  const line = await inAgency(database.app, AGENCY.id, (trx) =>
    trx
      .selectFrom('log')
      .select('id')
      .where('agency', '=', AGENCY.id)
      .where('record', '=', last.on)
      .where('kind', '=', last.kind)
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
