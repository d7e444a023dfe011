// Crisis now: the agency's own procedure, whom to call, who was called, and how it goes on. No score is asked for.
import { useState } from 'preact/hooks'
import type { Crisis } from '#domain/crisis.ts'
import { isShort } from '#domain/steps.ts'
import { callTo } from '#domain/telephone.ts'
import type { Id } from '#domain/text.ts'
import { useKeptWords } from '#web/app/kept-words.ts'
import { sayMoment } from '#web/app/moment.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button, ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { phoneDrawing } from '#web/parts/drawings.ts'
import { Field } from '#web/parts/field.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Form } from '#web/parts/form.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { sessionWords } from '#web/words/en/session.ts'
import { beginWords } from '#web/words/en/session-begin.ts'
import { useMeeting } from './meeting.ts'

const words = beginWords.crisis

export type OpenCrisis = {
  open: boolean
  /** Nothing is written before somebody was called or it was said how it goes on. */
  record: Crisis | undefined
  begin: () => void
  leave: () => void
}

export function useOpenCrisis(session: Id, client: Id): OpenCrisis {
  const device = useChangingDevice()
  const key = `session:${session}:crisis`
  const [begun, put] = useState(() => device.draft(key) !== undefined)
  const record = device.all('crisis', client).find((one) => one.session === session && one.closed === null)
  return {
    open: begun || record !== undefined,
    record,
    begin() {
      put(true)
      device.keepDraft(key, 'open').catch(() => undefined)
    },
    leave() {
      put(false)
      device.dropDraft(key).catch(() => undefined)
    },
  }
}

export function CrisisPanel({ crisis }: { crisis: OpenCrisis }) {
  const device = useChangingDevice()
  const { session, attendance, write, end } = useMeeting()
  const agency = device.agency()
  const key = `session:${session.id}:crisis`
  const { clear: clearOther, ...other } = useKeptWords(`${key}:name`)
  const { clear: clearPhone, ...phone } = useKeptWords(`${key}:phone`)
  const { clear: clearSaid, ...said } = useKeptWords(`${key}:said`)
  const { clear: clearClosing, ...closing } = useKeptWords(`${key}:closing`)
  const [asked, ask] = useState(false)

  const opened = async () => {
    if (crisis.record) return crisis.record.id
    const id = device.newId()
    const kept = await write('crisis.open', id, { session: session.id, attendance: attendance.id })
    return kept && id
  }
  const call = async (name: string, number: string) => {
    const id = await opened()
    return id && write('crisis.call', id, { name, phone: number, words: said.value.trim() })
  }
  const callOther = async () => {
    ask(true)
    if (other.value.trim() === '') return
    if (!(await call(other.value.trim(), phone.value.trim()))) return
    for (const clear of [clearOther, clearPhone, clearSaid]) clear()
    ask(false)
  }
  const close = async (how: 'resume' | 'shorten' | 'end') => {
    const id = await opened()
    const kept = id && (await write('crisis.close', id, { how, words: closing.value.trim() }))
    if (!kept) return
    clearClosing()
    crisis.leave()
    if (how === 'end') return end()
    if (how === 'shorten')
      await write('session.set-purpose', session.id, { purpose: session.purpose, minutes: 30 })
  }
  const calls = crisis.record?.calls ?? []

  return (
    <>
      <div class="session-crisis">
        <Notice
          look="help"
          actions={
            <ButtonLink look="serious" icon={phoneDrawing} href={callTo(agency.emergency) ?? 'tel:'}>
              {words.emergency(agency.emergency)}
            </ButtonLink>
          }
        >
          <p>{words.lead}</p>
        </Notice>
      </div>
      <Card title={words.procedure}>
        {agency.procedure === '' ? (
          <p>{words.noProcedure}</p>
        ) : (
          agency.procedure.split('\n').map((line, place) => <p key={`${place}`}>{line}</p>)
        )}
      </Card>
      <Card title={words.call}>
        {agency.help.map((contact) => (
          <div key={contact.phone} class="contact">
            <p>
              <strong>{contact.name}</strong>
              <span class="soft">
                {' '}
                {[contact.about, contact.hours].filter((one) => one !== '').join(' · ')}
              </span>
            </p>
            <div class="together">
              <ButtonLink icon={phoneDrawing} href={callTo(contact.phone) ?? 'tel:'}>
                {contact.phone}
              </ButtonLink>
              <Button look="quiet" onPress={() => call(contact.name, contact.phone)}>
                {words.called(contact.name)}
              </Button>
            </div>
          </div>
        ))}
      </Card>
      {calls.length > 0 && (
        <Card title={words.calls}>
          <List label={words.calls}>
            {calls.map((one) => (
              <Row
                key={one.id}
                title={one.phone === '' ? one.name : `${one.name}, ${one.phone}`}
                detail={[sayMoment(one.at, device.zone), one.words].filter((part) => part !== '').join(' · ')}
              />
            ))}
          </List>
        </Card>
      )}
      <Fold title={words.someone}>
        <Form
          onSend={callOther}
          actions={<Button type="submit">{words.keepCall}</Button>}
          label={words.someone}
        >
          <Field
            label={words.someoneName}
            maxLength={120}
            error={asked && other.value.trim() === '' ? words.callMissing : undefined}
            {...other}
          />
          <Field
            label={words.someonePhone}
            aside={sessionWords.ifWanted}
            kind="tel"
            maxLength={40}
            {...phone}
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
      </Fold>
      <Card
        title={words.how}
        actions={
          <>
            <Button look="primary" onPress={() => close('resume')}>
              {words.resume}
            </Button>
            {session.purpose === 'imr' && !isShort(session.minutes) && (
              <Button onPress={() => close('shorten')}>{words.shorten}</Button>
            )}
            <Button look="serious" onPress={() => close('end')}>
              {words.end}
            </Button>
          </>
        }
      >
        <Field
          label={words.closing}
          aside={sessionWords.ifWanted}
          kind="long"
          rows={2}
          maxLength={2000}
          {...closing}
        />
        <p class="soft">{words.no}</p>
      </Card>
      {!crisis.record && (
        <Button look="quiet" onPress={crisis.leave}>
          {words.mistake}
        </Button>
      )}
    </>
  )
}
