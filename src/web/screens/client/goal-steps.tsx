// The steps of a goal: each can be marked done, and back again.
import type { Goal } from '#domain/goal.ts'
import { Said } from '#web/app/said.tsx'
import { useDays } from '#web/client/days.ts'
import { useMarkStep } from '#web/client/mark-step.ts'
import { Button } from '#web/parts/button.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { clientWords } from '#web/words/en/client.ts'
import './goal-steps.css'

const words = clientWords.goal

export function GoalSteps({ goal }: { goal: Goal }) {
  const { mark, trouble } = useMarkStep(goal)
  const days = useDays()
  const steps = goal.steps.filter((step) => step.state !== 'dropped')
  if (steps.length === 0) return <p class="soft">{words.noSteps}</p>
  return (
    <>
      <ol class="goal-steps">
        {steps.map((step) => {
          const done = step.state === 'done'
          const facts = [
            step.day === null ? '' : words.by(days.day(step.day)),
            step.helper === '' ? '' : words.helper(step.helper),
          ].filter((one) => one !== '')
          return (
            <li key={step.id}>
              <div>
                <p>{step.words}</p>
                {facts.length > 0 && <p class="soft">{facts.join(' · ')}</p>}
                {done && <Mark look="done">{words.done}</Mark>}
              </div>
              <Button
                look={done ? 'quiet' : 'plain'}
                label={done ? words.notYetLabel(step.words) : words.didLabel(step.words)}
                onPress={() => void mark(step, done ? 'open' : 'done')}
              >
                {done ? words.notYet : words.did}
              </Button>
            </li>
          )
        })}
      </ol>
      <Said trouble={trouble} />
    </>
  )
}
