// `people/:client/goal/new` (client): a new hope or goal in the person's own words.
import { useState } from 'preact/hooks'
import type { Id } from '#domain/text.ts'
import { Said } from '#web/app/said.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import { useGo } from '#web/app/where.ts'
import { useDevice } from '#web/device/hooks.ts'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { useWrite } from '#web/staff/write.ts'
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
      <SendForm send={chartWords.save} onSend={send}>
        <Said trouble={trouble} />
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
      </SendForm>
    </SubPage>
  )
}
