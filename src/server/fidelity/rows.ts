// The rows behind a figure: the sessions, people, stays, topics and needs that were counted, and how each of them counts.
import { type RawBuilder, sql } from 'kysely'
import { lengthOf } from '#domain/fidelity.ts'
import { type Item, NAMED_TOPICS } from '#domain/fidelity-scale.ts'
import type { Id } from '#domain/text.ts'
import type { Content } from '#server/content.ts'
import type { Reader } from '#server/store/reader.ts'
import { logReadings } from '#server/store/readings.ts'
import { meetings, needs, persons, stays } from './cases.ts'
import { stayOf } from './count.ts'
import { offeredTopics } from './figures.ts'
import { scoped } from './scope.ts'
import { catchUp, isCaughtUp } from './tally.ts'
import type { Shown } from './views.ts'

export type Group = 'met' | 'not-met' | 'early' | 'missing' | 'declined' | 'apart'

export type Row = {
  group: Group
  /** A word for why it counts so, such as `unsigned` or `not-asked`. */
  why: string
  client: Id | null
  name: string | null
  session: Id | null
  day: string | null
  time: string | null
  /** Who led it, or whose client it is. */
  people: Id[]
  topic: string | null
}

/** `hidden` stand in charts that are not the reader's to see, `more` in no list that anybody reads to its end. */
export type Rows = { rows: Row[]; hidden: number; more: number }

const LONGEST_LIST = 300

export async function rowsBehind(reader: Reader, shown: Shown, item: Item, content: Content): Promise<Rows> {
  if (item.rule === 'topics') return topicRows(content)
  if (!(await isCaughtUp(reader.trx, reader.agency))) await catchUp(reader.trx, reader.agency)
  const found = await find(reader, shown, item)
  await logReadings(
    reader,
    found.flatMap(({ clients }) => clients),
    'fidelity',
  )
  const rows = found.filter(({ clients }) => clients.length > 0)
  return {
    rows: rows.map((row) => rowOf(row, shown)),
    hidden: found[0]?.hidden ?? 0,
    more: Math.max(0, (found[0]?.seen ?? 0) - rows.length),
  }
}

function topicRows(content: Content): Rows {
  const offered = offeredTopics(content)
  const rows = NAMED_TOPICS.map((topic): Row => {
    const has = offered.includes(topic)
    const nobody = { client: null, name: null, session: null, day: null, time: null, people: [] }
    return { group: has ? 'met' : 'not-met', why: has ? 'offered' : 'no-handout', ...nobody, topic }
  })
  return { rows, hidden: 0, more: 0 }
}

type Found = {
  group: Group | 'stay'
  why: string
  clients: Id[]
  name: string | null
  session: Id | null
  day: string | null
  time: string | null
  people: Id[]
  hidden: number
  seen: number
  rhythm: string
  running: boolean
  days: number
  weeks: number
  paused: number
}

function rowOf({ group, why, clients, name, session, day, time, people, ...stay }: Found, shown: Shown): Row {
  const client = clients[0] ?? null
  const row = { why, client, name, session, day, time, people, topic: null }
  return { ...row, group: group === 'stay' ? lengthOf(stayOf(stay), shown.scope.sample.length) : group }
}

// Whoever sees none of the clients of a row gets no row, only the number of those.
async function find(reader: Reader, shown: Shown, item: Item): Promise<Found[]> {
  const { trx, agency, actor } = reader
  const sees = (client: RawBuilder<unknown>) =>
    actor.roles.includes('leader') ? sql`true` : sql`${client} = any(${[...actor.ties.keys()]}::uuid[])`
  const { ctes, rows } = casesOf(shown, item, sees)
  const { rows: found } = await sql<Found>`
    with ${scoped(shown.scope, [shown.period])}, ${ctes},
         of_all as (${rows}),
         listed as (
           select *, row_number() over (partition by "group" order by day desc nulls last, session, clients) as place,
                  count(*) over () as seen
             from of_all where cardinality(clients) > 0)
    select l."group", l.why, l.clients, l.session, l.day::text as day, l.people, l.seen, l.rhythm, l.running, l.days,
           l.weeks, l.paused, s.body ->> 'time' as time,
           (select string_agg(c.body ->> 'name', ', ' order by c.body ->> 'name') from record c
             where c.agency = ${agency} and c.kind = 'client' and c.id = any(l.clients)) as name,
           (select count(*) from of_all where cardinality(clients) = 0) as hidden
      from (select 1) as one left join listed l on l.place <= ${LONGEST_LIST}
      left join record s on s.agency = ${agency} and s.kind = 'session' and s.id = l.session
     order by l.day desc nulls last, name, l.session`.execute(trx)
  return found.map((row) => ({ ...row, clients: row.clients ?? [], people: row.people ?? [] }))
}

type Cases = { ctes: RawBuilder<unknown>; rows: RawBuilder<unknown> }
type Sees = (client: RawBuilder<unknown>) => RawBuilder<unknown>

const NO_STAY = sql`null::text as rhythm, null::boolean as running, null::int as days, null::int as weeks, null::int as paused`
const person = (sees: Sees) =>
  sql`case when ${sees(sql`client`)} then array[client] else '{}'::uuid[] end as clients, null::uuid as session`

function casesOf({ scope }: Shown, item: Item, sees: Sees): Cases {
  const nobody = sql`'{}'::uuid[] as people`
  const grouped = (group: RawBuilder<unknown>, why: RawBuilder<unknown>): Cases => ({
    ctes: persons(scope),
    rows: sql`select ${group} as "group", ${why} as why, ${person(sees)}, null::date as day, ${nobody}, ${NO_STAY}
                from person`,
  })
  switch (item.id) {
    case 'size':
    case 'motivational':
    case 'educational':
    case 'cognitive-behavioural': {
      const met = { size: sql`size <= 8`, motivational: sql`motivational`, educational: sql`educational` }
      const isMet = item.id === 'cognitive-behavioural' ? sql`cognitive` : met[item.id]
      return {
        ctes: meetings(scope),
        rows: sql`
          select case when standing = 'unsigned' then 'missing' when standing <> 'imr' then 'apart'
                      when ${isMet} then 'met' else 'not-met' end as "group",
                 case when standing <> 'imr' then standing else size || ' came' end as why,
                 array(select distinct a.client from tally_attendance a
                        where a.agency = ${scope.agency} and a.session = meeting.session
                          and ${sees(sql`a.client`)}) as clients,
                 session, day, leaders as people, ${NO_STAY}
            from meeting`,
      }
    }
    case 'length':
      return {
        ctes: stays(scope),
        rows: sql`select 'stay' as "group", case when running then 'running' else 'ended' end as why, ${person(sees)},
                         start as day, ${nobody}, rhythm, running, days, weeks, paused from lasting`,
      }
    case 'handouts':
      return grouped(
        sql`case when topics = 0 then 'apart' when not_given = 0 then 'met' else 'not-met' end`,
        sql`case when topics = 0 then 'untaught' else not_given || ' of ' || topics || ' missing' end`,
      )
    case 'supporters':
      return grouped(
        sql`case when supported then 'met' when answer in ('no', 'not-now') then 'declined' else 'not-met' end`,
        sql`coalesce(answer, 'not-asked')`,
      )
    case 'goals':
      return grouped(
        sql`case when goal then 'met' else 'not-met' end`,
        sql`case when knowing then 'knowing' when goal then 'goal' when hope then 'hope' else 'none' end`,
      )
    case 'goal-follow-up':
      return grouped(
        sql`case when not goal then 'apart' when followed then 'met' else 'not-met' end`,
        sql`case when not goal then 'no-goal' when followed then 'together' else 'not-together' end`,
      )
    default:
      return {
        ctes: needs(scope),
        rows: sql`
          select case when done then 'met' when applies = 'declined' then 'declined' when applies = 'no' then 'apart'
                      when applies = 'yes' then 'not-met' else 'missing' end as "group",
                 applies as why, ${person(sees)}, null::date as day,
                 array(select distinct t.who from tally_fact t
                        where t.agency = ${scope.agency} and t.client = need.client and t.fact = 'tie'
                          and t.until is null) as people, ${NO_STAY}
            from need where practice = ${item.id}`,
      }
  }
}
