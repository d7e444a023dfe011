// What fidelity needs of the records, as SQL: narrow rows that follow from one chart's records alone.
import { type RawBuilder, sql } from 'kysely'
import { PLAN_SHEETS } from '#domain/fidelity-scale.ts'
import type { RecordName } from '#domain/kinds.ts'
import { NeededPractice } from '#domain/relevance.ts'
import type { Id } from '#domain/text.ts'

/** Raised when a rule below changes: rows taken by older rules are taken again. */
export const TALLY_VERSION = 1

/** Whose charts are taken: all, or those in which something has changed. */
export type Taken = { agency: Id; zone: string; clients: readonly Id[] | 'all' }

/** The kinds whose records say something that is counted. */
export const COUNTED_KINDS: readonly RecordName[] = [
  ...([
    'attendance',
    'session',
    'note',
    'crisis',
    'enrolment',
    'tie',
    'goal',
    'homework',
    'supporter',
  ] as const),
  ...(['asking', 'supporter-contact', 'practice', 'worksheet', 'relevance'] as const),
]

export type Derived = {
  table: 'tally_attendance' | 'tally_enrolment' | 'tally_fact'
  columns: string
  /** The day from which on a row says something. */
  from: RawBuilder<string>
  rows(taken: Taken): RawBuilder<unknown>
}

const has = (record: string, { clients }: Taken) =>
  clients === 'all' ? sql`true` : sql`${sql.ref(`${record}.client`)} = any(${clients}::uuid[])`

const attendances: Derived = {
  table: 'tally_attendance',
  columns: `agency, client, id, session, day, purpose, leaders, held, came, signed, crisis,
    motivational, educational, cognitive, beside, taught, given`,
  from: sql`day`,
  rows: (taken) => sql`
    select a.agency, a.client, a.id, b.session, s.day, s.purpose, s.leaders, s.state = 'held', b.there = 'came',
           n.attendance is not null, c.attendance is not null,
           b.used @> '[{"family": "motivational"}]', b.used @> '[{"family": "educational"}]',
           b.used @> '[{"family": "cognitive-behavioural"}]', b.beside @> '[{"natural": true}]',
           array(select distinct one ->> 'topic' from jsonb_array_elements(b.taught) one order by 1),
           array(select distinct one ->> 'topic' from jsonb_array_elements(b.given) one
                  where one ->> 'what' = 'handout' and one ->> 'topic' is not null order by 1)
      from record a
     cross join lateral jsonb_to_record(a.body) as b (
           session uuid, there text, taught jsonb, given jsonb, used jsonb, beside jsonb)
      join (select r.id, m.* from record r
             cross join lateral jsonb_to_record(r.body) as m (day date, purpose text, leaders uuid[], state text)
             where r.agency = ${taken.agency} and r.kind = 'session' and not r.removed) s on s.id = b.session
      left join (select distinct (n.body ->> 'attendance')::uuid as attendance from record n
                  where n.agency = ${taken.agency} and n.kind = 'note' and not n.removed and ${has('n', taken)}) n
             on n.attendance = a.id
      left join (select distinct (c.body ->> 'attendance')::uuid as attendance from record c
                  where c.agency = ${taken.agency} and c.kind = 'crisis' and not c.removed and ${has('c', taken)}
                    and c.body -> 'closed' ->> 'how' in ('shorten', 'end')) c
             on c.attendance = a.id
     where a.agency = ${taken.agency} and a.kind = 'attendance' and not a.removed and a.client is not null
       and ${has('a', taken)}`,
}

const enrolments: Derived = {
  table: 'tally_enrolment',
  columns: 'agency, client, id, start, ended, rhythm, pauses',
  from: sql`start`,
  rows: (taken) => sql`
    select e.agency, e.client, e.id, b.start, case when b."end" ->> 'on' is not null then greatest(b.start, (b."end" ->> 'on')::date) end, b.rhythm,
           coalesce((select range_agg(daterange(p."from", p.until))
                       from jsonb_to_recordset(b.pauses) as p ("from" date, until date)
                      where p.until is null or p."from" <= p.until), '{}'::datemultirange)
      from record e
     cross join lateral jsonb_to_record(e.body) as b (start date, rhythm text, pauses jsonb, "end" jsonb)
     where e.agency = ${taken.agency} and e.kind = 'enrolment' and not e.removed and e.client is not null
       and ${has('e', taken)}`,
}

const PLANS = JSON.stringify(
  Object.fromEntries(Object.entries(PLAN_SHEETS).map(([what, sheet]) => [sheet, what])),
)

const facts: Derived = {
  table: 'tally_fact',
  columns: 'agency, client, fact, id, day, until, at, who, what, more',
  from: sql`coalesce(day, '-infinity')`,
  rows: (taken) => {
    const day = (at: RawBuilder<unknown>) => sql`((${at})::timestamptz at time zone ${taken.zone})::date`
    const name = (words: RawBuilder<unknown>) => sql`lower(btrim(${words}))`
    const body = (key: string) => sql`r.body ->> ${sql.lit(key)}`
    const one = (key: string) => sql`one ->> ${sql.lit(key)}`
    const each = (list: string) => sql`jsonb_array_elements(r.body -> ${sql.lit(list)}) one`
    return sql`
      select r.agency, r.client, f.fact, f.id, f.day, f.until, f.at, f.who, f.what, f.more
        from record r
       cross join lateral (
         select 'goal' as fact, r.id, ${day(body('since'))} as day, null::date as until, null as at, null::uuid as who,
                case when btrim(${body('knowing')}) <> '' then 'known' end as what, null as more
          where r.kind = 'goal' and ${body('state')} in ('goal', 'achieved')
         union all
         select 'hope', r.id, ${day(body('since'))}, null, null, null, null, null
          where r.kind = 'goal' and ${body('state')} = 'hope'
         union all
         select 'follow-up', (${one('id')})::uuid, ${day(one('at'))}, null, null, null, null, null
           from ${each('followUps')} where r.kind = 'goal' and ${one('how')} = 'together'
         union all
         select 'step', (${one('id')})::uuid, ${day(one('at'))}, null, null, null, ${name(one('helper'))}, null
           from ${each('steps')}
          where r.kind = 'goal' and ${body('state')} in ('goal', 'hope') and ${one('state')} = 'open'
            and btrim(${one('helper')}) <> ''
         union all
         select 'homework', r.id, ${day(body('agreed'))}, null, null, null, null, null
          where r.kind = 'homework' and ${body('natural')} = 'true' and ${body('state')} <> 'taken-back'
         union all
         select 'supporter', r.id, null, null, null, null, ${name(body('name'))}, null
          where r.kind = 'supporter' and ${body('natural')} = 'true' and ${body('ended')} = 'false'
         union all
         select 'contact', r.id, (${body('day')})::date, null, null, null, null, null
          where r.kind = 'supporter-contact' and ${body('natural')} = 'true'
         union all
         select 'asking', r.id, ${day(body('at'))}, null, ${body('at')}, null, ${body('answer')}, null
          where r.kind = 'asking'
         union all
         select 'practice', r.id, ${day(body('at'))}, null, ${body('at')}, (${body('by')})::uuid, ${body('about')},
                ${body('skill')}
          where r.kind = 'practice' and ${body('takenBack')} = 'false'
            and ${body('about')} = any(${NeededPractice.options}::text[])
         union all
         select 'declined', (${one('id')})::uuid, ${day(one('at'))}, null, ${one('at')}, null, null, ${one('skill')}
           from ${each('declined')}
          where r.kind = 'attendance' and ${one('what')} = 'practice' and ${one('skill')} is not null
         union all
         select 'plan', r.id, ${day(body('finished'))}, null, null, null,
                ${PLANS}::jsonb ->> (${body('sheet')}), null
          where r.kind = 'worksheet' and ${body('finished')} is not null and ${PLANS}::jsonb ? (${body('sheet')})
         union all
         select 'said', (${one('id')})::uuid, ${day(one('at'))}, null, ${one('at')}, null, ${one('practice')},
                ${one('answer')}
           from ${each('said')} where r.kind = 'relevance'
         union all
         select 'tie', r.id, ${day(body('from'))}, ${day(body('ended'))}, null, (${body('person')})::uuid, null, null
          where r.kind = 'tie' and ${body('as')} = 'practitioner'
       ) f
       where r.agency = ${taken.agency} and not r.removed and r.client is not null and ${has('r', taken)}
         and r.kind in ('goal', 'homework', 'supporter', 'supporter-contact', 'asking', 'practice', 'attendance',
                        'worksheet', 'relevance', 'tie')`
  },
}

export const DERIVED: readonly Derived[] = [attendances, enrolments, facts]
