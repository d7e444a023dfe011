// `people/:client/plan` (client) and `plan` (no client): plans a session with somebody one works with.
import { useState } from 'preact/hooks'
import { calledBy } from '#domain/client.ts'
import { Purpose } from '#domain/session.ts'
import type { Id } from '#domain/text.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import { useAddress, useGo } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { Field } from '#web/parts/field.tsx'
import { useWrite } from '#web/staff/write.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { todayWords } from '#web/words/en/today.ts'
import { MeetingFields, useMeetingForm } from './meeting-fields.tsx'
import { NotInChart } from './not-in-chart.tsx'
import { SubPage } from './sub-page.tsx'
import { usualMeeting } from './usual-meeting.ts'

const words = chartWords.plan

export function PlanScreen({ client }: { client?: Id }) {
  return client === undefined ? <PlanWithAnybody /> : <PlanWith client={client} />
}

function PlanWith({ client }: { client: Id }) {
  const device = useChangingDevice()
  const go = useGo()
  const record = device.one('client', client)
  if (!record || !device.may('session.plan', client)) return <NotInChart client={client} />
  return (
    <SubPage client={client} title={words.title} lead={words.lead(calledBy(record))}>
      <PlanForm client={client} onPlanned={() => go(`people/${client}`)} />
    </SubPage>
  )
}

function PlanWithAnybody() {
  const device = useChangingDevice()
  const address = useAddress()
  const go = useGo()
  const [client, choose] = useState('')
  const people = device
    .all('client')
    .filter((one) => device.may('session.plan', one.id))
    .sort((a, b) => calledBy(a).localeCompare(calledBy(b)))
  return (
    <Screen title={words.title} back={{ href: address(), label: todayWords.title }}>
      {people.length === 0 ? (
        <Empty>{words.nobody}</Empty>
      ) : (
        <>
          <Field
            label={words.who}
            kind="select"
            value={client}
            onValue={choose}
            options={[
              { value: '', label: words.choose },
              ...people.map((one) => ({ value: one.id, label: calledBy(one) })),
            ]}
          />
          {client !== '' && <PlanForm key={client} client={client} onPlanned={() => go()} />}
        </>
      )}
    </Screen>
  )
}

function PlanForm({ client, onPlanned }: { client: Id; onPlanned: () => void }) {
  const device = useChangingDevice()
  const [trouble, write] = useWrite(client)
  const sessions = device.all('session', client)
  const form = useMeetingForm(
    `chart:${client}:plan`,
    usualMeeting(sessions, device.all('enrolment', client), device.today()),
  )
  const [purpose, choose] = useState<(typeof Purpose.options)[number]>(
    sessions.some((one) => one.state === 'held') ? 'imr' : 'getting-to-know',
  )
  const [busy, hurry] = useState(false)
  // The same ids again, where the second entry was refused and the button is pressed once more.
  const [ids] = useState(() => ({ session: device.newId(), attendance: device.newId() }))
  const send = async () => {
    const meeting = form.body()
    if (!meeting) return
    hurry(true)
    const body = { ...meeting, purpose, format: 'one-to-one' as const, leaders: [device.me.person] }
    const planned = device.one('session', ids.session)
      ? ids.session
      : await write('session.plan', ids.session, body)
    const needs = planned && planned !== ids.session ? [planned] : []
    const expected =
      planned && (await write('attendance.expect', ids.attendance, { session: ids.session }, needs))
    hurry(false)
    if (!expected) return
    form.clear()
    onPlanned()
  }
  return (
    <SendForm send={words.send} busy={busy} busyWords={chartWords.saving} onSend={send}>
      <Said trouble={trouble} />
      <MeetingFields form={form} />
      <ChoiceGroup
        legend={words.purpose}
        options={Purpose.options.map((value) => ({ value, label: words.purposes[value] }))}
        value={purpose}
        onValue={choose}
      />
    </SendForm>
  )
}
