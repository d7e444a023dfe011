// One goal with its reasons, its steps, and the ways to change the words or add a step.
import type { Goal } from '#domain/goal.ts'
import { useDays } from '#web/client/days.ts'
import { useWrite } from '#web/client/write.ts'
import { Card } from '#web/parts/card.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { GoalEnd } from './goal-end.tsx'
import { GoalSteps } from './goal-steps.tsx'
import { OtherWordsNotice } from './other-words.tsx'
import { SayIt } from './say-it.tsx'

const words = clientWords.goal

/** The section is named by the goal, so that two goals can be told apart by ear; its cards need no names of their own. */
export function GoalCard({ goal }: { goal: Goal }) {
  const days = useDays()
  return (
    <section class="part" aria-label={goal.words}>
      <Card look="mine">
        <h2>{goal.state === 'hope' ? words.hope : words.goal}</h2>
        <OwnWords words={goal.words} said={words.since(days.dayOf(goal.since))} />
        <OtherWordsNotice others={goal.others} />
        {goal.why !== '' && <Reason title={words.why} text={goal.why} />}
        {goal.knowing !== '' && <Reason title={words.knowing} text={goal.knowing} />}
        <Reword key={goal.words} goal={goal} />
      </Card>
      <Card>
        <h2>{words.steps}</h2>
        <GoalSteps goal={goal} />
        <AddStep goal={goal} />
        <GoalEnd goal={goal} />
      </Card>
    </section>
  )
}

function Reason({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <p class="soft">{title}</p>
      <p class="written">{text}</p>
    </div>
  )
}

function Reword({ goal }: { goal: Goal }) {
  const { write, trouble, busy } = useWrite()
  return (
    <Fold title={words.reword}>
      <SayIt
        draft={`goal:${goal.id}:words`}
        label={words.rewordLabel}
        send={words.rewordSend}
        sendLabel={words.rewordSendLabel(goal.words)}
        empty={words.empty}
        first={goal.words}
        maxLength={1000}
        look="plain"
        trouble={trouble}
        busy={busy}
        onSay={(is) => write('goal.reword', { field: 'words', was: goal.words, is }, goal.id)}
      />
    </Fold>
  )
}

function AddStep({ goal }: { goal: Goal }) {
  const { write, trouble, busy } = useWrite()
  return (
    <SayIt
      draft={`goal:${goal.id}:step`}
      label={words.add}
      hint={words.addHint}
      send={words.addSend}
      sendLabel={words.addSendLabel(goal.words)}
      done={words.added}
      empty={words.empty}
      maxLength={500}
      look="plain"
      trouble={trouble}
      busy={busy}
      onSay={(step) => write('goal.add-step', { words: step, day: null, helper: '' }, goal.id)}
    />
  )
}
