// A short way round an obstacle: what could help, which one to try, and the homework changed to fit.
import { useState } from 'preact/hooks'
import type { Homework } from '#domain/homework.ts'
import { useKeptWords } from '#web/app/kept-words.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { sessionWords } from '#web/words/en/session.ts'

const words = sessionWords.homework.solving
const PLACES = ['1', '2', '3'] as const

export type SolvingProps = {
  homework: Homework
  /** Keeps how it went first; false when that was refused. */
  review: () => Promise<boolean>
}

export function Solving({ homework, review }: SolvingProps) {
  const device = useDevice()
  const { attendance, write } = useMeeting()
  const key = `attendance:${attendance.id}:solving:${homework.id}`
  const ways = [useKeptWords(`${key}:way-1`), useKeptWords(`${key}:way-2`), useKeptWords(`${key}:way-3`)]
  const { clear: clearTask, ...task } = useKeptWords(`${key}:task`)
  const { clear: clearWhen, ...when } = useKeptWords(`${key}:when`)
  const { clear: clearWhere, ...where } = useKeptWords(`${key}:where`)
  const [missing, miss] = useState(false)
  const named = PLACES.filter((place) => ways[Number(place) - 1]?.value.trim())
  const chosen = named.find((place) => ways[Number(place) - 1]?.value === task.value) ?? null

  const send = async () => {
    miss(task.value.trim() === '')
    if (task.value.trim() === '' || !(await review())) return
    const { helper, natural, goal, topic } = homework
    const agreed = await write('homework.agree', device.newId(), {
      words: task.value.trim(),
      when: when.value.trim(),
      where: where.value.trim(),
      helper,
      natural,
      sure: null,
      due: null,
      goal,
      topic,
      idea: null,
      instead: homework.id,
      attendance: attendance.id,
    })
    if (!agreed) return
    await write('homework.close', homework.id, {}, [agreed])
    for (const one of ways) one.clear()
    clearTask()
    clearWhen()
    clearWhere()
  }
  return (
    <Form
      label={words.title}
      onSend={send}
      actions={
        <Button type="submit" look="primary">
          {words.send}
        </Button>
      }
    >
      <h3>{words.title}</h3>
      <fieldset class="choices lines">
        <legend>{words.ways}</legend>
        {ways.map(({ clear: _clear, ...way }, place) => (
          <Field key={PLACES[place]} label={words.way(place + 1)} maxLength={300} {...way} />
        ))}
      </fieldset>
      {named.length > 1 && (
        <ChoiceGroup
          legend={words.which}
          options={named.map((place) => ({ value: place, label: ways[Number(place) - 1]?.value ?? '' }))}
          value={chosen}
          onValue={(place) => task.onValue(ways[Number(place) - 1]?.value ?? '')}
        />
      )}
      <Field
        label={words.task}
        hint={words.taskHint}
        kind="long"
        rows={2}
        maxLength={1000}
        error={missing && task.value.trim() === '' ? words.missing : undefined}
        {...task}
      />
      <Field label={words.when} aside={sessionWords.ifWanted} maxLength={200} {...when} />
      <Field label={words.where} aside={sessionWords.ifWanted} maxLength={200} {...where} />
    </Form>
  )
}
