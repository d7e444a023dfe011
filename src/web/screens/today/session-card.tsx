// A session of today: with whom, when and where, and the one button that opens it.
import { calledBy } from '#domain/client.ts'
import type { Session } from '#domain/session.ts'
import { sayTime } from '#web/app/when.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { reasonOf } from '#web/staff/reason.ts'
import { todayWords as words } from '#web/words/en/today.ts'

export function SessionCard({ session }: { session: Session }) {
  const device = useChangingDevice()
  const { id, client, state, time, minutes, place, purpose } = session
  const person = client ? device.one('client', client) : undefined
  if (!client || !person) return null
  const name = calledBy(person)
  const points = device.all('agenda-item', client).filter((item) => item.state === 'open').length
  const signed = device.all('note', client).some((note) => note.session === id)
  return (
    <Card
      title={name}
      level={3}
      over={words.when(sayTime(time), minutes, place)}
      actions={<Actions session={session} name={name} signed={signed} />}
    >
      {(purpose !== 'imr' || state !== 'planned') && (
        <p>
          {words.purposes[purpose]}{' '}
          {state !== 'planned' && <Mark look={LOOKS[state]}>{words.marks[state]}</Mark>}
        </p>
      )}
      {state === 'missed' && <p class="soft">{reasonOf(session)}</p>}
      {points > 0 && state !== 'held' && <p>{words.theirPoints(name, points)}</p>}
    </Card>
  )
}

const LOOKS = { planned: 'plain', running: 'attention', held: 'done', missed: 'plain' } as const

type ActionsProps = { session: Session; name: string; signed: boolean }

function Actions({ session: { id, client, state }, name, signed }: ActionsProps) {
  const address = useAddress()
  const session = address(`session/${id}`)
  if (state === 'held') {
    return signed ? null : (
      <ButtonLink look="primary" href={`${session}/note`} label={`${words.writeNote}: ${name}`}>
        {words.writeNote}
      </ButtonLink>
    )
  }
  const open = state === 'running' ? words.goOn : words.open
  return (
    <>
      <ButtonLink look={state === 'missed' ? 'plain' : 'primary'} href={session} label={`${open}: ${name}`}>
        {open}
      </ButtonLink>
      {state === 'planned' && (
        <>
          <ButtonLink href={address(`people/${client}/prepare/${id}`)} label={`${words.prepare}: ${name}`}>
            {words.prepare}
          </ButtonLink>
          <ButtonLink look="quiet" href={`${session}/missed`} label={`${words.missed}: ${name}`}>
            {words.missed}
          </ButtonLink>
        </>
      )}
    </>
  )
}
