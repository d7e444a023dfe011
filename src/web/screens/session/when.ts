// How days and times are said to people: in the agency's zone, the near ones by name.
import { addDays, type Day, type WallTime } from '#domain/day.ts'
import type { Instant } from '#domain/text.ts'

const LOCALE = 'en-US'
const noon = (day: Day) => new Date(`${day}T12:00:00.000Z`)
const write = (at: Date, zone: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALE, { timeZone: zone, ...options }).format(at)

/** "Today", "Tomorrow", "Yesterday" or "Tue, Nov 24". */
export function sayDay(day: Day, today: Day): string {
  if (day === today) return 'Today'
  if (day === addDays(today, 1)) return 'Tomorrow'
  if (day === addDays(today, -1)) return 'Yesterday'
  return write(noon(day), 'UTC', { weekday: 'short', month: 'short', day: 'numeric' })
}

/** "Tuesday, November 24, 2026": for what is read later or on paper. */
export const sayWholeDay = (day: Day) => write(noon(day), 'UTC', { dateStyle: 'full' })

/** "2:00 PM" for the time on the wall. */
export const sayTime = (time: WallTime) =>
  write(new Date(`2000-01-01T${time}:00.000Z`), 'UTC', { timeStyle: 'short' })

/** "Nov 24, 2026, 2:05 PM" for a moment. */
export const sayMoment = (at: Instant, zone: string) =>
  write(new Date(at), zone, { dateStyle: 'medium', timeStyle: 'short' })
