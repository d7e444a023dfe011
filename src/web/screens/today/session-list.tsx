// Sessions as rows that lead to what is next with each: preparing it, writing its note, or reading it.
import { calledBy } from '#domain/client.ts'
import type { Session } from '#domain/session.ts'
import { sayTime } from '#web/app/when.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { useSaying } from '#web/screens/chart/said-on.ts'
import { reasonOf } from '#web/staff/reason.ts'
import { todayWords as words } from '#web/words/en/today.ts'

export type SessionListProps = {
  label: string
  sessions: readonly Session[]
  to: 'prepare' | 'note' | 'session' | 'past'
}

export function SessionList({ label, sessions, to }: SessionListProps) {
  const device = useChangingDevice()
  const address = useAddress()
  const { day } = useSaying()
  return (
    <List label={label}>
      {sessions.map((session) => {
        const { id, client, state, place, purpose } = session
        const person = client ? device.one('client', client) : undefined
        const note = device.all('note', client).find((one) => one.session === id)
        const addresses = {
          prepare: `people/${client}/prepare/${id}`,
          note: `session/${id}/note`,
          session: `session/${id}`,
          past: note ? `people/${client}/note/${note.id}` : `session/${id}`,
        }
        return (
          <Row
            key={id}
            href={address(addresses[to])}
            title={person ? calledBy(person) : ''}
            detail={words.detail(
              `${day(session.day)}, ${sayTime(session.time)}`,
              state === 'missed' ? reasonOf(session) : place,
              purpose === 'imr' ? '' : words.purposes[purpose],
            )}
            mark={
              to === 'past' && <Mark look={state === 'held' ? 'done' : 'plain'}>{words.marks[state]}</Mark>
            }
          />
        )
      })}
    </List>
  )
}
