// The first step of signing in: e-mail and password.
import { useState } from 'preact/hooks'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import type { DoorCalls } from '#web/device/calls.ts'
import type { HalfSignedIn, SignedIn } from '#web/device/wire.ts'
import { Field } from '#web/parts/field.tsx'
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
    <SendForm send={words.send} busy={doing.busy} busyWords={words.sending} onSend={send}>
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
    </SendForm>
  )
}
