// The page to take home: one sheet in large print of what was done, what comes next and whom to call.
import './session.css'
import { useState } from 'preact/hooks'
import type { Attendance } from '#domain/attendance.ts'
import { type Client, calledBy } from '#domain/client.ts'
import type { Session } from '#domain/session.ts'
import type { Id } from '#domain/text.ts'
import { useTitle } from '#web/app/use-title.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { CheckList } from '#web/parts/check-list.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Page } from '#web/parts/page.tsx'
import { Paper } from '#web/parts/paper.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { useContent } from '#web/staff/use-content.ts'
import { noteWords } from '#web/words/en/session-note.ts'
import { NotHere } from './not-here.tsx'
import { TAKE_HOME_PARTS, type TakeHomePart, takeHome } from './take-home.ts'
import { TakeHomeSheet } from './take-home-sheet.tsx'
import { useTold } from './use-told.ts'

const words = noteWords.takeHome

export function TakeHomeScreen({ session: id }: { session: Id }) {
  const device = useChangingDevice()
  const session = device.one('session', id)
  const client = session?.client ? device.one('client', session.client) : undefined
  const attendance = session && device.all('attendance', session.client).find((one) => one.session === id)
  useTitle(words.title)
  if (!session || !client || !attendance) return <NotHere />
  return <TakeHome session={session} client={client} attendance={attendance} />
}

type TakeHomeProps = { session: Session; client: Client; attendance: Attendance }

function TakeHome({ session, client, attendance }: TakeHomeProps) {
  const device = useChangingDevice()
  const { titles } = useContent()
  const told = useTold(session, attendance, client)
  const [parts, choose] = useState<readonly TakeHomePart[]>(TAKE_HOME_PARTS)
  const page = takeHome(told, titles, device.all('goal', client.id), parts)
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ href: `/staff/${device.me.slug}/session/${session.id}`, label: noteWords.toSession }}
      actions={<PrintButton label={words.print} />}
      takeFocus
    >
      <div class="not-printed">
        <Fold title={words.choose}>
          <CheckList
            legend={words.choose}
            look="columns"
            options={TAKE_HOME_PARTS.map((value) => ({ value, label: words.parts[value] }))}
            values={parts}
            onToggle={(part, on) =>
              choose(TAKE_HOME_PARTS.filter((one) => (one === part ? on : parts.includes(one))))
            }
          />
        </Fold>
      </div>
      <Paper large>
        <TakeHomeSheet page={page} name={calledBy(client)} day={session.day} agency={device.agency()} />
      </Paper>
    </Page>
  )
}
