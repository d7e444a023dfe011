// What happened in one attendance, gathered from the chart: what the note, the recap and the page to take home are made of.
import type { Attendance } from '#domain/attendance.ts'
import type { Crisis } from '#domain/crisis.ts'
import type { FollowUp, Goal } from '#domain/goal.ts'
import { type Homework, isTakenBack } from '#domain/homework.ts'
import type { Practice } from '#domain/practice.ts'
import type { Recovery } from '#domain/recovery.ts'
import type { Session } from '#domain/session.ts'
import type { SupporterContact } from '#domain/supporter.ts'
import type { Instant } from '#domain/text.ts'
import type { Worksheet } from '#domain/worksheet.ts'

/** The chart's records, as the device has them. */
export type ChartRecords = {
  sessions: readonly Session[]
  goals: readonly Goal[]
  homework: readonly Homework[]
  practices: readonly Practice[]
  worksheets: readonly Worksheet[]
  contacts: readonly SupporterContact[]
  crises: readonly Crisis[]
  recoveries: readonly Recovery[]
}

export type Told = {
  name: string
  leaders: readonly string[]
  session: Session
  attendance: Attendance
  goalsSet: readonly Goal[]
  hopes: readonly Goal[]
  followUps: readonly { goal: Goal; said: FollowUp }[]
  reviewed: readonly { homework: Homework; review: Homework['reviews'][number] }[]
  agreed: readonly { homework: Homework; goal: Goal | undefined }[]
  practised: readonly Practice[]
  worksheets: readonly Worksheet[]
  contacts: readonly SupporterContact[]
  crises: readonly Crisis[]
  recoveries: readonly Recovery[]
  /** The next meeting that is planned after this one. */
  next: Session | undefined
}

type Who = { name: string; leaders: readonly string[]; session: Session; attendance: Attendance }

export function gather(who: Who, chart: ChartRecords): Told {
  const { session, attendance } = who
  const here = (at: { attendance: string | null }) => at.attendance === attendance.id
  const during = (at: Instant) =>
    session.started !== null && at >= session.started && (session.ended === null || at <= session.ended)
  return {
    ...who,
    goalsSet: chart.goals.filter(
      (goal) => (goal.state === 'goal' || goal.state === 'achieved') && during(goal.since),
    ),
    hopes: chart.goals.filter((goal) => goal.state === 'hope' && during(goal.since)),
    // What was said last in a session stands for the session.
    followUps: chart.goals.flatMap((goal) => {
      const said = goal.followUps.findLast(here)
      return said ? [{ goal, said }] : []
    }),
    reviewed: chart.homework.flatMap((homework) => {
      const review = homework.reviews.findLast(here)
      return review ? [{ homework, review }] : []
    }),
    agreed: chart.homework
      .filter((one) => here(one) && !isTakenBack(one))
      .map((homework) => ({ homework, goal: chart.goals.find((goal) => goal.id === homework.goal) })),
    practised: chart.practices.filter((one) => here(one) && !one.takenBack),
    worksheets: chart.worksheets.filter((sheet) => during(sheet.begun) || during(sheet.finished ?? '')),
    contacts: chart.contacts.filter(here),
    crises: chart.crises.filter(here),
    recoveries: chart.recoveries.filter((said) => during(said.at)),
    next: nextPlanned(chart.sessions, session),
  }
}

/** The meeting planned next after a session. */
export function nextPlanned(sessions: readonly Session[], after: Session): Session | undefined {
  return sessions
    .filter((one) => one.id !== after.id && one.state === 'planned' && placeInTime(one) > placeInTime(after))
    .sort((a, b) => (placeInTime(a) < placeInTime(b) ? -1 : 1))[0]
}

/** The session held or missed last before this one. */
export function lastBefore(
  sessions: readonly Session[],
  before: Session,
  state: 'held' | 'missed',
): Session | undefined {
  return sessions
    .filter((one) => one.id !== before.id && one.state === state && placeInTime(one) <= placeInTime(before))
    .sort((a, b) => (placeInTime(a) < placeInTime(b) ? 1 : -1))[0]
}

const placeInTime = (session: Session) => `${session.day} ${session.time}`
