// Moments as they are said in the shell: the time alone where it is today, otherwise with the day.
import type { Instant } from '#domain/text.ts'
import { dayIn } from '#web/device/clock.ts'

const LOCALE = 'en-US'

export function sayNear(at: Instant, zone: string, now: Instant): string {
  const same = dayIn(zone, Date.parse(at)) === dayIn(zone, Date.parse(now))
  const day = same ? {} : ({ weekday: 'short', month: 'short', day: 'numeric' } as const)
  return write(at, zone, { ...day, hour: 'numeric', minute: '2-digit' })
}

export const sayDate = (at: Instant, zone: string) => write(at, zone, { dateStyle: 'medium' })

function write(at: Instant, zone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALE, { timeZone: zone, ...options }).format(new Date(at))
}
