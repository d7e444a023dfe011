// What stands on the screen while a session is paused.
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { sessionWords } from '#web/words/en/session.ts'

const words = sessionWords.paused

export function Paused({ onGo }: { onGo: () => void }) {
  return (
    <Card
      look="tint"
      actions={
        <Button look="primary" onPress={onGo}>
          {words.go}
        </Button>
      }
    >
      <p>{words.text}</p>
      <p class="soft">{words.later}</p>
    </Card>
  )
}
