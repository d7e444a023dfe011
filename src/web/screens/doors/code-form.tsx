// The second step of signing in: the one-time code, which the very first time has to be set up.
import { useState } from 'preact/hooks'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import type { DoorCalls } from '#web/device/calls.ts'
import type { SignedIn, Totp } from '#web/device/wire.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { DrawnQr } from '#web/staff/drawn-qr.tsx'
import { doorWords } from '#web/words/en/doors.ts'
import './code-form.css'

export type CodeFormProps = {
  doors: DoorCalls
  /** What to put into a code app, where none shows this account's codes yet. */
  totp?: Totp | undefined
  onIn: (answer: SignedIn) => void
  onBack: () => void
  /** To the passkey, where there is or may be one. */
  onPasskey?: (() => void) | undefined
}

export function CodeForm({ doors, totp, onIn, onBack, onPasskey }: CodeFormProps) {
  const words = totp === undefined ? doorWords.code : doorWords.makeCode
  const [code, setCode] = useState('')
  const [pressed, press] = useState(false)
  const doing = useDoing()
  const send = () => {
    press(true)
    const digits = digitsOf(code)
    if (digits === undefined || doing.busy) return
    void doing.run(async () => onIn(await doors.code(digits)))
  }
  return (
    <>
      {totp !== undefined && <NewCode totp={totp} />}
      <Form
        onSend={send}
        actions={
          <>
            <Button type="submit" look="primary" busy={doing.busy} busyWords={doorWords.code.sending}>
              {words.send}
            </Button>
            {onPasskey !== undefined && <Button onPress={onPasskey}>{words.passkey}</Button>}
            <Button look="quiet" onPress={onBack}>
              {doorWords.code.back}
            </Button>
          </>
        }
      >
        <CodeField label={words.label} code={code} onCode={setCode} pressed={pressed} />
        <Said trouble={doing.trouble} />
      </Form>
    </>
  )
}

/** The six digits of a code, however they were grouped. */
export function digitsOf(code: string): string | undefined {
  const digits = code.replace(/\D/g, '')
  return digits.length === 6 ? digits : undefined
}

export type CodeFieldProps = {
  label: string
  code: string
  onCode: (code: string) => void
  pressed: boolean
}

export function CodeField({ label, code, onCode, pressed }: CodeFieldProps) {
  return (
    <Field
      label={label}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={7}
      value={code}
      onValue={onCode}
      error={pressed && digitsOf(code) === undefined ? doorWords.code.missing : undefined}
    />
  )
}

export function NewCode({ totp }: { totp: Totp }) {
  const words = doorWords.makeCode
  return (
    <Card>
      <p>{words.scan}</p>
      <DrawnQr label={words.qr} qr={totp.qr} />
      <p>{words.type}</p>
      <p class="typed-secret">
        <code>{inFours(totp.secret)}</code>
      </p>
    </Card>
  )
}

const inFours = (secret: string) => secret.replaceAll(/\s/g, '').replaceAll(/(.{4})(?=.)/g, '$1 ')
