// The sessions of one person of the staff as Today shows them, and the notes they have not signed.
import type { Attendance } from '#domain/attendance.ts'
import { addDays, type Day } from '#domain/day.ts'
import type { Note } from '#domain/note.ts'
import type { Session } from '#domain/session.ts'
import type { Id } from '#domain/text.ts'

export type Days = {
  running: Session[]
  today: Session[]
  /** Planned for a day that has passed. */
  overdue: Session[]
  coming: Session[]
  earlier: Session[]
}

const WEEK = 7
const byTime = (a: Session, b: Session) => (`${a.day} ${a.time}` < `${b.day} ${b.time}` ? -1 : 1)

export function daysOf(sessions: readonly Session[], me: Id, today: Day): Days {
  const mine = sessions.filter((one) => one.leaders.includes(me)).sort(byTime)
  const past = (one: Session) => one.state === 'held' || one.state === 'missed'
  return {
    running: mine.filter((one) => one.state === 'running'),
    today: mine.filter((one) => one.day === today && one.state !== 'running'),
    overdue: mine.filter((one) => one.day < today && one.state === 'planned'),
    coming: mine.filter(
      (one) => one.day > today && one.day <= addDays(today, WEEK) && one.state === 'planned',
    ),
    earlier: mine.filter((one) => one.day < today && one.day >= addDays(today, -WEEK) && past(one)).reverse(),
  }
}

/** Held sessions of theirs that have no note by them, the oldest first. */
export function unsigned(
  sessions: readonly Session[],
  attendances: readonly Attendance[],
  notes: readonly Note[],
  me: Id,
): Session[] {
  const signed = new Set(notes.filter((note) => note.author === me).map((note) => note.session))
  const absent = new Set(attendances.filter((one) => one.there === 'did-not-come').map((one) => one.session))
  return sessions
    .filter((one) => one.state === 'held' && one.leaders.includes(me))
    .filter((one) => !signed.has(one.id) && !absent.has(one.id))
    .sort(byTime)
}
