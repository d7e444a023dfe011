// The screen of one session: before it begins, while it runs, and after it has ended.
import type { Id } from '#domain/text.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { NotHere } from './not-here.tsx'
import { Runner } from './runner.tsx'
import { StartScreen } from './start-screen.tsx'

export type SessionScreenProps = { session: Id }

export function SessionScreen({ session: id }: SessionScreenProps) {
  const device = useChangingDevice()
  const session = device.one('session', id)
  const client = session?.client ? device.one('client', session.client) : undefined
  const attendance = session && device.all('attendance', session.client).find((one) => one.session === id)
  if (!session || !client) return <NotHere />
  const begun = session.state === 'running' || session.state === 'held'
  if (!begun || !attendance) return <StartScreen session={session} client={client} attendance={attendance} />
  return <Runner key={id} session={session} client={client} attendance={attendance} />
}
