// The person's goal beside what they read: how could this help with it?
import { isOpen } from '#domain/goal.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { readingWords } from '#web/words/en/client-reading.ts'

const words = readingWords.topic

export function GoalBeside() {
  const device = useChangingDevice()
  const address = useAddress()
  const open = device.all('goal', device.me.person).filter(isOpen)
  const goal = open.find((one) => one.state === 'goal') ?? open[0]
  if (!goal) return null
  return (
    <Card
      title={goal.state === 'goal' ? words.goal : words.hope}
      look="mine"
      actions={<ButtonLink href={address('talk')}>{words.talk}</ButtonLink>}
    >
      <OwnWords words={goal.words} />
    </Card>
  )
}
