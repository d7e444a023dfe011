// Days and times as they are said to people: the near days by name, the others with their date.
import { addDays, type Day, type WallTime } from '#domain/day.ts'
import type { Instant } from '#domain/text.ts'
import { dayIn } from '#web/device/clock.ts'
import { write } from './moment.ts'

const date = (day: Day, options: Intl.DateTimeFormatOptions) => write(`${day}T12:00:00.000Z`, 'UTC', options)

function nearDay(day: Day, today: Day): string | undefined {
  if (day === today) return 'Today'
  if (day === addDays(today, 1)) return 'Tomorrow'
  return day === addDays(today, -1) ? 'Yesterday' : undefined
}

/** "Today", "Tomorrow", "Yesterday" or "Tue, Nov 24". */
export const sayDay = (day: Day, today: Day) =>
  nearDay(day, today) ?? date(day, { weekday: 'short', month: 'short', day: 'numeric' })

/** "Today", "Tomorrow", "Yesterday" or "Tuesday, November 24", with the year where it is another. */
export function sayLongDay(day: Day, today: Day): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const)
  return nearDay(day, today) ?? date(day, { weekday: 'long', month: 'long', day: 'numeric', ...year })
}

/** The day of a moment, as `sayLongDay`, in small letters where it stands in the middle of a sentence. */
export function sayDayOf(at: Instant, zone: string, now: Instant): string {
  const day = dayIn(zone, Date.parse(at))
  const today = dayIn(zone, Date.parse(now))
  return nearDay(day, today)?.toLowerCase() ?? sayLongDay(day, today)
}

/** "Tuesday, November 24, 2026": for what is read later or on paper. */
export const sayWholeDay = (day: Day) => date(day, { dateStyle: 'full' })

/** "2:00 PM" for the time on the wall. */
export const sayTime = (time: WallTime) => write(`2000-01-01T${time}:00.000Z`, 'UTC', { timeStyle: 'short' })
