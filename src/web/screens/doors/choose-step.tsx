// What is asked after the password from now on: a passkey or a one-time code.
import { Button } from '#web/parts/button.tsx'
import { deviceDrawing, lockDrawing } from '#web/parts/drawings.ts'
import { List, Row } from '#web/parts/list.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { doorWords } from '#web/words/en/doors.ts'

export type ChooseStepProps = { onPasskey: () => void; onCode: () => void; onBack: () => void }

export function ChooseStep({ onPasskey, onCode, onBack }: ChooseStepProps) {
  const words = doorWords.choose
  return (
    <div class="flow">
      <List label={words.title}>
        <Row icon={lockDrawing} title={words.passkey} detail={words.passkeyDetail} onPress={onPasskey} />
        <Row icon={deviceDrawing} title={words.code} detail={words.codeDetail} onPress={onCode} />
      </List>
      <Notice>
        <p>{words.suggest}</p>
      </Notice>
      <div class="together">
        <Button look="quiet" onPress={onBack}>
          {doorWords.code.back}
        </Button>
      </div>
    </div>
  )
}
