// What stands on the screen while a session is paused; from here it can also be ended before its last step.
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { sessionWords } from '#web/words/en/session.ts'
import { beginWords } from '#web/words/en/session-begin.ts'

const words = sessionWords.paused

export type PausedProps = { onGo: () => void; onCrisis: () => void; onEnd: () => void }

export function Paused({ onGo, onCrisis, onEnd }: PausedProps) {
  return (
    <Card
      look="tint"
      actions={
        <>
          <Button look="primary" onPress={onGo}>
            {words.go}
          </Button>
          <Button onPress={onEnd}>{words.end}</Button>
          <Button look="serious" onPress={onCrisis}>
            {beginWords.crisis.now}
          </Button>
        </>
      }
    >
      <p>{words.text}</p>
      <p class="soft">{words.later}</p>
    </Card>
  )
}
