// The next meeting: the one already planned, or one to plan, filled in beforehand by the rhythm.
import { useState } from 'preact/hooks'
import { isRunning, nextByRhythm } from '#domain/enrolment.ts'
import type { Session } from '#domain/session.ts'
import { useDevice, useRecords } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { sayDay, sayTime } from '#web/screens/session/when.ts'
import { sessionWords } from '#web/words/en/session.ts'

const words = sessionWords.summary

export function NextMeeting({ next }: { next: Session | undefined }) {
  const device = useDevice()
  if (!next) return <PlanNext />
  const day = sayDay(next.day, device.today())
  return (
    <Card title={words.next}>
      <p>{words.nextIs(day, sayTime(next.time), next.place)}</p>
    </Card>
  )
}

function PlanNext() {
  const device = useDevice()
  const { session, client, write } = useMeeting()
  const enrolment = useRecords('enrolment', client.id).find(isRunning)
  const [day, setDay] = useState(() => (enrolment && nextByRhythm(enrolment.rhythm, session.day)) ?? '')
  const [time, setTime] = useState<string>(session.time)
  const [minutes, setMinutes] = useState(`${enrolment?.minutes ?? session.minutes}`)
  const [place, setPlace] = useState(session.place)
  const [asked, ask] = useState(false)
  const long = Number(minutes)
  const fits = Number.isInteger(long) && long >= 10 && long <= 180

  const send = async () => {
    ask(true)
    if (day === '' || time === '' || !fits) return
    const id = device.newId()
    const { leaders, format } = session
    const body = { day, time, minutes: long, place: place.trim(), purpose: 'imr' as const, format, leaders }
    const planned = await write('session.plan', id, body)
    if (planned) await write('attendance.expect', device.newId(), { session: id }, [planned])
  }
  return (
    <Card title={words.next}>
      <Form onSend={send} actions={<Button type="submit">{words.plan}</Button>}>
        <div class="side-by-side">
          <Field
            kind="date"
            label={words.day}
            min={device.today()}
            value={day}
            onValue={setDay}
            error={asked && day === '' ? words.dayMissing : undefined}
          />
          <Field
            kind="time"
            label={words.time}
            value={time}
            onValue={setTime}
            error={asked && time === '' ? words.dayMissing : undefined}
          />
          <Field
            kind="number"
            label={words.minutes}
            value={minutes}
            onValue={setMinutes}
            error={asked && !fits ? words.minutesWrong : undefined}
          />
        </div>
        <Field label={words.place} maxLength={120} value={place} onValue={setPlace} />
      </Form>
    </Card>
  )
}
