// When and where the next session would usually be: by the rhythm agreed on, at the time and place of the last.
import { addDays, type Day, type WallTime } from '#domain/day.ts'
import { type Enrolment, isRunning } from '#domain/enrolment.ts'
import type { Session } from '#domain/session.ts'

export type Meeting = { day: Day; time: WallTime; minutes: number; place: string }

const DAYS: Record<Enrolment['rhythm'], number> = {
  weekly: 7,
  'twice-weekly': 3,
  'every-two-weeks': 14,
  other: 7,
}

export function usualMeeting(
  sessions: readonly Session[],
  enrolments: readonly Enrolment[],
  today: Day,
): Meeting {
  const enrolment = enrolments.find(isRunning)
  const last = sessions.toSorted((a, b) => (`${a.day} ${a.time}` < `${b.day} ${b.time}` ? -1 : 1)).at(-1)
  const step = DAYS[enrolment?.rhythm ?? 'weekly']
  return {
    day: last ? nextOf(last.day, step, today) : today,
    time: last?.time ?? '10:00',
    minutes: enrolment?.minutes ?? last?.minutes ?? 50,
    place: last?.place ?? enrolment?.place ?? '',
  }
}

/** The first day of the rhythm that has not passed. */
function nextOf(last: Day, step: number, today: Day): Day {
  let day = addDays(last, step)
  while (day < today) day = addDays(day, step)
  return day
}
