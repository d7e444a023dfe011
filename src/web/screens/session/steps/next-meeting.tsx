// The next meeting: the one already planned, or one to plan, filled in beforehand by the rhythm.
import { useState } from 'preact/hooks'
import { isRunning, nextByRhythm } from '#domain/enrolment.ts'
import type { Session } from '#domain/session.ts'
import { sayDay, sayTime } from '#web/app/when.ts'
import { useDevice, useRecords } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Field } from '#web/parts/field.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Form } from '#web/parts/form.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { lastBefore } from '#web/screens/session/told.ts'
import { sessionWords } from '#web/words/en/session.ts'

const words = sessionWords.summary

export function NextMeeting({ next }: { next: Session | undefined }) {
  const device = useDevice()
  if (!next) {
    return (
      <Card title={words.next}>
        <Meet />
      </Card>
    )
  }
  const day = sayDay(next.day, device.today())
  return (
    <Card title={words.next}>
      <p>{words.nextIs(day, sayTime(next.time), next.place)}</p>
      <Fold title={words.move}>
        <Meet key={`${next.day} ${next.time}`} planned={next} />
      </Fold>
    </Card>
  )
}

/** When and where to meet: a new meeting, or one that is moved. */
function Meet({ planned }: { planned?: Session }) {
  const device = useDevice()
  const { session, client, write } = useMeeting()
  const enrolment = useRecords('enrolment', client.id).find(isRunning)
  // The usual time is the one before; today's may have been an exception.
  const before = lastBefore(useRecords('session', client.id), session, 'held')
  const [day, setDay] = useState(
    () => planned?.day ?? (enrolment && nextByRhythm(enrolment.rhythm, session.day)) ?? '',
  )
  const [time, setTime] = useState<string>(planned?.time ?? (before ?? session).time)
  const [minutes, setMinutes] = useState(`${planned?.minutes ?? enrolment?.minutes ?? session.minutes}`)
  const [place, setPlace] = useState(planned?.place ?? session.place)
  const [asked, ask] = useState(false)
  const long = Number(minutes)
  const fits = Number.isInteger(long) && long >= 10 && long <= 180

  const send = async () => {
    ask(true)
    if (day === '' || time === '' || !fits) return
    const when = { day, time, minutes: long, place: place.trim() }
    if (planned) {
      await write('session.move', planned.id, when)
      return
    }
    const id = device.newId()
    const { leaders, format } = session
    const body = { ...when, purpose: 'imr' as const, format, leaders }
    const kept = await write('session.plan', id, body)
    if (kept) await write('attendance.expect', device.newId(), { session: id }, [kept])
  }
  return (
    <Form onSend={send} actions={<Button type="submit">{planned ? words.moveSend : words.plan}</Button>}>
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
  )
}
