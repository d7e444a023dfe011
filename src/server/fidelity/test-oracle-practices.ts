// For tests: the count by hand of items 11 to 13, what practitioners did and whether it applied.
import type { Day } from '#domain/day.ts'
import type { Use } from '#domain/fidelity.ts'
import { PLAN_SHEETS } from '#domain/fidelity-scale.ts'
import type { RecordName, RecordOf } from '#domain/kinds.ts'
import { type Applies, NeededPractice } from '#domain/relevance.ts'
import type { Id, Instant } from '#domain/text.ts'
import type { Tie } from '#domain/tie.ts'

type Around = {
  all<Name extends RecordName>(kind: Name): RecordOf<Name>[]
  dayOf(at: Instant): Day
  within(day: Day): boolean
  last: Day
  clients: readonly Id[]
  /** Those of practitioners that overlap the period. */
  ties: readonly Tie[]
  members: readonly Id[] | null
}

export function practicesByHand({ all, dayOf, within, last, clients, ties, members }: Around) {
  const of = <Rec extends { client: Id | null }>(rows: readonly Rec[], client: Id) =>
    rows.filter((one) => one.client === client)
  const practices = all('practice').filter((one) => !one.takenBack)
  const need = (client: Id, practice: NeededPractice) => {
    const times = of(practices, client).filter(({ about }) => about === practice)
    const skills = new Set(times.flatMap(({ skill }) => skill ?? []))
    const done = times.filter(({ at }) => dayOf(at) <= last).map(({ at }) => at)
    const turnedDown = of(all('attendance'), client)
      .flatMap((one) => one.declined)
      .filter(
        ({ what, skill, at }) =>
          what === 'practice' && skill !== null && skills.has(skill) && dayOf(at) <= last,
      )
      .map(({ at }) => at)
    const said = of(all('relevance'), client)
      .flatMap((one) => one.said)
      .filter((one) => one.practice === practice && dayOf(one.at) <= last)
      .at(-1)?.answer
    const [lastDone, lastDeclined] = [done.sort().at(-1), turnedDown.sort().at(-1)]
    const seen: Applies =
      lastDeclined !== undefined && (lastDone === undefined || lastDeclined > lastDone)
        ? 'declined'
        : lastDone === undefined
          ? 'unknown'
          : 'yes'
    return { done: done.length > 0, applies: said === undefined || said === 'unknown' ? seen : said }
  }
  const practitioners = [...new Set(ties.map(({ person }) => person))]
    .filter((person) => members === null || members.includes(person))
    .sort()
  const uses = practitioners.flatMap((practitioner) =>
    [...NeededPractice.options].sort().flatMap((practice): Use[] => {
      const theirs = clients.filter((client) =>
        of(ties, client).some(({ person }) => person === practitioner),
      )
      if (theirs.length === 0) return []
      const times = practices.filter(
        (one) =>
          one.about === practice &&
          one.by === practitioner &&
          clients.includes(one.client ?? '') &&
          within(dayOf(one.at)),
      )
      const plans = all('worksheet').filter(
        ({ client, sheet, finished }) =>
          theirs.includes(client ?? '') &&
          sheet === PLAN_SHEETS[practice] &&
          finished !== null &&
          within(dayOf(finished)),
      )
      const applies = { yes: 0, no: 0, declined: 0, unknown: 0 }
      for (const client of theirs) applies[need(client, practice).applies] += 1
      return [
        {
          ...{
            practitioner,
            practice,
            clients: theirs.length,
            times: times.length,
            plans: plans.length,
            applies,
          },
          practisedWith: new Set(times.map(({ client }) => client)).size,
        },
      ]
    }),
  )
  const lacking = (practice: NeededPractice) =>
    clients.filter((client) => {
      const { done, applies } = need(client, practice)
      return !done && (applies === 'yes' || (applies === 'unknown' && practice !== 'behavioural-tailoring'))
    }).length

  return { uses, lacking }
}
