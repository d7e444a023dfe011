// A first passkey: what it is to be called, and the browser makes it.
import { useState } from 'preact/hooks'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { thisBrowser } from '#web/device/browser.ts'
import type { DoorCalls } from '#web/device/calls.ts'
import { makePasskey } from '#web/device/passkeys.ts'
import type { SignedIn } from '#web/device/wire.ts'
import { Button } from '#web/parts/button.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { doorWords } from '#web/words/en/doors.ts'
import { missing } from './form-checks.ts'

export type NewPasskeyFormProps = { doors: DoorCalls; onIn: (answer: SignedIn) => void; onCode: () => void }

export function NewPasskeyForm({ doors, onIn, onCode }: NewPasskeyFormProps) {
  const words = doorWords.makePasskey
  const [name, setName] = useState(() => thisBrowser().called())
  const doing = useDoing()
  const send = () => {
    if (missing(name) !== undefined || doing.busy) return
    void doing.run(async () => {
      const passkey = await makePasskey(await doors.newPasskey())
      onIn(await doors.firstPasskey(name.trim(), passkey))
    })
  }
  return (
    <Form
      onSend={send}
      actions={
        <>
          <Button type="submit" look="primary" busy={doing.busy} busyWords={words.sending}>
            {words.send}
          </Button>
          <Button look="quiet" onPress={onCode}>
            {words.code}
          </Button>
        </>
      }
    >
      <Field
        label={words.name}
        hint={words.nameHint}
        value={name}
        onValue={setName}
        maxLength={80}
        error={missing(name)}
      />
      <p class="soft">{words.more}</p>
      <Said trouble={doing.trouble} />
    </Form>
  )
}
