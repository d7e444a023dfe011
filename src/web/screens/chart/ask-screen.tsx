// `people/:client/ask` (client): whether the person wants someone involved, and when to ask again.
import { useState } from 'preact/hooks'
import { addDays, Day } from '#domain/day.ts'
import { Asking } from '#domain/supporter.ts'
import type { Id } from '#domain/text.ts'
import { useKeptChoice, useKeptWords } from '#web/app/kept-words.ts'
import { Said } from '#web/app/said.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import { useGo } from '#web/app/where.ts'
import { useDevice } from '#web/device/hooks.ts'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Field } from '#web/parts/field.tsx'
import { useWrite } from '#web/staff/write.ts'
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
  const [answer, choose] = useKeptChoice(`chart:${client}:asking:answer`, ANSWERS)
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
    choose(null)
    go(`people/${client}${answer === 'yes' ? '/supporter/new' : ''}`)
  }
  return (
    <SubPage client={client} title={words.askTitle} lead={words.askLead}>
      <SendForm send={words.askSend} onSend={send}>
        <Said trouble={trouble} />
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
      </SendForm>
    </SubPage>
  )
}
