// What was done last time, as the attendance has it, with the note.
import type { Client } from '#domain/client.ts'
import type { Session } from '#domain/session.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { useSaying } from '#web/screens/chart/said-on.ts'
import { lastBefore } from '#web/screens/session/told.ts'
import { reasonOf } from '#web/staff/reason.ts'
import type { Titles } from '#web/staff/titles.ts'
import { prepareWords } from '#web/words/en/prepare.ts'

const words = prepareWords.last

export type LastTimeProps = { client: Client; before: Session; titles: Titles }

export function LastTime({ client, before, titles }: LastTimeProps) {
  const device = useChangingDevice()
  const address = useAddress()
  const { onDay } = useSaying()
  const sessions = device.all('session', client.id)
  const last = lastBefore(sessions, before, 'held')
  const missed = sessions.filter(
    (one) => one.state === 'missed' && one.day < before.day && (!last || one.day > last.day),
  )
  const attendance = last && device.all('attendance', client.id).find((one) => one.session === last.id)
  const note = last && device.all('note', client.id).find((one) => one.session === last.id)
  const practised = device
    .all('practice', client.id)
    .filter((one) => one.attendance === attendance?.id && !one.takenBack)
  const skills = [...new Set(practised.map((one) => one.title))]
  return (
    <Card
      title={words.title}
      over={last && words.on(onDay(last.day))}
      actions={
        last && (
          <ButtonLink
            href={address(note ? `people/${client.id}/note/${note.id}` : `session/${last.id}/note`)}
          >
            {note ? words.note : words.writeNote}
          </ButtonLink>
        )
      }
    >
      {!last && <Empty>{words.none}</Empty>}
      {missed.map((one) => (
        <p key={one.id}>{words.missed(onDay(one.day), reasonOf(one))}</p>
      ))}
      {attendance && (
        <>
          {attendance.taught.length === 0 && <p>{words.nothing}</p>}
          <Points
            name={words.taught}
            points={attendance.taught.map((one) => {
              const title = titles.section(one.topic, one.section, one.edition)
              return one.again ? `${title} (${words.again})` : title
            })}
          />
          <Points name={words.practised} points={skills} />
          {attendance.theirs !== '' && <OwnWords words={attendance.theirs} said={words.theirs} />}
          {attendance.response !== '' && (
            <p>
              <span class="soft">{words.response}:</span> {attendance.response}
            </p>
          )}
        </>
      )}
      {last && !note && <p class="soft">{words.noNote}</p>}
    </Card>
  )
}

function Points({ name, points }: { name: string; points: readonly string[] }) {
  if (points.length === 0) return null
  return (
    <p>
      <span class="soft">{name}:</span> {points.join(' · ')}
    </p>
  )
}
