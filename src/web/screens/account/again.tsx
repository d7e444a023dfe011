// The password once more, before what opens an account is changed; not asked of who has just signed in.
import { useState } from 'preact/hooks'
import type { Again } from '#web/device/calls.ts'
import { Trouble } from '#web/device/trouble.ts'
import { Field } from '#web/parts/field.tsx'
import { accountWords } from '#web/words/en/account.ts'

export type Proof = {
  needed: boolean
  password: string
  write: (password: string) => void
  error: string | undefined
  /** Calls with what is needed; false where the password is still to be written. */
  with<Answer>(call: (again: Again) => Promise<Answer>): Promise<Answer> | false
}

export function useProof(fresh: boolean): Proof {
  const [password, write] = useState('')
  const [asked, ask] = useState(false)
  const [pressed, press] = useState(false)
  const needed = asked || !fresh
  return {
    needed,
    password,
    write,
    error: pressed && needed && password === '' ? accountWords.factors.passwordMissing : undefined,
    with(call) {
      press(true)
      if (needed && password === '') return false
      return call(needed ? { password } : {}).catch((no: unknown) => {
        // The sign-in has grown old while the page stood open.
        if (no instanceof Trouble && no.said === 'prove') {
          ask(true)
          press(false)
        }
        throw no
      })
    },
  }
}

export function AgainField({ proof }: { proof: Proof }) {
  const words = accountWords.factors
  if (!proof.needed) return null
  return (
    <Field
      label={words.password}
      hint={words.passwordHint}
      kind="password"
      autoComplete="current-password"
      value={proof.password}
      onValue={proof.write}
      error={proof.error}
    />
  )
}
