// Goal work in the room: a hope becomes a goal, or a goal is set, in the person's own words.
import type { Goal } from '#domain/goal.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Form } from '#web/parts/form.tsx'
import { GoalFields, useGoalForm } from '#web/screens/chart/goal-fields.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { sessionWords } from '#web/words/en/session.ts'

const words = sessionWords.goals

export type GoalWorkProps = { hope?: Goal; onSet?: () => void }

export function GoalWork({ hope, onSet }: GoalWorkProps) {
  const device = useDevice()
  const { session, offerUndo, write } = useMeeting()
  const form = useGoalForm(`session:${session.id}:goal-work:${hope?.id ?? 'new'}`, hope?.words)
  const send = async () => {
    const body = form.body()
    if (!body) return
    const on = hope?.id ?? device.newId()
    if (!(await (hope ? write('goal.take-up', on, body) : write('goal.set', on, body)))) return
    form.clear()
    offerUndo(words.set, () => write('goal.end', on, { how: 'let-go' }))
    onSet?.()
  }
  return (
    <Form onSend={send} actions={<Button type="submit">{words.workSend}</Button>}>
      <GoalFields form={form} whole />
    </Form>
  )
}
