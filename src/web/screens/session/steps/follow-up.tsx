// What was said of a goal at a session: what happened, the next step, and if wanted how sure the person is.
import { useState } from 'preact/hooks'
import type { FollowUp, Goal } from '#domain/goal.ts'
import { Button } from '#web/parts/button.tsx'
import { Field } from '#web/parts/field.tsx'
import { Scale } from '#web/parts/scale.tsx'
import { useKeptWords } from '#web/screens/session/kept-words.ts'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { sessionWords } from '#web/words/en/session.ts'

const words = sessionWords.goals

export function FollowUpForm({ goal }: { goal: Goal }) {
  const { attendance, write } = useMeeting()
  const key = `attendance:${attendance.id}:goal:${goal.id}`
  const { clear: clearHappened, ...happened } = useKeptWords(`${key}:happened`)
  const { clear: clearNext, ...next } = useKeptWords(`${key}:next`)
  const [confidence, say] = useState<number | null>(null)

  const keep = async (how: FollowUp['how']) => {
    const step = next.value.trim()
    const body = { attendance: attendance.id, how, happened: happened.value.trim(), next: step, confidence }
    const kept = await write('goal.follow-up', goal.id, body)
    if (!kept) return
    // A next step that is new joins the goal's steps, so that the person finds it on their phone.
    if (step !== '' && !goal.steps.some((one) => one.words === step))
      await write('goal.add-step', goal.id, { words: step, day: null, helper: '' })
    clearHappened()
    clearNext()
  }
  return (
    <>
      <Field label={words.happened} kind="long" rows={2} maxLength={2000} {...happened} />
      <Field label={words.next} maxLength={500} {...next} />
      <Scale
        legend={`${words.confidence} (${sessionWords.ifWanted})`}
        from={0}
        to={10}
        fromLabel={words.low}
        toLabel={words.high}
        value={confidence}
        onValue={say}
        clearWords={sessionWords.clear}
      />
      <div class="together">
        <Button look="primary" onPress={() => keep('together')}>
          {words.together}
        </Button>
        <Button onPress={() => keep('by-phone')}>{words.byPhone}</Button>
        <Button look="quiet" onPress={() => keep('put-off')}>
          {words.putOff}
        </Button>
      </div>
    </>
  )
}
