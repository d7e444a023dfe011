// The steps of a goal: marked as done or left out, and new ones added.
import { useState } from 'preact/hooks'
import type { Goal } from '#domain/goal.ts'
import type { Id } from '#domain/text.ts'
import { useKeptWords } from '#web/app/kept-words.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { Field } from '#web/parts/field.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Form } from '#web/parts/form.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import type { Write } from '#web/staff/write.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { useSaying } from './said-on.ts'

const words = chartWords.goals
type State = Goal['steps'][number]['state']

export type GoalStepsProps = {
  goal: Goal
  write: Write
  offerUndo: (said: string, undo: () => unknown) => void
}

export function GoalSteps({ goal, write, offerUndo }: GoalStepsProps) {
  const device = useDevice()
  const { onDay } = useSaying()
  const may = device.may('goal.mark-step', goal.client)
  const mark = async (step: Id, was: State, state: State, said: string) => {
    if (await write('goal.mark-step', goal.id, { step, state }))
      offerUndo(said, () => write('goal.mark-step', goal.id, { step, state: was }))
  }
  return (
    <>
      <Card title={words.steps}>
        {goal.steps.length === 0 ? (
          <Empty>{words.stepsEmpty}</Empty>
        ) : (
          <List label={words.steps}>
            {goal.steps.map((step) => (
              <Row
                key={step.id}
                title={step.words}
                detail={words.stepDetail(step.day === null ? '' : onDay(step.day), step.helper) || undefined}
                mark={
                  <Mark look={step.state === 'done' ? 'done' : 'plain'}>{words.stepStates[step.state]}</Mark>
                }
              >
                {may && (
                  <div class="row-actions">
                    {step.state === 'open' ? (
                      <>
                        <Button
                          label={`${words.done}: ${step.words}`}
                          onPress={() => mark(step.id, step.state, 'done', words.saidDone)}
                        >
                          {words.done}
                        </Button>
                        <Button
                          look="quiet"
                          label={`${words.drop}: ${step.words}`}
                          onPress={() => mark(step.id, step.state, 'dropped', words.saidDropped)}
                        >
                          {words.drop}
                        </Button>
                      </>
                    ) : (
                      <Button
                        look="quiet"
                        label={`${words.openAgain}: ${step.words}`}
                        onPress={() => mark(step.id, step.state, 'open', words.saidOpen)}
                      >
                        {words.openAgain}
                      </Button>
                    )}
                  </div>
                )}
              </Row>
            ))}
          </List>
        )}
      </Card>
      {may && (
        <Fold title={words.addStep}>
          <AddStep goal={goal} write={write} />
        </Fold>
      )}
    </>
  )
}

function AddStep({ goal, write }: { goal: Goal; write: Write }) {
  const key = `chart:${goal.client}:step:${goal.id}`
  const { clear: clearWords, ...said } = useKeptWords(`${key}:words`)
  const { clear: clearDay, ...day } = useKeptWords(`${key}:day`)
  const { clear: clearHelper, ...helper } = useKeptWords(`${key}:helper`)
  const [asked, ask] = useState(false)
  const text = said.value.trim()
  const send = async () => {
    ask(true)
    if (text === '') return
    const body = { words: text, day: day.value === '' ? null : day.value, helper: helper.value.trim() }
    if (!(await write('goal.add-step', goal.id, body))) return
    ask(false)
    clearWords()
    clearDay()
    clearHelper()
  }
  return (
    <Form onSend={send} actions={<Button type="submit">{words.addStep}</Button>}>
      <Field
        label={words.step}
        maxLength={500}
        error={asked && text === '' ? words.stepMissing : undefined}
        {...said}
      />
      <Field label={words.stepDay} aside={chartWords.ifWanted} kind="date" {...day} />
      <Field label={words.stepHelper} aside={chartWords.ifWanted} maxLength={120} {...helper} />
    </Form>
  )
}
