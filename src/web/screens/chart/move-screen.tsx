// `people/:client/move/:session` (client, session): moves a planned session to another day, time or place.
import { calledBy } from '#domain/client.ts'
import type { Session } from '#domain/session.ts'
import type { Id } from '#domain/text.ts'
import { Said } from '#web/app/said.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import { sayTime } from '#web/app/when.ts'
import { useGo } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Notice } from '#web/parts/notice.tsx'
import { useWrite } from '#web/staff/write.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { MeetingFields, useMeetingForm } from './meeting-fields.tsx'
import { NotInChart } from './not-in-chart.tsx'
import { useSaying } from './said-on.ts'
import { SubPage } from './sub-page.tsx'

const words = chartWords.plan

export function MoveScreen({ client, session: id }: { client: Id; session: Id }) {
  const device = useChangingDevice()
  const { onDay } = useSaying()
  const record = device.one('client', client)
  const session = device.one('session', id)
  if (!record || session?.client !== client || !device.may('session.move', client))
    return <NotInChart client={client} />
  const lead = words.moveLead(calledBy(record), onDay(session.day), sayTime(session.time))
  return (
    <SubPage client={client} title={words.moveTitle} lead={lead}>
      {session.state === 'planned' || session.state === 'missed' ? (
        <Move client={client} session={session} />
      ) : (
        <Notice look="warn">
          <p>{words.begun}</p>
        </Notice>
      )}
    </SubPage>
  )
}

function Move({ client, session }: { client: Id; session: Session }) {
  const go = useGo()
  const [trouble, write] = useWrite(client)
  const { day, time, minutes, place } = session
  const form = useMeetingForm(`chart:${client}:move:${session.id}`, { day, time, minutes, place })
  const send = async () => {
    const body = form.body()
    if (!body || !(await write('session.move', session.id, body))) return
    form.clear()
    go(`people/${client}`)
  }
  return (
    <SendForm send={words.moveSend} onSend={send}>
      <Said trouble={trouble} />
      <MeetingFields form={form} />
    </SendForm>
  )
}
