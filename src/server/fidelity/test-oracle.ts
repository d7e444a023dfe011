// For tests: the count made a second time in plain TypeScript over the records, one client and one session after another.
import type { Attendance } from '#domain/attendance.ts'
import { addDays, type Day, daysBetween } from '#domain/day.ts'
import type { Enrolment } from '#domain/enrolment.ts'
import { lengthOf, type Period, type Stay } from '#domain/fidelity.ts'
import type { RecordName, RecordOf } from '#domain/kinds.ts'
import { firstDay, lastDay } from '#domain/month.ts'
import type { Base } from '#domain/record.ts'
import type { Session } from '#domain/session.ts'
import { lastAsking } from '#domain/supporter.ts'
import type { Id, Instant } from '#domain/text.ts'
import type { Counted } from './count.ts'
import type { Scope } from './scope.ts'
import { practicesByHand } from './test-oracle-practices.ts'

export type Kept = { kind: RecordName; body: unknown; removed: boolean }

const OPEN = '9999-12-31'

export function countByHand(
  records: readonly Kept[],
  zone: string,
  { members, sample }: Omit<Scope, 'agency'>,
  period: Period,
): Counted {
  const all = <Name extends RecordName>(kind: Name) =>
    records.filter((one) => one.kind === kind && !one.removed).map(({ body }) => body as RecordOf<Name>)
  const of = <Rec extends Base>(rows: readonly Rec[], client: Id) =>
    rows.filter((one) => one.client === client)
  const dayOf = (at: Instant): Day =>
    new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date(at))
  const [first, last] = [firstDay(period.from), lastDay(period.to)]
  const month = firstDay(period.to)
  const within = (day: Day) => first <= day && day <= last

  const sessions = new Map(all('session').map((one) => [one.id, one]))
  const parts = all('attendance').flatMap((attendance) => {
    const session = sessions.get(attendance.session)
    return session && attendance.client ? [{ attendance, session, client: attendance.client }] : []
  })
  const came = parts.filter(
    ({ attendance, session }) => session.state === 'held' && attendance.there === 'came',
  )
  const ofProgramme = came.filter(({ session }) => session.purpose !== 'other')

  const endOf = ({ start, end }: Enrolment) => (end === null ? OPEN : end.on < start ? start : end.on)
  const overlapping = all('enrolment').filter((one) => one.start <= last && endOf(one) >= first)
  const isPausedOn = ({ pauses }: Enrolment, day: Day) =>
    pauses.some(({ from, until }) => from <= day && (until === null || day < until))
  const isPausedThroughout = (one: Enrolment) => {
    const until = endOf(one) < last ? endOf(one) : last
    return daysFrom(one.start > first ? one.start : first, until).every((day) => isPausedOn(one, day))
  }
  const enrolled = [...new Set(overlapping.flatMap(({ client }) => client ?? []))].filter((client) => {
    const theirs = of(overlapping, client)
    if (!sample.ended && !theirs.some((one) => endOf(one) > last)) return false
    if (!sample.paused && theirs.every(isPausedThroughout)) return false
    return (
      ofProgramme.filter((one) => one.client === client && one.session.day <= last).length >= sample.atLeast
    )
  })
  const ties = all('tie').filter(
    (one) =>
      one.as === 'practitioner' &&
      dayOf(one.from) <= last &&
      (one.ended === null || dayOf(one.ended) >= first),
  )
  const clients = enrolled.filter(
    (client) => members === null || of(ties, client).some(({ person }) => members.includes(person)),
  )

  // Items 1 and 8 to 10.
  const signed = new Set(all('note').map(({ attendance }) => attendance))
  const cut = new Set(
    all('crisis').flatMap(({ attendance, closed }) =>
      closed?.how === 'shorten' || closed?.how === 'end' ? [attendance] : [],
    ),
  )
  const held = [...sessions.values()].flatMap((session) => {
    const inIt = parts.filter((one) => one.session.id === session.id)
    const looked = members === null || session.leaders.some((one) => members.includes(one))
    const counts = session.state === 'held' && within(session.day) && looked
    return counts && inIt.some(({ client }) => enrolled.includes(client)) ? [{ session, inIt }] : []
  })
  const standing = ({ session, inIt }: { session: Session; inIt: typeof parts }) => {
    if (session.purpose !== 'imr') return session.purpose
    if (inIt.some(({ attendance }) => cut.has(attendance.id))) return 'crisis'
    const isSigned = inIt.some(({ attendance }) => attendance.there === 'came' && signed.has(attendance.id))
    return isSigned ? 'imr' : 'unsigned'
  }
  const imr = held.filter((one) => standing(one) === 'imr')
  const size = ({ inIt }: { inIt: typeof parts }) =>
    inIt.filter(({ attendance }) => attendance.there === 'came').length
  const sized = (from: number, to: number) => imr.filter((one) => size(one) >= from && size(one) <= to).length
  const apart = (what: string) => held.filter((one) => standing(one) === what).length
  const used = (attendance: Attendance, family: string) =>
    attendance.used.some((one) => one.family === family)
  const using = (family: string) => ({
    met: imr.filter(({ inIt }) => inIt.some(({ attendance }) => used(attendance, family))).length,
    of: imr.length,
  })

  // Items 4 to 7.
  const taughtTo = (client: Id) =>
    new Set(
      came
        .filter((one) => one.client === client && within(one.session.day))
        .flatMap(({ attendance }) => attendance.taught.map(({ topic }) => topic)),
    )
  const givenTo = (client: Id) =>
    new Set(
      parts
        .filter((one) => one.client === client && one.session.day <= last)
        .flatMap(({ attendance }) => attendance.given)
        .flatMap(({ what, topic }) => (what === 'handout' && topic !== null ? [topic] : [])),
    )
  const taughtClients = clients.filter((client) => taughtTo(client).size > 0)
  const handed = taughtClients.filter((client) =>
    [...taughtTo(client)].every((topic) => givenTo(client).has(topic)),
  )

  const inMonth = (day: Day) => month <= day && day <= last
  const same = (name: string) => name.trim().toLowerCase()
  const isSupported = (client: Id) =>
    of(all('supporter-contact'), client).some((one) => one.natural && inMonth(one.day)) ||
    came.some(
      (one) =>
        one.client === client &&
        inMonth(one.session.day) &&
        one.attendance.beside.some(({ natural }) => natural),
    ) ||
    of(all('homework'), client).some(
      (one) => one.natural === true && one.state !== 'taken-back' && inMonth(dayOf(one.agreed)),
    ) ||
    of(all('goal'), client).some(
      (goal) =>
        (goal.state === 'goal' || goal.state === 'hope') &&
        goal.steps.some(
          (step) =>
            step.state === 'open' &&
            dayOf(step.at) <= last &&
            of(all('supporter'), client).some(
              (one) =>
                one.natural && !one.ended && same(step.helper) !== '' && same(one.name) === same(step.helper),
            ),
        ),
    )
  const answer = (client: Id) =>
    lastAsking(of(all('asking'), client).filter(({ at }) => dayOf(at) <= last))?.answer
  const unsupported = clients.filter((client) => !isSupported(client))
  const declined = unsupported.filter((client) => ['no', 'not-now'].includes(answer(client) ?? ''))

  const goalsOf = (client: Id) =>
    of(all('goal'), client).filter(
      ({ state, since }) => (state === 'goal' || state === 'achieved') && dayOf(since) <= last,
    )
  const withGoal = clients.filter((client) => goalsOf(client).length > 0)
  const hoping = clients.filter(
    (client) =>
      !withGoal.includes(client) &&
      of(all('goal'), client).some(({ state, since }) => state === 'hope' && dayOf(since) <= last),
  )
  const followed = withGoal.filter((client) =>
    of(all('goal'), client).some(({ followUps }) =>
      followUps.some(({ how, at }) => how === 'together' && within(dayOf(at))),
    ),
  )
  const met = (client: Id) => came.filter((one) => one.client === client && within(one.session.day))
  const without = (family: string) =>
    clients.filter(
      (client) => met(client).length > 0 && !met(client).some(({ attendance }) => used(attendance, family)),
    ).length

  // Item 2.
  const length = { met: 0, of: 0, early: 0 }
  for (const one of overlapping.filter(({ client }) => client && clients.includes(client))) {
    const end = endOf(one)
    const days = ofProgramme
      .filter(
        ({ client, session: { day } }) =>
          client === one.client && day >= one.start && day <= last && day <= end,
      )
      .map(({ session }) => session.day)
      .sort()
    const [from = '', to = ''] = [days[0], days.at(-1)]
    const stay: Stay = {
      rhythm: one.rhythm,
      days: days.length === 0 ? 0 : daysBetween(from, to),
      weeksHeld: new Set(days.map((day) => Math.floor(daysBetween(from, day) / 7))).size,
      paused:
        days.length === 0 ? 0 : daysFrom(from, addDays(to, -1)).filter((day) => isPausedOn(one, day)).length,
      running: end > last,
    }
    const how = lengthOf(stay, sample.length)
    if (how === 'early') length.early += 1
    else length.of += 1
    if (how === 'met') length.met += 1
  }

  const needed = practicesByHand({ all, dayOf, within, last, clients, ties, members })

  return {
    counts: {
      sizes: {
        ...{ upTo8: sized(0, 8), upTo10: sized(9, 10), upTo12: sized(11, 12), upTo15: sized(13, 15) },
        more: sized(16, 1000),
      },
      length,
      topics: { taught: new Set(clients.flatMap((client) => [...taughtTo(client)])).size },
      handouts: {
        met: handed.length,
        of: taughtClients.length,
        untaught: clients.length - taughtClients.length,
      },
      supporters: {
        ...{ met: clients.length - unsupported.length, of: clients.length, declined: declined.length },
        notAsked: unsupported.filter((client) => answer(client) === undefined).length,
      },
      goals: {
        ...{ met: withGoal.length, of: clients.length, hopes: hoping.length },
        knowing: withGoal.filter((client) => goalsOf(client).some(({ knowing }) => knowing.trim() !== ''))
          .length,
      },
      followUps: { met: followed.length, of: withGoal.length, noGoal: clients.length - withGoal.length },
      motivational: using('motivational'),
      educational: using('educational'),
      cognitive: using('cognitive-behavioural'),
      apart: {
        ...{ unsigned: apart('unsigned'), crisis: apart('crisis') },
        ...{ gettingToKnow: apart('getting-to-know'), other: apart('other') },
      },
      clients: clients.length,
    },
    lacking: {
      supporters: unsupported.length - declined.length,
      goals: clients.length - withGoal.length,
      'goal-follow-up': withGoal.length - followed.length,
      motivational: without('motivational'),
      educational: without('educational'),
      'cognitive-behavioural': without('cognitive-behavioural'),
      coping: needed.lacking('coping'),
      'relapse-prevention': needed.lacking('relapse-prevention'),
      'behavioural-tailoring': needed.lacking('behavioural-tailoring'),
    },
    uses: needed.uses,
  }
}

function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}
