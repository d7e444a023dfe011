// The meetings of one person as a list of people needs them: running, next and last.
import type { Day } from '#domain/day.ts'
import type { Session } from '#domain/session.ts'

export type Meetings = { running?: Session; next?: Session; last?: Session }

const placeInTime = (session: Session) => `${session.day} ${session.time}`

export function meetingsOf(sessions: readonly Session[], today: Day): Meetings {
  const inTime = sessions.toSorted((a, b) => (placeInTime(a) < placeInTime(b) ? -1 : 1))
  const running = inTime.find((one) => one.state === 'running')
  const next = inTime.find((one) => one.state === 'planned' && one.day >= today)
  const last = inTime.findLast((one) => one.state === 'held')
  return { ...(running && { running }), ...(next && { next }), ...(last && { last }) }
}

/** Those one meets next come first; those without a meeting follow by name. */
export function inOrderOfMeeting<Row extends { name: string; meetings: Meetings }>(
  rows: readonly Row[],
): Row[] {
  const place = ({ meetings: { running, next } }: Row) => (running ? '' : next ? placeInTime(next) : '9999')
  return rows.toSorted((a, b) => {
    const [first, second] = [place(a), place(b)]
    return first === second ? a.name.localeCompare(b.name) : first < second ? -1 : 1
  })
}
