// The counting itself, of one or many periods at once: five questions to the database, whatever the size.
import { sql } from 'kysely'
import { type Counts, lengthOf, type Period, type Stay, type Use } from '#domain/fidelity.ts'
import { CARDS, type ItemId } from '#domain/fidelity-scale.ts'
import type { NeededPractice } from '#domain/relevance.ts'
import type { Tenant } from '#server/db/tenant.ts'
import { meetings, needs, persons, stays, uses } from './cases.ts'
import { type Scope, scoped } from './scope.ts'

/** What was counted in one period. How many topics have handouts is the curriculum's to say. */
export type Counted = {
  counts: Omit<Counts, 'topics'> & { topics: { taught: number } }
  /** Clients who have neither had what an item asks for nor declined it. */
  lacking: Partial<Record<ItemId, number>>
  uses: Use[]
}

export async function count(trx: Tenant, scope: Scope, periods: readonly Period[]): Promise<Counted[]> {
  if (periods.length === 0) return []
  await readWhole(trx)
  const [held, people, lengths, practices] = [
    await countMeetings(trx, scope, periods),
    await countPersons(trx, scope, periods),
    await countStays(trx, scope, periods),
    await countUses(trx, scope, periods),
  ]
  return periods.map((_, place) => {
    const n = place + 1
    const { sizes, apart, ...families } = held.get(n) ?? NO_MEETINGS
    const { lacking, ...clients } = people.get(n) ?? NO_PERSONS
    const { uses, lacking: needed } = practices.get(n) ?? { uses: [], lacking: {} }
    const length = lengths.get(n) ?? { met: 0, of: 0, early: 0 }
    return {
      counts: { sizes, length, ...clients, ...families, apart },
      lacking: { ...NOBODY, ...lacking, ...needed },
      uses,
    }
  })
}

/**
 * A count reads most of its rows, just after they were written, when PostgreSQL knows little of them: it is kept from
 * looking them up one by one and from joining by less than the whole key. Holds until the transaction ends.
 */
async function readWhole(trx: Tenant): Promise<void> {
  await sql`
    select set_config('enable_nestloop', 'off', true), set_config('enable_mergejoin', 'off', true),
           set_config('work_mem', '64MB', true)`.execute(trx)
}

const NOBODY = Object.fromEntries(Object.keys(CARDS).map((id) => [id, 0])) as Counted['lacking']

type Numbered = { n: number }
const byNumber = <Row extends Numbered, Made>(rows: readonly Row[], make: (row: Row) => Made) =>
  new Map(rows.map((row) => [row.n, make(row)]))

const none = { met: 0, of: 0 }
const NO_MEETINGS: Pick<Counts, 'sizes' | 'motivational' | 'educational' | 'cognitive' | 'apart'> = {
  sizes: { upTo8: 0, upTo10: 0, upTo12: 0, upTo15: 0, more: 0 },
  motivational: none,
  educational: none,
  cognitive: none,
  apart: { unsigned: 0, crisis: 0, gettingToKnow: 0, other: 0 },
}

type MeetingRow = Numbered &
  Record<keyof Counts['sizes'] | keyof Counts['apart'], number> &
  Record<'all' | 'motivational' | 'educational' | 'cognitive', number>

async function countMeetings(trx: Tenant, scope: Scope, periods: readonly Period[]) {
  const { rows } = await sql<MeetingRow>`
    with ${scoped(scope, periods)}, ${meetings(scope)}
    select n,
           count(*) filter (where standing = 'imr') as all,
           count(*) filter (where standing = 'imr' and size <= 8) as "upTo8",
           count(*) filter (where standing = 'imr' and size in (9, 10)) as "upTo10",
           count(*) filter (where standing = 'imr' and size in (11, 12)) as "upTo12",
           count(*) filter (where standing = 'imr' and size between 13 and 15) as "upTo15",
           count(*) filter (where standing = 'imr' and size > 15) as more,
           count(*) filter (where standing = 'imr' and motivational) as motivational,
           count(*) filter (where standing = 'imr' and educational) as educational,
           count(*) filter (where standing = 'imr' and cognitive) as cognitive,
           count(*) filter (where standing = 'unsigned') as unsigned,
           count(*) filter (where standing = 'crisis') as crisis,
           count(*) filter (where standing = 'getting-to-know') as "gettingToKnow",
           count(*) filter (where standing = 'other') as other
      from meeting group by n`.execute(trx)
  return byNumber(rows, (row) => {
    const { upTo8, upTo10, upTo12, upTo15, more, unsigned, crisis, gettingToKnow, other } = row
    return {
      sizes: { upTo8, upTo10, upTo12, upTo15, more },
      motivational: { met: row.motivational, of: row.all },
      educational: { met: row.educational, of: row.all },
      cognitive: { met: row.cognitive, of: row.all },
      apart: { unsigned, crisis, gettingToKnow, other },
    }
  })
}

const NO_PERSONS = {
  clients: 0,
  topics: { taught: 0 },
  handouts: { ...none, untaught: 0 },
  supporters: { ...none, declined: 0, notAsked: 0 },
  goals: { ...none, knowing: 0, hopes: 0 },
  followUps: { ...none, noGoal: 0 },
  lacking: {} as Partial<Record<ItemId, number>>,
}

type PersonRow = Numbered & {
  clients: number
  topics: number
  untaught: number
  handed: number
  supported: number
  declined: number
  not_asked: number
  goal: number
  knowing: number
  hope: number
  followed: number
  without_motivational: number
  without_educational: number
  without_cognitive: number
}

async function countPersons(trx: Tenant, scope: Scope, periods: readonly Period[]) {
  const { rows } = await sql<PersonRow>`
    with ${scoped(scope, periods)}, ${persons(scope)},
         topic as (select n, count(distinct topic) as topics from taught group by n)
    select n, min(coalesce(t.topics, 0)) as topics, count(*) as clients,
           count(*) filter (where p.topics = 0) as untaught,
           count(*) filter (where p.topics > 0 and not_given = 0) as handed,
           count(*) filter (where supported) as supported,
           count(*) filter (where not supported and answer in ('no', 'not-now')) as declined,
           count(*) filter (where not supported and answer is null) as not_asked,
           count(*) filter (where goal) as goal, count(*) filter (where knowing) as knowing,
           count(*) filter (where hope and not goal) as hope,
           count(*) filter (where goal and followed) as followed,
           count(*) filter (where not motivational) as without_motivational,
           count(*) filter (where not educational) as without_educational,
           count(*) filter (where not cognitive) as without_cognitive
      from person p left join topic t using (n) group by n`.execute(trx)
  return byNumber(rows, (row) => {
    const { clients, topics, untaught, handed, supported, declined, goal, knowing, hope, followed } = row
    return {
      clients,
      topics: { taught: topics },
      handouts: { met: handed, of: clients - untaught, untaught },
      supporters: { met: supported, of: clients, declined, notAsked: row.not_asked },
      goals: { met: goal, of: clients, knowing, hopes: hope },
      followUps: { met: followed, of: goal, noGoal: clients - goal },
      lacking: {
        supporters: clients - supported - declined,
        goals: clients - goal,
        'goal-follow-up': goal - followed,
        motivational: row.without_motivational,
        educational: row.without_educational,
        'cognitive-behavioural': row.without_cognitive,
      } as Partial<Record<ItemId, number>>,
    }
  })
}

type StayRow = Numbered & {
  rhythm: string
  running: boolean
  days: number
  weeks: number
  paused: number
  stays: number
}

export const stayOf = ({ rhythm, running, days, weeks, paused }: Omit<StayRow, 'n' | 'stays'>): Stay => ({
  ...{ rhythm, running, days, paused },
  weeksHeld: weeks,
})

async function countStays(trx: Tenant, scope: Scope, periods: readonly Period[]) {
  const { rows } = await sql<StayRow>`
    with ${scoped(scope, periods)}, ${stays(scope)}
    select n, rhythm, running, days, weeks, paused, count(*) as stays
      from lasting group by n, rhythm, running, days, weeks, paused`.execute(trx)
  const lengths = new Map<number, Counts['length']>()
  for (const row of rows) {
    const length = lengths.get(row.n) ?? { met: 0, of: 0, early: 0 }
    const how = lengthOf(stayOf(row), scope.sample.length)
    if (how === 'early') length.early += row.stays
    else length.of += row.stays
    if (how === 'met') length.met += row.stays
    lengths.set(row.n, length)
  }
  return lengths
}

type UseRow = Numbered & {
  who: string
  practice: NeededPractice
  clients: number
  practised_with: number
  times: number
  plans: number
  yes: number
  no: number
  declined: number
  unknown: number
}

async function countUses(trx: Tenant, scope: Scope, periods: readonly Period[]) {
  const { rows } = await sql<UseRow>`
    with ${scoped(scope, periods)}, ${needs(scope)}, ${uses(scope)}
    select * from use order by n, who, practice`.execute(trx)
  // Medicine is spoken of where the person has said that it applies, and not before.
  const { rows: lacking } = await sql<Numbered & { practice: NeededPractice; people: number }>`
    with ${scoped(scope, periods)}, ${needs(scope)}
    select n, practice, count(*) as people from need
     where not done and (applies = 'yes' or (applies = 'unknown' and practice <> 'behavioural-tailoring'))
     group by n, practice`.execute(trx)
  const counted = new Map<number, Pick<Counted, 'uses' | 'lacking'>>()
  const at = (n: number) => {
    const there = counted.get(n) ?? { uses: [], lacking: {} }
    counted.set(n, there)
    return there
  }
  for (const { n, who, practice, clients, practised_with, times, plans, ...applies } of rows) {
    const { yes, no, declined, unknown } = applies
    const use = { practitioner: who, practice, clients, practisedWith: practised_with, times, plans }
    at(n).uses.push({ ...use, applies: { yes, no, declined, unknown } })
  }
  for (const { n, practice, people } of lacking) at(n).lacking[practice] = people
  return counted
}
