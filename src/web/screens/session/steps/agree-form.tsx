// Homework agreed on: what, when, where, who helps, and if wanted how sure the person is that they can.
import { useState } from 'preact/hooks'
import type { Goal } from '#domain/goal.ts'
import { type KeptWords, useKeptChoice, useKeptWords } from '#web/app/kept-words.ts'
import { SendForm } from '#web/app/send-form.tsx'
import { useDevice } from '#web/device/hooks.ts'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Field } from '#web/parts/field.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { Scale } from '#web/parts/scale.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { sessionWords } from '#web/words/en/session.ts'

const words = sessionWords.nextHomework
/** From here up the person is sure enough; below it a smaller step often works better. */
const SURE_ENOUGH = 7
const NUMBERS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const

/** What the homework began as. */
export type Idea = {
  id: string | null
  title: string
  words: string
  why: string | undefined
  topic: string | null
  goal: string | null
}

export type AgreeFormProps = {
  text: KeptWords
  idea: Idea | null
  goals: readonly Goal[]
  onAgreed: () => void
}

export function AgreeForm({ text, idea, goals, onAgreed }: AgreeFormProps) {
  const device = useDevice()
  const { session, attendance, write } = useMeeting()
  const key = `session:${session.id}:agree`
  const { clear: clearText, ...task } = text
  const { clear: clearWhen, ...when } = useKeptWords(`${key}:when`)
  const { clear: clearWhere, ...where } = useKeptWords(`${key}:where`)
  const { clear: clearHelper, ...helper } = useKeptWords(`${key}:helper`)
  const [natural, choose] = useKeptChoice(`${key}:natural`, ['natural', 'staff'] as const)
  const [sure, say] = useKeptChoice(`${key}:sure`, NUMBERS)
  const [due, setDue] = useState('')
  const [goal, setGoal] = useState(idea?.goal ?? '')
  const [missing, miss] = useState(false)

  const send = async () => {
    const said = task.value.trim()
    miss(said === '')
    if (said === '') return
    const agreed = await write('homework.agree', device.newId(), {
      words: said,
      when: when.value.trim(),
      where: where.value.trim(),
      helper: helper.value.trim(),
      natural: helper.value.trim() === '' || natural === null ? null : natural === 'natural',
      sure: sure === null ? null : Number(sure),
      due: due === '' ? null : due,
      goal: goal === '' ? null : goal,
      topic: idea?.topic ?? null,
      idea: idea?.id ?? null,
      instead: null,
      attendance: attendance.id,
    })
    if (!agreed) return
    for (const clear of [clearText, clearWhen, clearWhere, clearHelper]) clear()
    choose(null)
    say(null)
    setDue('')
    setGoal('')
    onAgreed()
  }
  return (
    <SendForm send={words.send} onSend={send}>
      <Field
        label={words.words}
        hint={words.wordsHint}
        kind="long"
        rows={2}
        maxLength={1000}
        error={missing && task.value.trim() === '' ? words.missing : undefined}
        {...task}
      />
      <Field label={words.when} maxLength={200} {...when} />
      <Field label={words.where} maxLength={200} {...where} />
      <Field label={words.helper} aside={sessionWords.ifWanted} maxLength={120} {...helper} />
      {helper.value.trim() !== '' && (
        <ChoiceGroup
          legend={words.natural}
          look="segments"
          options={[
            { value: 'natural', label: words.naturalYes },
            { value: 'staff', label: words.naturalNo },
          ]}
          value={natural}
          onValue={choose}
          clearWords={sessionWords.clear}
          onClear={() => choose(null)}
        />
      )}
      <Scale
        legend={`${words.sure} (${sessionWords.ifWanted})`}
        from={0}
        to={10}
        fromLabel={words.low}
        toLabel={words.high}
        value={sure === null ? null : Number(sure)}
        onValue={(value) => say(NUMBERS.find((one) => one === `${value}`) ?? null)}
        clearWords={sessionWords.clear}
      />
      {sure !== null && Number(sure) < SURE_ENOUGH && (
        <Notice>
          <p>{words.smaller}</p>
        </Notice>
      )}
      <Fold title={words.more}>
        <Field
          kind="date"
          label={words.due}
          hint={words.dueHint}
          min={device.today()}
          value={due}
          onValue={setDue}
        />
        {goals.length > 0 && (
          <Field
            kind="select"
            label={words.goal}
            value={goal}
            options={[
              { value: '', label: words.noGoal },
              ...goals.map((one) => ({ value: one.id, label: one.words })),
            ]}
            onValue={setGoal}
          />
        )}
      </Fold>
    </SendForm>
  )
}
