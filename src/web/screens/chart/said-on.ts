// Days and names as a chart says them: the day of a moment in the agency's zone, and who somebody is.
import { calledBy } from '#domain/client.ts'
import { addDays, type Day } from '#domain/day.ts'
import type { Id, Instant } from '#domain/text.ts'
import { sayDay } from '#web/app/when.ts'
import { dayIn } from '#web/device/clock.ts'
import { useChangingDevice } from '#web/device/hooks.ts'

export type Saying = {
  /** At the beginning of a line: "Today". */
  day: (day: Day) => string
  dayOf: (at: Instant) => string
  /** In the middle of one: "today". */
  onDay: (day: Day) => string
  on: (at: Instant) => string
  who: (person: Id) => string
}

export function useSaying(): Saying {
  const device = useChangingDevice()
  const day = (one: Day) => sayDay(one, device.today())
  const onDay = (one: Day) => (isNear(one, device.today()) ? day(one).toLowerCase() : day(one))
  const dayAt = (at: Instant) => dayIn(device.zone, Date.parse(at))
  return {
    day,
    onDay,
    dayOf: (at) => day(dayAt(at)),
    on: (at) => onDay(dayAt(at)),
    who(person) {
      const staff = device.one('person', person)
      if (staff) return staff.name
      const client = device.one('client', person)
      return client ? calledBy(client) : ''
    },
  }
}

/** The near days have names, which are small in the middle of a line; the others begin with a weekday. */
const isNear = (day: Day, today: Day) => day >= addDays(today, -1) && day <= addDays(today, 1)
