// Days and moments said in the agency's zone, seen from now.
import type { Day } from '#domain/day.ts'
import type { Instant } from '#domain/text.ts'
import { sayNear } from '#web/app/moment.ts'
import { sayDayOf, sayLongDay } from '#web/app/when.ts'
import { useDevice } from '#web/device/hooks.ts'

export type Days = {
  day: (day: Day) => string
  dayOf: (at: Instant) => string
  moment: (at: Instant) => string
}

export function useDays(): Days {
  const device = useDevice()
  return {
    day: (day) => sayLongDay(day, device.today()),
    dayOf: (at) => sayDayOf(at, device.zone, device.now()),
    moment: (at) => sayNear(at, device.zone, device.now()),
  }
}
