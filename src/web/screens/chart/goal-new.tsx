// `people/:client/goal/new` (client): a new hope or goal in the person's own words.
import { useState } from 'preact/hooks'
import type { Id } from '#domain/text.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Form } from '#web/parts/form.tsx'
import { SayTrouble } from '#web/screens/session/say-trouble.tsx'
import { useWrite } from '#web/screens/session/use-write.ts'
import { useGo } from '#web/staff/where.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { GoalFields, useGoalForm } from './goal-fields.tsx'
import { SubPage } from './sub-page.tsx'

const words = chartWords.goals

export function GoalNew({ client }: { client: Id }) {
  const device = useDevice()
  const go = useGo()
  const [trouble, write] = useWrite(client)
  const [kind, choose] = useState<'hope' | 'goal'>('hope')
  const form = useGoalForm(`chart:${client}:goal`)
  const send = async () => {
    const body = form.body()
    if (!body) return
    const id = device.newId()
    const kept =
      kind === 'hope'
        ? await write('goal.hope', id, { words: body.words })
        : await write('goal.set', id, body)
    if (!kept) return
    form.clear()
    go(`people/${client}/goal/${id}`)
  }
  return (
    <SubPage client={client} title={words.newTitle} lead={words.newLead}>
      <Form
        onSend={send}
        actions={
          <Button type="submit" look="primary">
            {chartWords.save}
          </Button>
        }
      >
        <SayTrouble text={trouble} />
        <ChoiceGroup
          legend={words.kind}
          options={[
            { value: 'hope', label: words.hope, hint: words.hopeHint },
            { value: 'goal', label: words.goal, hint: words.goalHint },
          ]}
          value={kind}
          onValue={choose}
        />
        <GoalFields form={form} whole={kind === 'goal'} />
      </Form>
    </SubPage>
  )
}
