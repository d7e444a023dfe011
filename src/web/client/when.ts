// Days as they are said to a client: the near ones by name, the others in full.
import { addDays, type Day, type WallTime } from '#domain/day.ts'
import type { Instant } from '#domain/text.ts'
import { dayIn } from '#web/device/clock.ts'
import { write } from './moment.ts'

/** "Today", "Tomorrow", "Yesterday" or "Tuesday, November 24". */
export function sayDay(day: Day, today: Day): string {
  if (day === today) return 'Today'
  if (day === addDays(today, 1)) return 'Tomorrow'
  if (day === addDays(today, -1)) return 'Yesterday'
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const)
  const parts = { weekday: 'long', month: 'long', day: 'numeric', ...year } as const
  return write(`${day}T12:00:00.000Z`, 'UTC', parts)
}

/** "10:00 AM" for the time on the wall. */
export const sayTime = (time: WallTime) => write(`2000-01-01T${time}:00.000Z`, 'UTC', { timeStyle: 'short' })

/** The day of a moment, as `sayDay`, in small letters where it stands in the middle of a sentence. */
export function sayDayOf(at: Instant, zone: string, now: Instant): string {
  const said = sayDay(dayIn(zone, Date.parse(at)), dayIn(zone, Date.parse(now)))
  return /^(Today|Tomorrow|Yesterday)$/.test(said) ? said.toLowerCase() : said
}
