// The whole way in for staff: password, then passkey or code; the demo has its people instead. Ends with the server's answer.
import { useState } from 'preact/hooks'
import type { DoorCalls } from '#web/device/calls.ts'
import type { Keeper } from '#web/device/keeper.ts'
import { knowsPasskeys } from '#web/device/passkeys.ts'
import type { HalfSignedIn, SignedIn, Totp } from '#web/device/wire.ts'
import { doorWords } from '#web/words/en/doors.ts'
import { ChooseStep } from './choose-step.tsx'
import { CodeForm } from './code-form.tsx'
import { NewPasskeyForm } from './new-passkey-form.tsx'
import { PasskeyForm } from './passkey-form.tsx'
import { PasswordForm } from './password-form.tsx'

export type Step =
  | { at: 'password' }
  /** There is another way beside this one, where `code` or `passkey` says so. */
  | { at: 'passkey'; code: boolean }
  | { at: 'code'; passkey: boolean }
  /** Somebody who has nothing beside the password yet chooses what it shall be. */
  | { at: 'choose'; totp: Totp }
  | { at: 'makePasskey'; totp: Totp }
  | { at: 'makeCode'; totp: Totp; passkey: boolean }

export type WayIn = {
  title: string | undefined
  lead: string | undefined
  step: Step
  go: (step: Step) => void
}

/** Which step somebody is at; its title and lead belong to the page around it. */
export function useWayIn(): WayIn {
  const [step, go] = useState<Step>({ at: 'password' })
  const words = step.at === 'password' ? undefined : doorWords[step.at]
  return { title: words?.title, lead: words?.lead, step, go }
}

export function stepAfter(answer: HalfSignedIn): Step {
  switch (answer.stage) {
    case 'passkey':
      return { at: 'passkey', code: answer.code }
    case 'code':
      return { at: 'code', passkey: false }
    case 'make-code':
      return answer.passkey && knowsPasskeys()
        ? { at: 'choose', totp: answer.totp }
        : { at: 'makeCode', totp: answer.totp, passkey: false }
  }
}

export type WayInFormProps = { keeper: Keeper; way: WayIn; onIn: (answer: SignedIn) => void }

export function WayInForm({ keeper, way, onIn }: WayInFormProps) {
  if (way.step.at !== 'password') {
    return <SecondStep doors={keeper.doors} way={way} onIn={onIn} onBack={() => way.go({ at: 'password' })} />
  }
  return (
    <PasswordForm
      doors={keeper.doors}
      onAnswer={(answer) => (answer.stage === 'full' ? onIn(answer) : way.go(stepAfter(answer)))}
    />
  )
}

export type SecondStepProps = {
  doors: DoorCalls
  way: WayIn
  onIn: (answer: SignedIn) => void
  /** To the very beginning. */
  onBack: () => void
}

export function SecondStep({ doors, way, ...on }: SecondStepProps) {
  const { step, go } = way
  switch (step.at) {
    case 'password':
      return null
    case 'passkey':
      return (
        <PasskeyForm
          doors={doors}
          {...on}
          onCode={step.code ? () => go({ at: 'code', passkey: true }) : undefined}
        />
      )
    case 'code':
      return (
        <CodeForm
          doors={doors}
          {...on}
          onPasskey={step.passkey ? () => go({ at: 'passkey', code: true }) : undefined}
        />
      )
    case 'choose':
      return (
        <ChooseStep
          onPasskey={() => go({ at: 'makePasskey', totp: step.totp })}
          onCode={() => go({ at: 'makeCode', totp: step.totp, passkey: true })}
          onBack={on.onBack}
        />
      )
    case 'makePasskey':
      return (
        <NewPasskeyForm
          doors={doors}
          onIn={on.onIn}
          onCode={() => go({ at: 'makeCode', totp: step.totp, passkey: true })}
        />
      )
    case 'makeCode':
      return (
        <CodeForm
          doors={doors}
          totp={step.totp}
          {...on}
          onPasskey={step.passkey ? () => go({ at: 'makePasskey', totp: step.totp }) : undefined}
        />
      )
  }
}
