// Days and names as a chart says them: the day of a moment in the agency's zone, and who somebody is.
import { calledBy } from '#domain/client.ts'
import type { Day } from '#domain/day.ts'
import type { Id, Instant } from '#domain/text.ts'
import { dayIn } from '#web/device/clock.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { sayDay } from '#web/screens/session/when.ts'

export type Saying = {
  day: (day: Day) => string
  on: (at: Instant) => string
  who: (person: Id) => string
}

export function useSaying(): Saying {
  const device = useChangingDevice()
  const day = (one: Day) => sayDay(one, device.today())
  return {
    day,
    on: (at) => day(dayIn(device.zone, Date.parse(at))),
    who(person) {
      const staff = device.one('person', person)
      if (staff) return staff.name
      const client = device.one('client', person)
      return client ? calledBy(client) : ''
    },
  }
}
