// Whose work is counted, who counts as a client, and in which months: what every count begins with, as SQL.
import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { Period } from '#domain/fidelity.ts'
import { firstDay, lastDay } from '#domain/month.ts'
import type { Sample } from '#domain/sample.ts'
import type { Id } from '#domain/text.ts'

export type Scope = {
  agency: Id
  /** The practitioners whose clients and sessions are looked at; null for everybody. */
  members: readonly Id[] | null
  sample: Pick<Sample, 'atLeast' | 'ended' | 'paused' | 'length'>
}

/** A name for what is asked, the same for the same question. */
export function nameOf({ members, sample }: Scope): string {
  const { atLeast, ended, paused, length } = sample
  const asked = [atLeast, ended, paused, length, ...(members === null ? ['all'] : [...members].sort())]
  return createHash('sha256').update(asked.join(' ')).digest('base64url').slice(0, 22)
}

export const members = ({ members: those }: Scope, yes: (ids: RawBuilder<unknown>) => RawBuilder<unknown>) =>
  those === null ? sql`true` : yes(sql`${those}::uuid[]`)

/** Sessions of the programme that were held and to which the client came, whatever else is true of them. */
export const ATTENDED = sql`a.held and a.came and a.purpose <> 'other'`

/**
 * `period` (n, first, last, month: the first day of its last month), `stay` (the enrolments that overlap it), `enrolled`
 * (the clients of the declared sample) and `sample` (those of them who are clients of whose work is looked at).
 */
export function scoped(scope: Scope, periods: readonly Period[]): RawBuilder<unknown> {
  const { agency, sample } = scope
  const firsts = periods.map(({ from }) => firstDay(from))
  const lasts = periods.map(({ to }) => lastDay(to))
  const months = periods.map(({ to }) => firstDay(to))
  const running = sql`bool_or(ended is null or ended > last)`
  const notPaused = sql`not bool_and(
    pauses @> daterange(greatest(start, first), least(coalesce(ended, last), last), '[]'))`
  const enough = sql`
    (select count(*) from tally_attendance a
      where a.agency = ${agency} and a.client = stay.client and ${ATTENDED} and a.day <= stay.last) >= ${sample.atLeast}`
  return sql`
    period as materialized (
      select n::int, first, last, month
        from unnest(${firsts}::date[], ${lasts}::date[], ${months}::date[])
             with ordinality as one (first, last, month, n)),
    stay as materialized (
      select p.*, e.client, e.id, e.start, e.ended, e.rhythm, e.pauses
        from tally_enrolment e
        join period p on e.start <= p.last and coalesce(e.ended, 'infinity') >= p.first
       where e.agency = ${agency}),
    enrolled as materialized (
      select n, client, last from stay
       group by n, client, last
      having ${sample.ended ? sql`true` : running} and ${sample.paused ? sql`true` : notPaused}
         and ${sample.atLeast === 0 ? sql`true` : enough}),
    sample as materialized (
      select p.*, e.client from enrolled e join period p using (n)
       where ${members(
         scope,
         (ids) => sql`exists (
           select from tally_fact t
            where t.agency = ${agency} and t.client = e.client and t.fact = 'tie' and t.who = any(${ids})
              and t.day <= p.last and coalesce(t.until, 'infinity') >= p.first)`,
       )})`
}
