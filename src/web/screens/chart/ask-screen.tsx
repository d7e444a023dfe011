// `people/:client/ask` (client): whether the person wants someone involved, and when to ask again.
import { useState } from 'preact/hooks'
import { addDays, Day } from '#domain/day.ts'
import { Asking } from '#domain/supporter.ts'
import type { Id } from '#domain/text.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { useKeptWords } from '#web/screens/session/kept-words.ts'
import { SayTrouble } from '#web/screens/session/say-trouble.tsx'
import { useWrite } from '#web/screens/session/use-write.ts'
import { useGo } from '#web/staff/where.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { SubPage } from './sub-page.tsx'

const words = chartWords.supporters
const ANSWERS = Asking.shape.answer.options
const LATER = 28

export function AskScreen({ client }: { client: Id }) {
  const device = useDevice()
  const go = useGo()
  const [trouble, write] = useWrite(client)
  const { clear, ...said } = useKeptWords(`chart:${client}:asking`)
  const [answer, choose] = useState<(typeof ANSWERS)[number] | null>(null)
  const [day, put] = useState<string | null>(null)
  const [asked, ask] = useState(false)
  // Where the answer leaves the door open, a month is offered, and can be taken out.
  const offered = answer === 'not-now' || answer === 'nobody-yet' ? addDays(device.today(), LATER) : ''
  const again = day ?? offered
  const send = async () => {
    ask(true)
    if (answer === null) return
    const askAgain = Day.safeParse(again).success ? again : null
    const body = { answer, words: said.value.trim(), askAgain, attendance: null }
    if (!(await write('asking.ask', device.newId(), body))) return
    clear()
    go(`people/${client}${answer === 'yes' ? '/supporter/new' : ''}`)
  }
  return (
    <SubPage client={client} title={words.askTitle} lead={words.askLead}>
      <Form
        onSend={send}
        actions={
          <Button type="submit" look="primary">
            {words.askSend}
          </Button>
        }
      >
        <SayTrouble text={trouble} />
        <ChoiceGroup
          legend={words.answer}
          options={ANSWERS.map((value) => ({
            value,
            label: words.answers[value],
            hint: words.answerHints[value],
          }))}
          value={answer}
          onValue={choose}
          error={asked && answer === null ? chartWords.chooseOne : undefined}
        />
        <Field
          label={words.words}
          aside={chartWords.ifWanted}
          kind="long"
          rows={2}
          maxLength={500}
          {...said}
        />
        <Field
          label={words.askAgain}
          aside={chartWords.ifWanted}
          hint={words.askAgainHint}
          kind="date"
          value={again}
          onValue={put}
        />
      </Form>
    </SubPage>
  )
}
