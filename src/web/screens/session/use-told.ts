// What happened in an attendance, read from the device's records and kept up to date.
import type { Attendance } from '#domain/attendance.ts'
import { type Client, calledBy } from '#domain/client.ts'
import type { Session } from '#domain/session.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { gather, type Told } from './told.ts'

export function useTold(
  session: Session,
  attendance: Attendance,
  client: Client,
  name = calledBy(client),
): Told {
  const device = useChangingDevice()
  const leaders = session.leaders.flatMap((id) => device.one('person', id)?.name ?? [])
  return gather(
    { name, leaders, session, attendance },
    {
      sessions: device.all('session', client.id),
      goals: device.all('goal', client.id),
      homework: device.all('homework', client.id),
      practices: device.all('practice', client.id),
      worksheets: device.all('worksheet', client.id),
      contacts: device.all('supporter-contact', client.id),
      crises: device.all('crisis', client.id),
      recoveries: device.all('recovery', client.id),
    },
  )
}
