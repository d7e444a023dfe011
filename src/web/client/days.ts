// Days and moments said in the agency's zone, seen from now.
import type { Day } from '#domain/day.ts'
import type { Instant } from '#domain/text.ts'
import { useDevice } from '#web/device/hooks.ts'
import { sayMoment } from './moment.ts'
import { sayDay, sayDayOf } from './when.ts'

export type Days = {
  day: (day: Day) => string
  dayOf: (at: Instant) => string
  moment: (at: Instant) => string
}

export function useDays(): Days {
  const device = useDevice()
  return {
    day: (day) => sayDay(day, device.today()),
    dayOf: (at) => sayDayOf(at, device.zone, device.now()),
    moment: (at) => sayMoment(at, device.zone, device.now()),
  }
}
