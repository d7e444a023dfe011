// `fidelity/session/:client/:session`: a session behind a figure, as it was written down; its chart is opened on purpose.
import type { Id } from '#domain/text.ts'
import { sayTime } from '#web/app/when.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { NotInChart } from '#web/screens/chart/not-in-chart.tsx'
import { NoteScreen } from '#web/screens/chart/note-screen.tsx'
import { OpenedChart } from '#web/screens/chart/opened.tsx'
import { useSaying } from '#web/screens/chart/said-on.ts'
import { SubPage } from '#web/screens/chart/sub-page.tsx'
import { rowsWords as words } from '#web/words/en/fidelity-rows.ts'

export type SessionBehindProps = { client: Id; session: Id }

export function SessionBehind(props: SessionBehindProps) {
  return (
    <OpenedChart key={`${props.client}/${props.session}`} client={props.client}>
      <Opened {...props} />
    </OpenedChart>
  )
}

function Opened({ client, session: id }: SessionBehindProps) {
  const device = useChangingDevice()
  const address = useAddress()
  const { day } = useSaying()
  const session = device.one('session', id)
  const note = device.all('note', client).find((one) => one.session === id)
  if (note) return <NoteScreen client={client} note={note.id} />
  if (!session || session.client !== client) return <NotInChart client={client} />
  return (
    <SubPage
      client={client}
      title={words.unsignedTitle}
      lead={words.sessionOn(day(session.day), sayTime(session.time))}
    >
      <p>{words.unsigned}</p>
      {device.may('note.sign', client) && (
        <div class="together">
          <ButtonLink look="primary" href={address(`session/${id}/note`)}>
            {words.write}
          </ButtonLink>
        </div>
      )}
    </SubPage>
  )
}
