// A session that has not begun: what it is for, how long it is, and the one button that starts it.
import { useState } from 'preact/hooks'
import type { Attendance } from '#domain/attendance.ts'
import { type Client, calledBy } from '#domain/client.ts'
import type { Session } from '#domain/session.ts'
import { Said } from '#web/app/said.tsx'
import { useTitle } from '#web/app/use-title.ts'
import { sayDay, sayTime } from '#web/app/when.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Button, ButtonLink } from '#web/parts/button.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { Page } from '#web/parts/page.tsx'
import { reasonOf } from '#web/staff/reason.ts'
import { useWrite } from '#web/staff/write.ts'
import { sessionWords } from '#web/words/en/session.ts'
import { beginWords } from '#web/words/en/session-begin.ts'
import { MissedForm } from './missed-form.tsx'
import { wallTime } from './wall-time.ts'

const words = beginWords.start
const PURPOSES = ['getting-to-know', 'imr', 'other'] as const
const LENGTHS = [20, 30, 45, 50, 60, 90]

export type StartScreenProps = { session: Session; client: Client; attendance: Attendance | undefined }

export function StartScreen({ session, client, attendance }: StartScreenProps) {
  const device = useDevice()
  const [trouble, write] = useWrite(client.id)
  const [busy, hurry] = useState(false)
  const name = calledBy(client)
  const base = `/staff/${device.me.slug}`
  const today = device.today()
  useTitle(sessionWords.title(name))

  const set = (change: { purpose?: Session['purpose']; minutes?: number }) =>
    write('session.set-purpose', session.id, {
      purpose: session.purpose,
      minutes: session.minutes,
      ...change,
    })
  const broughtForward = () => {
    const { minutes, place } = session
    return { day: today, time: wallTime(device.zone, device.now()), minutes, place }
  }
  const start = async () => {
    hurry(true)
    const on = attendance?.id ?? device.newId()
    // A meeting that is brought forward is written down under the day it took place.
    const moved = session.day > today && (await write('session.move', session.id, broughtForward()))
    if (session.day > today && !moved) return hurry(false)
    const expected = attendance ? true : await write('attendance.expect', on, { session: session.id })
    const began = expected && (await write('session.start', session.id, {}))
    if (began) await write('attendance.come', on, { there: 'came', why: '' }, [began])
    hurry(false)
  }

  return (
    <Page
      title={sessionWords.title(name)}
      lead={words.lead(sayDay(session.day, today), sayTime(session.time), session.place)}
      back={{ href: base, label: sessionWords.toToday }}
      takeFocus
    >
      <Said trouble={trouble} />
      {session.missed && (
        <Notice
          actions={
            <Button onPress={() => write('session.unmiss', session.id, {})}>{beginWords.missed.undo}</Button>
          }
        >
          <p>{beginWords.missed.was(reasonOf(session))}</p>
        </Notice>
      )}
      {!session.missed && session.day !== today && (
        <Notice>
          <p>{(session.day > today ? words.early : words.late)(sayDay(session.day, today))}</p>
        </Notice>
      )}
      <p>{words.what(words.purposes[session.purpose], session.minutes)}</p>
      <div class="together">
        <Button look="primary" busy={busy} onPress={start}>
          {words.here(name)}
        </Button>
        <ButtonLink href={`${base}/people/${client.id}/prepare/${session.id}`}>{words.prepare}</ButtonLink>
      </div>
      <Fold title={words.change}>
        <ChoiceGroup
          legend={words.purpose}
          options={PURPOSES.map((value) => ({
            value,
            label: words.purposes[value],
            hint: words.purposeHints[value],
          }))}
          value={session.purpose}
          onValue={(purpose) => set({ purpose })}
        />
        <ChoiceGroup
          legend={words.minutes}
          look="columns"
          options={lengths(session.minutes).map((minutes) => ({
            value: `${minutes}`,
            label: words.minutesOf(minutes),
          }))}
          value={`${session.minutes}`}
          onValue={(minutes) => set({ minutes: Number(minutes) })}
        />
      </Fold>
      {!session.missed && (
        <Fold title={words.missed}>
          <MissedForm session={session} attendance={attendance} />
        </Fold>
      )}
    </Page>
  )
}

const lengths = (own: number) => [...new Set([...LENGTHS, own])].sort((a, b) => a - b)
