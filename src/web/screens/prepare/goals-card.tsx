// Goals and hopes with their next steps, as one needs them before a session.
import type { Client } from '#domain/client.ts'
import { isOpen, lastFollowUp, nextStep } from '#domain/goal.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Card } from '#web/parts/card.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { useSaying } from '#web/screens/chart/said-on.ts'
import { prepareWords } from '#web/words/en/prepare.ts'

const words = prepareWords.goals

export function GoalsCard({ client }: { client: Client }) {
  const device = useChangingDevice()
  const address = useAddress()
  const { on } = useSaying()
  const goals = device.all('goal', client.id).filter(isOpen)
  return (
    <Card title={words.title}>
      {goals.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <List label={words.title}>
          {goals.map((goal) => {
            const step = nextStep(goal)
            const last = lastFollowUp(goal)
            const lines = [
              step ? words.next(step.words) : goal.state === 'goal' ? words.noStep : '',
              last?.happened
                ? words.last(on(last.at), last.happened)
                : goal.state === 'goal'
                  ? words.notLately
                  : '',
            ]
            return (
              <Row
                key={goal.id}
                href={address(`people/${client.id}/goal/${goal.id}`)}
                title={goal.words}
                detail={lines.filter((line) => line !== '').join(' · ') || undefined}
                mark={goal.state === 'hope' && <Mark>{words.hope}</Mark>}
              />
            )
          })}
        </List>
      )}
    </Card>
  )
}
