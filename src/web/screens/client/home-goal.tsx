// The goal, or the hope that may become one, with the next small step.
import { type Goal, isOpen, nextStep } from '#domain/goal.ts'
import { Said } from '#web/app/said.tsx'
import { useAddress } from '#web/app/where.ts'
import { useMarkStep } from '#web/client/mark-step.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button, ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { clientWords } from '#web/words/en/client.ts'

const words = clientWords.home

export function HomeGoal() {
  const device = useChangingDevice()
  const address = useAddress()
  const open = device.all('goal', device.me.person).filter(isOpen)
  const goal = open.find((one) => one.state === 'goal') ?? open[0]
  if (!goal)
    return (
      <Card
        title={words.goal}
        look="mine"
        actions={<ButtonLink href={address('goal')}>{words.startGoal}</ButtonLink>}
      >
        <p class="soft">{words.noGoal}</p>
      </Card>
    )
  return <GoalCard goal={goal} count={open.length} />
}

function GoalCard({ goal, count }: { goal: Goal; count: number }) {
  const address = useAddress()
  const { mark, trouble } = useMarkStep(goal)
  const step = nextStep(goal)
  return (
    <Card
      title={goal.state === 'hope' ? words.hope : words.goal}
      look="mine"
      actions={
        <>
          {step && <Button onPress={() => void mark(step, 'done')}>{words.didStep}</Button>}
          <ButtonLink look="quiet" href={address('goal')}>
            {count > 1 ? words.seeGoals(count) : words.seeGoal}
          </ButtonLink>
        </>
      }
    >
      <OwnWords words={goal.words} />
      {step ? (
        <p>
          <strong>{words.nextStep}:</strong> {step.words}
        </p>
      ) : (
        goal.state === 'goal' && <p class="soft">{words.noStep}</p>
      )}
      <Said trouble={trouble} />
    </Card>
  )
}
