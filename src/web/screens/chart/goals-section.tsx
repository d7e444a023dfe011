// Goals and hopes in the chart, each with its next step and the way to all of it.

import type { Client } from '#domain/client.ts'
import { type Goal, isOpen, lastFollowUp, nextStep } from '#domain/goal.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { plusDrawing } from '#web/parts/drawings.ts'
import { Empty } from '#web/parts/empty.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { chartWords } from '#web/words/en/chart.ts'
import { useSaying } from './said-on.ts'
import { Section } from './section.tsx'

const words = chartWords.goals

export function GoalsSection({ client }: { client: Client }) {
  const device = useChangingDevice()
  const address = useAddress()
  const goals = device.all('goal', client.id).sort((a, b) => (a.since < b.since ? 1 : -1))
  const open = goals.filter(isOpen)
  const past = goals.filter((goal) => !isOpen(goal))
  return (
    <Section
      id="goals"
      title={words.title}
      actions={
        device.may('goal.hope', client.id) && (
          <ButtonLink href={address(`people/${client.id}/goal/new`)} icon={plusDrawing}>
            {words.add}
          </ButtonLink>
        )
      }
    >
      {open.length === 0 ? <Empty>{words.empty}</Empty> : <Goals label={words.title} goals={open} />}
      {past.length > 0 && (
        <Fold title={words.past(past.length)}>
          <Goals label={words.past(past.length)} goals={past} />
        </Fold>
      )}
    </Section>
  )
}

function Goals({ label, goals }: { label: string; goals: readonly Goal[] }) {
  const address = useAddress()
  const { on } = useSaying()
  return (
    <List label={label}>
      {goals.map((goal) => {
        const step = nextStep(goal)
        const last = lastFollowUp(goal)
        const next = step ? words.next(step.words) : goal.state === 'goal' ? words.noStep : undefined
        const seen = last ? `${words.how[last.how]}, ${on(last.at)}` : undefined
        return (
          <Row
            key={goal.id}
            href={address(`people/${goal.client}/goal/${goal.id}`)}
            title={goal.words}
            detail={[next, seen].filter((one) => one !== undefined).join(' · ') || undefined}
            mark={
              goal.others.length > 0 ? (
                <Mark look="attention">{words.conflict}</Mark>
              ) : (
                <Mark look={goal.state === 'achieved' ? 'done' : 'plain'}>{words.states[goal.state]}</Mark>
              )
            }
          />
        )
      })}
    </List>
  )
}
