// The whole way in for staff: password, then code; the demo has its people instead. Ends with the server's answer.
import { useState } from 'preact/hooks'
import type { Keeper } from '#web/device/keeper.ts'
import type { HalfSignedIn, SignedIn, Totp } from '#web/device/wire.ts'
import { doorWords } from '#web/words/en/doors.ts'
import { CodeForm } from './code-form.tsx'
import { PasswordForm } from './password-form.tsx'

type Step = { at: 'password' } | { at: 'code'; totp: Totp | undefined }

export type WayIn = {
  title: string | undefined
  lead: string | undefined
  step: Step
  go: (step: Step) => void
}

/** Which step somebody is at; its title and lead belong to the page around it. */
export function useWayIn(): WayIn {
  const [step, go] = useState<Step>({ at: 'password' })
  const words = step.at === 'password' ? undefined : step.totp ? doorWords.makeCode : doorWords.code
  return { title: words?.title, lead: words?.lead, step, go }
}

export const stepAfter = (answer: HalfSignedIn): Step => ({
  at: 'code',
  totp: answer.stage === 'make-code' ? answer.totp : undefined,
})

export type WayInFormProps = { keeper: Keeper; way: WayIn; onIn: (answer: SignedIn) => void }

export function WayInForm({ keeper, way, onIn }: WayInFormProps) {
  if (way.step.at === 'code') {
    return (
      <CodeForm
        doors={keeper.doors}
        totp={way.step.totp}
        onIn={onIn}
        onBack={() => way.go({ at: 'password' })}
      />
    )
  }
  return (
    <PasswordForm
      doors={keeper.doors}
      onAnswer={(answer) => (answer.stage === 'full' ? onIn(answer) : way.go(stepAfter(answer)))}
    />
  )
}
