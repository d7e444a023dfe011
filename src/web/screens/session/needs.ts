// What a signed note stands on: the facts its author put down, which must have been received before it.
import type { Attendance } from '#domain/attendance.ts'
import type { Fact } from '#domain/record.ts'
import type { Session } from '#domain/session.ts'
import type { Id } from '#domain/text.ts'

const MOST = 100

export function needsOf(session: Session, attendance: Attendance, author: Id): Id[] {
  const { taught, given, used, recalled, asked, parked, beside, covered, declined } = attendance
  const facts: Fact[] = [
    taught,
    given,
    used,
    recalled,
    asked,
    parked,
    beside,
    covered,
    declined,
    session.spans,
  ].flat()
  // Another's facts are not the author's to vouch for.
  const own = facts.filter((fact) => fact.by === author).sort((a, b) => (a.at < b.at ? -1 : 1))
  return own.slice(-MOST).map((fact) => fact.id)
}
