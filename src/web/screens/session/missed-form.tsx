// Why a session did not take place; asked on the session itself, on Today and on a screen of its own.
import { useState } from 'preact/hooks'
import type { Attendance } from '#domain/attendance.ts'
import { calledBy } from '#domain/client.ts'
import { Missed, type Session } from '#domain/session.ts'
import type { Id } from '#domain/text.ts'
import { useKeptWords } from '#web/app/kept-words.ts'
import { Said } from '#web/app/said.tsx'
import { useTitle } from '#web/app/use-title.ts'
import { sayDay, sayTime } from '#web/app/when.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { Page } from '#web/parts/page.tsx'
import { useWrite } from '#web/staff/write.ts'
import { sessionWords } from '#web/words/en/session.ts'
import { beginWords } from '#web/words/en/session-begin.ts'
import { NotHere } from './not-here.tsx'

const words = beginWords.missed
type Why = (typeof Missed.options)[number]

export type MissedFormProps = { session: Session; attendance: Attendance | undefined; onKept?: () => void }

export function MissedForm({ session, attendance, onKept }: MissedFormProps) {
  const [trouble, write] = useWrite(session.client)
  const [why, choose] = useState<Why | null>(null)
  const [asked, ask] = useState(false)
  const { clear, ...said } = useKeptWords(`session:${session.id}:missed`)
  const send = async () => {
    ask(true)
    if (why === null) return
    const kept = await write('session.miss', session.id, { why, words: said.value.trim() })
    if (!kept) return
    if (attendance) {
      const reason = said.value.trim().slice(0, 300) || words.reasons[why]
      await write('attendance.come', attendance.id, { there: 'did-not-come', why: reason }, [kept])
    }
    clear()
    onKept?.()
  }
  return (
    <Form onSend={send} actions={<Button type="submit">{words.send}</Button>}>
      <Said trouble={trouble} />
      <ChoiceGroup
        legend={words.why}
        options={Missed.options.map((value) => ({ value, label: words.reasons[value] }))}
        value={why}
        onValue={choose}
        error={asked && why === null ? words.whyMissing : undefined}
      />
      <Field
        label={words.words}
        aside={sessionWords.ifWanted}
        kind="long"
        rows={2}
        maxLength={500}
        {...said}
      />
    </Form>
  )
}

/** The form on a screen of its own, as Today leads to it. */
export function MissedScreen({ session: id }: { session: Id }) {
  const device = useChangingDevice()
  const session = device.one('session', id)
  const client = session?.client ? device.one('client', session.client) : undefined
  useTitle(words.title)
  if (!session || !client) return <NotHere />
  const attendance = device.all('attendance', session.client).find((one) => one.session === id)
  const lead = words.lead(calledBy(client), sayDay(session.day, device.today()), sayTime(session.time))
  const base = `/staff/${device.me.slug}`
  if (session.missed) {
    return (
      <Page title={words.title} lead={lead} back={{ href: base, label: sessionWords.toToday }} takeFocus>
        <Notice look="kept">
          <p>{words.was(words.reasons[session.missed.why as Why])}</p>
        </Notice>
      </Page>
    )
  }
  return (
    <Page
      title={words.title}
      lead={lead}
      back={{ href: `${base}/session/${id}`, label: words.attended }}
      takeFocus
    >
      <MissedForm session={session} attendance={attendance} />
    </Page>
  )
}
