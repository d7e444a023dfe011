// `people/:client/program` (client): starts the program, or changes its rhythm, pauses, resumes and ends it.
import { useState } from 'preact/hooks'
import { type Enrolment, isPaused, isRunning } from '#domain/enrolment.ts'
import type { Id } from '#domain/text.ts'
import { useKeptWords } from '#web/app/kept-words.ts'
import { Said } from '#web/app/said.tsx'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { useFormDraft } from '#web/staff/form-draft.ts'
import { useWrite, type Write } from '#web/staff/write.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { EndProgram } from './end-program.tsx'
import { minutesError } from './meeting-fields.tsx'
import { NotInChart } from './not-in-chart.tsx'
import { ProgramFields } from './program-fields.tsx'
import { readProgram } from './program-form.ts'
import { useSaying } from './said-on.ts'
import { StartProgram } from './start-program.tsx'
import { SubPage } from './sub-page.tsx'
import { useUndo } from './use-undo.tsx'

const words = chartWords.enrolment

export function ProgramScreen({ client }: { client: Id }) {
  const device = useChangingDevice()
  const { onDay } = useSaying()
  const [trouble, write] = useWrite(client)
  const [offerUndo, undo, noUndo] = useUndo()
  const now = device.all('enrolment', client).find(isRunning)
  if (!device.may(now ? 'enrolment.change-rhythm' : 'enrolment.start', client))
    return <NotInChart client={client} />
  return (
    <SubPage
      client={client}
      title={words.changeTitle}
      lead={now ? words.since(onDay(now.start)) : words.none}
    >
      <Said trouble={trouble} />
      {now ? (
        <>
          <Rhythm key={now.id} enrolment={now} write={write} />
          <Pause enrolment={now} write={write} offerUndo={offerUndo} onResume={noUndo} />
          <EndProgram enrolment={now} write={write} />
        </>
      ) : (
        <StartProgram client={client} write={write} />
      )}
      {undo}
    </SubPage>
  )
}

type Props = { enrolment: Enrolment; write: Write }

function Rhythm({ enrolment, write }: Props) {
  const { id, client, start, rhythm, minutes, place } = enrolment
  const begin = { start, rhythm, minutes: `${minutes}`, place }
  const draft = useFormDraft(`chart:${client}:rhythm:${id}`, begin, readProgram)
  const [asked, ask] = useState(false)
  const [kept, keep] = useState(false)
  const send = async () => {
    ask(true)
    const { value } = draft
    if (minutesError(value.minutes) !== undefined) return
    const body = { rhythm: value.rhythm, minutes: Number(value.minutes), place: value.place.trim() }
    if (!(await write('enrolment.change-rhythm', id, body))) return
    draft.clear(value)
    keep(true)
  }
  return (
    <Card title={words.rhythmTitle}>
      <Form onSend={send} actions={<Button type="submit">{chartWords.save}</Button>}>
        <ProgramFields
          values={draft.value}
          set={(value) => {
            keep(false)
            draft.put(value)
          }}
          asked={asked}
          withStart={false}
        />
        <p role="status" class="soft">
          {kept && words.keptSaid}
        </p>
      </Form>
    </Card>
  )
}

type PauseProps = Props & {
  offerUndo: (said: string, undo: () => unknown) => void
  onResume: () => void
}

function Pause({ enrolment, write, offerUndo, onResume }: PauseProps) {
  const device = useChangingDevice()
  const { onDay } = useSaying()
  const { id, client } = enrolment
  const { clear, ...reason } = useKeptWords(`chart:${client}:pause`)
  const today = device.today()
  const paused = enrolment.pauses.find((pause) => pause.until === null)
  const resume = () => write('enrolment.resume', id, { on: today })
  const pause = async () => {
    if (!(await write('enrolment.pause', id, { from: today, reason: reason.value.trim() }))) return
    clear()
    offerUndo(words.pausedSaid, resume)
  }
  if (isPaused(enrolment) && paused) {
    return (
      <Card
        title={words.pausedMark}
        actions={
          <Button
            look="primary"
            onPress={() => {
              onResume()
              return resume()
            }}
          >
            {words.resume}
          </Button>
        }
      >
        <p>{words.paused(onDay(paused.from), paused.reason)}</p>
      </Card>
    )
  }
  return (
    <Card title={words.pauseTitle}>
      <p>{words.pauseText}</p>
      <Form onSend={pause} actions={<Button type="submit">{words.pauseSend}</Button>}>
        <Field
          label={words.pauseReason}
          aside={chartWords.ifWanted}
          kind="long"
          rows={2}
          maxLength={400}
          {...reason}
        />
      </Form>
    </Card>
  )
}
