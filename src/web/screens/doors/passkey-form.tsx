// The second step of signing in with a passkey: the browser asks for it at once, and again when the button is pressed.
import { useEffect, useRef } from 'preact/hooks'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import type { DoorCalls } from '#web/device/calls.ts'
import { askPasskey } from '#web/device/passkeys.ts'
import type { SignedIn } from '#web/device/wire.ts'
import { Button } from '#web/parts/button.tsx'
import { Form } from '#web/parts/form.tsx'
import { doorWords } from '#web/words/en/doors.ts'

export type PasskeyFormProps = {
  doors: DoorCalls
  onIn: (answer: SignedIn) => void
  onBack: () => void
  /** To the one-time code, for who has both. */
  onCode: (() => void) | undefined
}

export function PasskeyForm({ doors, onIn, onBack, onCode }: PasskeyFormProps) {
  const words = doorWords.passkey
  const doing = useDoing()
  const begun = useRef(false)
  const ask = () => {
    if (doing.busy) return
    void doing.run(async () => onIn(await doors.passkey(await askPasskey(await doors.askPasskey()))))
  }
  // The password was sent by a press, which browsers let count for this too.
  useEffect(() => {
    if (!begun.current) ask()
    begun.current = true
  })
  return (
    <Form
      onSend={ask}
      actions={
        <>
          <Button type="submit" look="primary" busy={doing.busy} busyWords={words.sending}>
            {words.send}
          </Button>
          {onCode !== undefined && <Button onPress={onCode}>{words.code}</Button>}
          <Button look="quiet" onPress={onBack}>
            {doorWords.code.back}
          </Button>
        </>
      }
    >
      <Said trouble={doing.trouble} />
      {onCode === undefined && <p class="soft">{words.lost}</p>}
    </Form>
  )
}
