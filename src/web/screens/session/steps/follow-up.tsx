// What was said of a goal at a session: what happened, the next step, and if wanted how sure the person is.
import type { FollowUp, Goal } from '#domain/goal.ts'
import { nextStep } from '#domain/goal.ts'
import { useKeptChoice, useKeptWords } from '#web/app/kept-words.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Field } from '#web/parts/field.tsx'
import { Scale } from '#web/parts/scale.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { goalKey, sayFollowUpAgain } from '#web/screens/session/say-again.ts'
import { sessionWords } from '#web/words/en/session.ts'

const words = sessionWords.goals
const NUMBERS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const

export type FollowUpFormProps = { goal: Goal; onClose?: (() => void) | undefined }

export function FollowUpForm({ goal, onClose }: FollowUpFormProps) {
  const { attendance, offerUndo, write } = useMeeting()
  const device = useDevice()
  const key = goalKey(attendance.id, goal.id)
  const { clear: clearHappened, ...happened } = useKeptWords(`${key}:happened`)
  const { clear: clearNext, ...next } = useKeptWords(`${key}:next`)
  const [sure, say] = useKeptChoice(`${key}:sure`, NUMBERS)
  const confidence = sure === null ? null : Number(sure)
  const open = goal.steps.filter((one) => one.state === 'open' && one.words !== next.value.trim())
  const soFar = nextStep(goal)

  const keep = async (how: FollowUp['how']) => {
    const step = next.value.trim()
    const body = { attendance: attendance.id, how, happened: happened.value.trim(), next: step, confidence }
    const kept = await write('goal.follow-up', goal.id, body)
    if (!kept) return
    // A next step that is new joins the goal's steps, so that the person finds it on their phone.
    const isNew = step !== '' && !goal.steps.some((one) => one.words === step)
    const added = isNew && (await write('goal.add-step', goal.id, { words: step, day: null, helper: '' }))
    clearHappened()
    clearNext()
    say(null)
    offerUndo(words.how[how], async () => {
      await sayFollowUpAgain(device, key, body)
      if (added) await write('goal.mark-step', goal.id, { step: added, state: 'dropped' })
      await write('goal.take-back-follow-up', goal.id, { followUp: kept })
    })
  }
  return (
    <>
      <Field label={words.happened} kind="long" rows={2} maxLength={2000} {...happened} />
      <Field
        label={words.next}
        hint={soFar && next.value === '' ? words.soFar(soFar.words) : undefined}
        maxLength={500}
        {...next}
      />
      {open.length > 0 && (
        <div class="offers">
          <p class="soft">{words.take}</p>
          {open.slice(0, 3).map((one) => (
            <Button key={one.id} onPress={() => next.onValue(one.words)}>
              {one.words}
            </Button>
          ))}
        </div>
      )}
      <Scale
        legend={`${words.confidence} (${sessionWords.ifWanted})`}
        from={0}
        to={10}
        fromLabel={words.low}
        toLabel={words.high}
        value={confidence}
        onValue={(value) => say(NUMBERS.find((one) => one === `${value}`) ?? null)}
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
        {onClose && (
          <Button look="quiet" onPress={onClose}>
            {words.closed}
          </Button>
        )}
      </div>
    </>
  )
}
