// Moments as they are said to people; known before the PIN, so it leans on nothing of the domain.
import { dayIn } from '#web/device/clock.ts'

const LOCALE = 'en-US'

/** "10:42 AM" where it is today, otherwise "Nov 21, 10:42 AM". */
export function sayNear(at: string, zone: string, now: string): string {
  const same = dayIn(zone, Date.parse(at)) === dayIn(zone, Date.parse(now))
  const day = same ? {} : ({ month: 'short', day: 'numeric' } as const)
  return write(at, zone, { ...day, hour: 'numeric', minute: '2-digit' })
}

/** "Nov 21, 2026" for the day of a moment. */
export const sayDate = (at: string, zone: string) => write(at, zone, { dateStyle: 'medium' })

/** "Nov 24, 2026, 2:05 PM" for a moment that is read later. */
export const sayMoment = (at: string, zone: string) =>
  write(at, zone, { dateStyle: 'medium', timeStyle: 'short' })

export function write(at: string, zone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALE, { timeZone: zone, ...options }).format(new Date(at))
}
