// The end of a stay in the program, with how and why.
import { useState } from 'preact/hooks'
import { Enrolment } from '#domain/enrolment.ts'
import { useKeptWords } from '#web/app/kept-words.ts'
import { useGo } from '#web/app/where.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import type { Write } from '#web/staff/write.ts'
import { chartWords } from '#web/words/en/chart.ts'

const words = chartWords.enrolment
const HOW = Enrolment.shape.end.unwrap().shape.how.options

export function EndProgram({ enrolment, write }: { enrolment: Enrolment; write: Write }) {
  const device = useDevice()
  const go = useGo()
  const { clear, ...reason } = useKeptWords(`chart:${enrolment.client}:end`)
  const [how, choose] = useState<(typeof HOW)[number] | null>(null)
  const [asked, ask] = useState(false)
  const text = reason.value.trim()
  const send = async () => {
    ask(true)
    if (how === null || text === '') return
    if (!(await write('enrolment.end', enrolment.id, { on: device.today(), how, reason: text }))) return
    clear()
    go(`people/${enrolment.client}`)
  }
  return (
    <Card title={words.endTitle}>
      <p>{words.endSure}</p>
      <Form
        onSend={send}
        actions={
          <Button type="submit" look="serious">
            {words.endSend}
          </Button>
        }
      >
        <ChoiceGroup
          legend={words.how}
          options={HOW.map((value) => ({ value, label: words.hows[value] }))}
          value={how}
          onValue={choose}
          error={asked && how === null ? chartWords.chooseOne : undefined}
        />
        <Field
          label={words.reason}
          kind="long"
          rows={2}
          maxLength={400}
          error={asked && text === '' ? words.reasonMissing : undefined}
          {...reason}
        />
      </Form>
    </Card>
  )
}
