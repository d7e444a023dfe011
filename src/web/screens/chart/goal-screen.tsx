// `people/:client/goal/:goal` (client, goal): one goal with its words, steps and follow-ups.
import { type Goal, isOpen } from '#domain/goal.ts'
import type { Id } from '#domain/text.ts'
import { Said } from '#web/app/said.tsx'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Form } from '#web/parts/form.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { useContent } from '#web/staff/use-content.ts'
import { useWrite, type Write } from '#web/staff/write.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { GoalFields, useGoalForm } from './goal-fields.tsx'
import { GoalSteps } from './goal-steps.tsx'
import { GoalWords, TwoWordings } from './goal-words.tsx'
import { areaTitle } from './life-areas.ts'
import { NotInChart } from './not-in-chart.tsx'
import { useSaying } from './said-on.ts'
import { SubPage } from './sub-page.tsx'
import { useUndo } from './use-undo.tsx'

const words = chartWords.goals

export function GoalScreen({ client, goal: id }: { client: Id; goal: Id }) {
  const device = useChangingDevice()
  const { content } = useContent()
  const { on } = useSaying()
  const [trouble, write] = useWrite(client)
  const [offerUndo, undo, noUndo] = useUndo()
  const goal = device.one('goal', id)
  if (!goal || goal.client !== client) return <NotInChart client={client} />
  const may = device.may('goal.end', client)
  return (
    <SubPage client={client} title={words.states[goal.state]} lead={words.since(on(goal.since))}>
      <Said trouble={trouble} />
      <TwoWordings goal={goal} write={write} />
      <Card look="mine" over={goal.area === null ? undefined : areaTitle(content, goal.area)}>
        <OwnWords words={goal.words} />
        {goal.why !== '' && <OwnWords words={goal.why} said={words.rewords.why} />}
        {goal.knowing !== '' && <OwnWords words={goal.knowing} said={words.rewords.knowing} />}
      </Card>
      {may && goal.state === 'hope' && (
        <Fold title={words.takeUp}>
          <TakeUp goal={goal} write={write} />
        </Fold>
      )}
      {may && (
        <Fold title={words.reword}>
          <GoalWords goal={goal} write={write} />
        </Fold>
      )}
      <GoalSteps goal={goal} write={write} offerUndo={offerUndo} />
      <FollowUps goal={goal} />
      {may && (
        <End
          goal={goal}
          write={write}
          onReturn={noUndo}
          onEnded={(how) => offerUndo(how, () => write('goal.return-to', id, {}))}
        />
      )}
      {undo}
    </SubPage>
  )
}

function TakeUp({ goal, write }: { goal: Goal; write: Write }) {
  const form = useGoalForm(`chart:${goal.client}:take-up:${goal.id}`, goal.words)
  const send = async () => {
    const body = form.body()
    if (body && (await write('goal.take-up', goal.id, body))) form.clear()
  }
  return (
    <Form onSend={send} actions={<Button type="submit">{words.takeUpSend}</Button>}>
      <GoalFields form={form} whole />
    </Form>
  )
}

function FollowUps({ goal }: { goal: Goal }) {
  const { dayOf } = useSaying()
  return (
    <Card title={words.followUps}>
      {goal.followUps.length === 0 ? (
        <Empty>{words.followUpsEmpty}</Empty>
      ) : (
        <List label={words.followUps}>
          {goal.followUps.toReversed().map((one) => (
            <Row
              key={one.id}
              title={`${dayOf(one.at)}: ${words.how[one.how]}`}
              detail={[
                one.happened === '' ? '' : words.happened(one.happened),
                one.next === '' ? '' : words.nextWas(one.next),
                one.confidence === null ? '' : words.sure(one.confidence),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            />
          ))}
        </List>
      )}
    </Card>
  )
}

type EndProps = { goal: Goal; write: Write; onEnded: (said: string) => void; onReturn: () => void }

function End({ goal, write, onEnded, onReturn }: EndProps) {
  if (!isOpen(goal)) {
    return (
      <div class="together">
        <Button
          onPress={() => {
            onReturn()
            return write('goal.return-to', goal.id, {})
          }}
        >
          {words.returnTo}
        </Button>
      </div>
    )
  }
  const end = async (how: 'achieved' | 'let-go') => {
    if (await write('goal.end', goal.id, { how })) onEnded(words.ended[how])
  }
  return (
    <Fold title={words.end}>
      <p>{words.endText}</p>
      <div class="together">
        <Button onPress={() => end('achieved')}>{words.achieved}</Button>
        <Button onPress={() => end('let-go')}>{words.letGo}</Button>
      </div>
    </Fold>
  )
}
