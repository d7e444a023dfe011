// My goal: what I want, why, the small steps, and a first hope where there is no goal yet.
import { type Goal, isOpen } from '#domain/goal.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useWrite } from '#web/client/write.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { GoalCard } from './goal-card.tsx'
import { SayIt } from './say-it.tsx'

const words = clientWords.goal

export function GoalScreen() {
  const device = useChangingDevice()
  const address = useAddress()
  const goals = device.all('goal', device.me.person)
  const open = goals.filter(isOpen).sort((a, b) => (a.state === b.state ? 0 : a.state === 'goal' ? -1 : 1))
  const ended = goals.filter((goal) => !isOpen(goal))
  return (
    <Screen title={words.title} back={{ href: address(''), label: clientWords.back.home }}>
      {open.map((goal) => (
        <GoalCard key={goal.id} goal={goal} />
      ))}
      {open.length === 0 && <FirstHope />}
      {ended.length > 0 && (
        <Fold title={words.ended}>
          <ul class="no-marks">
            {ended.map((goal) => (
              <Ended key={goal.id} goal={goal} />
            ))}
          </ul>
        </Fold>
      )}
    </Screen>
  )
}

function Ended({ goal }: { goal: Goal }) {
  const { write, trouble, busy } = useWrite()
  const back = async () => {
    if (!(await write('goal.return-to', {}, goal.id))) return
    document.getElementById('main')?.focus({ preventScroll: true })
  }
  return (
    <li class="flow">
      <p>
        {goal.words} {goal.state === 'achieved' && <Mark look="done">{words.achieved}</Mark>}
        {goal.state === 'let-go' && <Mark>{words['let-go']}</Mark>}
      </p>
      <div>
        <Button look="quiet" label={words.backLabel(goal.words)} busy={busy} onPress={() => void back()}>
          {words.back}
        </Button>
      </div>
      <Said trouble={trouble} />
    </li>
  )
}

function FirstHope() {
  const { write, trouble, busy } = useWrite()
  return (
    <Card>
      <p>{words.none}</p>
      <SayIt
        draft="hope"
        label={words.ask}
        hint={words.askHint}
        send={words.keepHope}
        empty={words.empty}
        maxLength={1000}
        trouble={trouble}
        busy={busy}
        onSay={(hope) => write('goal.hope', { words: hope })}
      />
    </Card>
  )
}
