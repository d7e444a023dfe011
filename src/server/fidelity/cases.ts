// The cases behind the thirteen items, as SQL: each session, client, stay and need once, with all that is judged of it.
import { type RawBuilder, sql } from 'kysely'
import { NeededPractice } from '#domain/relevance.ts'
import { ATTENDED, members, type Scope } from './scope.ts'

/** Items 1 and 8 to 10. `meeting`: the held sessions of somebody in the sample, led by those whose work is looked at. */
export const meetings = (scope: Scope): RawBuilder<unknown> => sql`
  meeting as (
    select n, session, day, purpose, leaders, size, motivational, educational, cognitive,
           case when purpose <> 'imr' then purpose when crisis then 'crisis' when signed then 'imr' else 'unsigned' end
             as standing
      from (
        select p.n, a.session, min(a.day) as day, min(a.purpose) as purpose, min(a.leaders) as leaders,
               count(*) filter (where a.came) as size, bool_or(a.crisis) as crisis,
               bool_or(a.signed and a.came) as signed, bool_or(a.motivational) as motivational,
               bool_or(a.educational) as educational, bool_or(a.cognitive) as cognitive
          from tally_attendance a
          join period p on a.day between p.first and p.last
          left join enrolled e on e.n = p.n and e.client = a.client
         where a.agency = ${scope.agency} and a.held and ${members(scope, (ids) => sql`a.leaders && ${ids}`)}
         group by p.n, a.session
        having bool_or(e.client is not null)) held)`

/** Items 4 to 7 and, in what is lacking, 8 to 10. `person`: the clients of the sample. */
export const persons = (scope: Scope): RawBuilder<unknown> => sql`
  taught as (
    select distinct s.n, s.client, s.last, topic
      from sample s join tally_attendance a on a.client = s.client and a.day between s.first and s.last
     cross join unnest(a.taught) topic
     where a.agency = ${scope.agency} and a.held and a.came),
  given as (
    select a.client, topic, min(a.day) as day from tally_attendance a cross join unnest(a.given) topic
     where a.agency = ${scope.agency} group by a.client, topic),
  handed as (
    select t.n, t.client, count(*) as topics, count(g.client) as given
      from taught t left join given g on g.client = t.client and g.topic = t.topic and g.day <= t.last
     group by t.n, t.client),
  used as (
    select s.n, s.client, bool_or(a.motivational) as motivational, bool_or(a.educational) as educational,
           bool_or(a.cognitive) as cognitive, bool_or(a.beside and a.day >= s.month) as beside
      from sample s join tally_attendance a on a.client = s.client and a.day between s.first and s.last
     where a.agency = ${scope.agency} and a.held and a.came
     group by s.n, s.client),
  told as (
    select s.n, s.client,
           bool_or(f.fact = 'goal' and f.day <= s.last) as goal,
           bool_or(f.fact = 'goal' and f.day <= s.last and f.what = 'known') as knowing,
           bool_or(f.fact = 'hope' and f.day <= s.last) as hope,
           bool_or(f.fact = 'follow-up' and f.day between s.first and s.last) as followed,
           bool_or(f.fact in ('contact', 'homework') and f.day between s.month and s.last) as natural_help,
           (array_agg(f.what order by f.at desc, f.id desc) filter (where f.fact = 'asking' and f.day <= s.last))[1]
             as answer
      from sample s join tally_fact f on f.client = s.client
     where f.agency = ${scope.agency}
       and f.fact in ('goal', 'hope', 'follow-up', 'contact', 'homework', 'asking')
     group by s.n, s.client),
  helper as (
    select distinct s.n, s.client
      from sample s join tally_fact f on f.client = s.client and f.fact = 'step' and f.day <= s.last
      join tally_fact o on o.client = s.client and o.fact = 'supporter' and o.what = f.what
     where f.agency = ${scope.agency} and o.agency = ${scope.agency}),
  person as (
    select s.n, s.client, coalesce(h.topics, 0) as topics, coalesce(h.topics - h.given, 0) as not_given,
           coalesce(u.beside, false) or coalesce(t.natural_help, false) or help.client is not null as supported,
           t.answer, coalesce(t.goal, false) as goal, coalesce(t.knowing, false) as knowing,
           coalesce(t.hope, false) as hope, coalesce(t.followed, false) as followed,
           u.motivational, u.educational, u.cognitive
      from sample s
      left join handed h using (n, client)
      left join used u using (n, client)
      left join told t using (n, client)
      left join helper help using (n, client))`

/** Item 2. `lasting`: the enrolments of the sample as they stood at the end of the period. */
export const stays = (scope: Scope): RawBuilder<unknown> => sql`
  met as (
    select st.n, st.id, a.day, (a.day - min(a.day) over (partition by st.n, st.id)) / 7 as week
      from stay st join sample s on s.n = st.n and s.client = st.client
      join tally_attendance a on a.client = st.client and a.day between st.start and st.last
     where a.agency = ${scope.agency} and ${ATTENDED} and (st.ended is null or a.day <= st.ended)),
  spread as (
    select n, id, min(day) as first_met, max(day) as last_met, count(distinct week)::int as weeks from met group by n, id),
  lasting as (
    select st.n, st.id, st.client, st.start, st.ended, st.rhythm, st.ended is null or st.ended > st.last as running,
           coalesce(sp.last_met - sp.first_met, 0) as days, coalesce(sp.weeks, 0) as weeks,
           coalesce((select sum(upper(gap) - lower(gap))::int
                       from unnest(st.pauses * datemultirange(daterange(sp.first_met, sp.last_met))) gap), 0) as paused
      from stay st join sample s on s.n = st.n and s.client = st.client
      left join spread sp on sp.n = st.n and sp.id = st.id)`

/** Items 11 to 13. `need`: for each client and practice, whether it applies and whether it was ever done. */
export const needs = (scope: Scope): RawBuilder<unknown> => sql`
  skilled as (
    select distinct client, what, more from tally_fact
     where agency = ${scope.agency} and fact = 'practice' and more is not null),
  known as (
    select s.n, s.client, w.practice,
           (array_agg(f.more order by f.at desc, f.id desc)
             filter (where f.fact = 'said' and f.what = w.practice))[1] as said,
           max(f.at) filter (where f.fact = 'practice' and f.what = w.practice) as done,
           max(f.at) filter (where f.fact = 'declined' and k.client is not null) as declined
      from sample s
     cross join unnest(${NeededPractice.options}::text[]) as w (practice)
      left join tally_fact f
        on f.agency = ${scope.agency} and f.client = s.client and f.fact in ('said', 'practice', 'declined')
       and f.day <= s.last
      left join skilled k on k.client = s.client and k.what = w.practice and k.more = f.more and f.fact = 'declined'
     group by s.n, s.client, w.practice),
  need as (
    select n, client, practice, done is not null as done,
           case when said <> 'unknown' then said
                when declined > done or (declined is not null and done is null) then 'declined'
                when done is not null then 'yes' else 'unknown' end as applies
      from known)`

/** `use`: what each practitioner did of each practice with the clients of the sample who are theirs. */
export const uses = (scope: Scope): RawBuilder<unknown> => sql`
  theirs as (
    select distinct s.n, s.first, s.last, t.who, s.client
      from sample s join tally_fact t on t.client = s.client
     where t.agency = ${scope.agency} and t.fact = 'tie' and t.day <= s.last
       and coalesce(t.until, 'infinity') >= s.first
       and ${members(scope, (ids) => sql`t.who = any(${ids})`)}),
  practised as (
    select s.n, f.who, f.what as practice, count(*) as times, count(distinct f.client) as practised_with
      from sample s join tally_fact f on f.client = s.client and f.day between s.first and s.last
     where f.agency = ${scope.agency} and f.fact = 'practice'
     group by s.n, f.who, f.what),
  planned as (
    select t.n, t.who, f.what as practice, count(*) as plans
      from theirs t join tally_fact f on f.client = t.client and f.day between t.first and t.last
     where f.agency = ${scope.agency} and f.fact = 'plan'
     group by t.n, t.who, f.what),
  applied as (
    select t.n, t.who, d.practice, count(*) as clients,
           count(*) filter (where d.applies = 'yes') as yes, count(*) filter (where d.applies = 'no') as no,
           count(*) filter (where d.applies = 'declined') as declined,
           count(*) filter (where d.applies = 'unknown') as unknown
      from theirs t join need d on d.n = t.n and d.client = t.client
     group by t.n, t.who, d.practice),
  use as (
    select a.*, coalesce(p.practised_with, 0) as practised_with, coalesce(p.times, 0) as times,
           coalesce(l.plans, 0) as plans
      from applied a
      left join practised p using (n, who, practice)
      left join planned l using (n, who, practice))`
