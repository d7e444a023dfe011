// A session that has not begun: what it is for, how long it is, and the one button that starts it.
import { useState } from 'preact/hooks'
import type { Attendance } from '#domain/attendance.ts'
import { type Client, calledBy } from '#domain/client.ts'
import type { Session } from '#domain/session.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Button, ButtonLink } from '#web/parts/button.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { Page } from '#web/parts/page.tsx'
import { sessionWords } from '#web/words/en/session.ts'
import { beginWords } from '#web/words/en/session-begin.ts'
import { MissedForm } from './missed-form.tsx'
import { reasonOf } from './reason.ts'
import { SayTrouble } from './say-trouble.tsx'
import { useTitle } from './use-title.ts'
import { useWrite } from './use-write.ts'
import { sayDay, sayTime } from './when.ts'

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
  const start = async () => {
    hurry(true)
    const on = attendance?.id ?? device.newId()
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
      <SayTrouble text={trouble} />
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
          <p>{words.early}</p>
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
