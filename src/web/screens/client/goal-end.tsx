// A goal that was reached, or a goal or hope let go of, by the person's own word, with the way back.
import type { Goal } from '#domain/goal.ts'
import { Said } from '#web/app/said.tsx'
import { useUndo } from '#web/client/undo-offer.tsx'
import { useWrite } from '#web/client/write.ts'
import { Button } from '#web/parts/button.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { clientWords } from '#web/words/en/client.ts'

const words = clientWords.goal

export function GoalEnd({ goal }: { goal: Goal }) {
  const { write, trouble, busy } = useWrite()
  const offer = useUndo()
  const end = async (how: 'achieved' | 'let-go') => {
    if (busy || !(await write('goal.end', { how }, goal.id))) return
    document.getElementById('main')?.focus({ preventScroll: true })
    const said = how === 'achieved' ? words.nowReached : words.nowLetGo
    offer(said(goal.words), () => void write('goal.return-to', {}, goal.id))
  }
  return (
    <Fold title={goal.state === 'hope' ? words.endHope : words.end}>
      <p class="soft">{words.endHint}</p>
      <div class="together">
        {goal.state === 'goal' && (
          <Button label={words.reachedLabel(goal.words)} onPress={() => void end('achieved')}>
            {words.reached}
          </Button>
        )}
        <Button label={words.letGoLabel(goal.words)} onPress={() => void end('let-go')}>
          {words.letGo}
        </Button>
      </div>
      <Said trouble={trouble} />
    </Fold>
  )
}
