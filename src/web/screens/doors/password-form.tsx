// The first step of signing in: e-mail and password.
import { useState } from 'preact/hooks'
import type { DoorCalls } from '#web/device/calls.ts'
import type { HalfSignedIn, SignedIn } from '#web/device/wire.ts'
import { Button } from '#web/parts/button.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { useDoing } from '#web/staff/doing.ts'
import { Said } from '#web/staff/said.tsx'
import { doorWords } from '#web/words/en/doors.ts'

export type PasswordFormProps = { doors: DoorCalls; onAnswer: (answer: SignedIn | HalfSignedIn) => void }

export function PasswordForm({ doors, onAnswer }: PasswordFormProps) {
  const words = doorWords.signIn
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [pressed, press] = useState(false)
  const doing = useDoing()
  const send = () => {
    press(true)
    if (email.trim() === '' || password === '' || doing.busy) return
    void doing.run(async () => onAnswer(await doors.password(email.trim(), password)))
  }
  return (
    <Form
      onSend={send}
      actions={
        <Button type="submit" look="primary" busy={doing.busy} busyWords={words.sending}>
          {words.send}
        </Button>
      }
    >
      <Field
        label={words.email}
        kind="email"
        autoComplete="username"
        value={email}
        onValue={setEmail}
        error={pressed && email.trim() === '' ? words.emailMissing : undefined}
      />
      <Field
        label={words.password}
        kind="password"
        autoComplete="current-password"
        value={password}
        onValue={setPassword}
        error={pressed && password === '' ? words.passwordMissing : undefined}
      />
      <Said trouble={doing.trouble} />
    </Form>
  )
}
