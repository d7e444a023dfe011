// On which days somebody of the demo meets: their weekday, without holidays, leave, and the time after a pause or an end.

import type { StaffName } from '#demo/people.ts'
import { addDays, type Day, weekday } from '#domain/day.ts'
import type { Life } from './life.ts'

export type Meetings = {
  begun: Day
  /** Days before today on which they met or were to meet. */
  past: Day[]
  /** The next day by the rhythm, where they go on. */
  next: Day | undefined
  /** The day of the pause or the end. */
  until: Day | undefined
}

export function meetingsOf(life: Life, today: Day): Meetings {
  const { course, weeks } = life
  const begun = onWorkday(addDays(today, -7 * weeks))
  const until = course.is === 'running' ? undefined : onWorkday(addDays(today, -7 * course.ago))
  const past: Day[] = []
  for (const day of daysFrom(addDays(begun, 2), life)) {
    if (day >= today || (until && day > until)) return { begun, past, next: until ? undefined : day, until }
    past.push(day)
  }
  return { begun, past, next: undefined, until }
}

const onWorkday = (day: Day): Day => (weekday(day) < 5 ? day : onWorkday(addDays(day, 1)))

/** Their meeting days, without end. */
function* daysFrom(first: Day, { when, rhythm, with: who }: Life): Generator<Day> {
  const [on] = when
  let day = first
  while (weekday(day) !== on) day = addDays(day, 1)
  for (let step = 0; ; step += 1) {
    if (!isHoliday(day) && !isLeave(who, day)) yield day
    // Twice a week is a meeting three days after each.
    const twice = rhythm === 'twice-weekly'
    day = addDays(day, twice ? (step % 2 === 0 ? 3 : 4) : rhythm === 'every-two-weeks' ? 14 : 7)
  }
}

/** First and last day of somebody's leave, as month and day. */
const LEAVE: Partial<Record<StaffName, readonly (readonly [from: string, to: string])[]>> = {
  dana: [
    ['04-06', '04-10'],
    ['08-03', '08-14'],
  ],
  luis: [['07-13', '07-24']],
  noor: [
    ['01-19', '01-23'],
    ['06-15', '06-26'],
  ],
  walter: [
    ['05-04', '05-15'],
    ['09-07', '09-18'],
  ],
  keiko: [
    ['03-23', '03-27'],
    ['08-17', '08-28'],
  ],
  tevita: [
    ['02-16', '02-20'],
    ['07-06', '07-17'],
  ],
}

function isLeave(who: StaffName, day: Day): boolean {
  const date = day.slice(5)
  return (LEAVE[who] ?? []).some(([from, to]) => date >= from && date <= to)
}

const FIXED: ReadonlySet<string> = new Set(['01-01', '07-04', '12-24', '12-25', '12-26', '12-31'])

function isHoliday(day: Day): boolean {
  const [, month, date = ''] = day.split('-')
  const of = Number(date)
  const on = weekday(day)
  const laborDay = month === '09' && on === 0 && of <= 7
  const memorialDay = month === '05' && on === 0 && of >= 25
  const thanksgiving =
    month === '11' && ((on === 3 && of >= 22 && of <= 28) || (on === 4 && of >= 23 && of <= 29))
  return FIXED.has(day.slice(5)) || laborDay || memorialDay || thanksgiving
}
