// The note of a session: drafted from what was put down, changed, signed in one tap; then read, and added to.
import './session.css'
import type { Attendance } from '#domain/attendance.ts'
import { type Client, calledBy } from '#domain/client.ts'
import type { Session } from '#domain/session.ts'
import type { Id } from '#domain/text.ts'
import { useTitle } from '#web/app/use-title.ts'
import { sayDay } from '#web/app/when.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { Page } from '#web/parts/page.tsx'
import { reasonOf } from '#web/staff/reason.ts'
import { sessionWords } from '#web/words/en/session.ts'
import { noteWords as words } from '#web/words/en/session-note.ts'
import { NotHere } from './not-here.tsx'
import { NoteForm } from './note-form.tsx'
import { NoteRead } from './note-read.tsx'

export function NoteScreen({ session: id }: { session: Id }) {
  const device = useChangingDevice()
  const session = device.one('session', id)
  const client = session?.client ? device.one('client', session.client) : undefined
  const attendance = session && device.all('attendance', session.client).find((one) => one.session === id)
  useTitle(words.title)
  if (!session || !client) return <NotHere />
  const base = `/staff/${device.me.slug}`
  return (
    <Page
      title={words.title}
      lead={words.lead(calledBy(client), sayDay(session.day, device.today()))}
      back={{ href: `${base}/people/${client.id}`, label: sessionWords.chart(calledBy(client)) }}
      takeFocus
    >
      <Inside session={session} client={client} attendance={attendance} base={base} />
    </Page>
  )
}

type InsideProps = { session: Session; client: Client; attendance: Attendance | undefined; base: string }

function Inside({ session, client, attendance, base }: InsideProps) {
  const device = useChangingDevice()
  const note = device.all('note', client.id).find((one) => one.session === session.id)
  const toSession = <ButtonLink href={`${base}/session/${session.id}`}>{words.toSession}</ButtonLink>
  if (session.state === 'missed') {
    return (
      <Notice actions={toSession}>
        <p>{words.missed(reasonOf(session))}</p>
      </Notice>
    )
  }
  if (!attendance || session.state !== 'held') {
    return (
      <Notice actions={toSession}>
        <p>{words.running}</p>
      </Notice>
    )
  }
  return (
    <>
      {note ? (
        <NoteRead note={note} client={client} />
      ) : (
        <NoteForm session={session} client={client} attendance={attendance} />
      )}
      <div class="together not-printed">
        <ButtonLink href={`${base}/session/${session.id}/take-home`}>{words.home}</ButtonLink>
        {note ? <ButtonLink href={base}>{words.today}</ButtonLink> : toSession}
      </div>
    </>
  )
}
