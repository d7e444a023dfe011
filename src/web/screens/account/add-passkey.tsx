// Another passkey for one's own account.
import { useState } from 'preact/hooks'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import { thisBrowser } from '#web/device/browser.ts'
import { useDevice } from '#web/device/hooks.ts'
import { makePasskey } from '#web/device/passkeys.ts'
import { Card } from '#web/parts/card.tsx'
import { Field } from '#web/parts/field.tsx'
import { missing } from '#web/screens/doors/form-checks.ts'
import { accountWords } from '#web/words/en/account.ts'
import { doorWords } from '#web/words/en/doors.ts'
import { AgainField, useProof } from './again.tsx'
import type { FactorsProps } from './second-step.tsx'

export function AddPasskey({ own, onChange }: FactorsProps) {
  const words = accountWords.factors
  const { calls } = useDevice()
  const [name, setName] = useState(() => thisBrowser().called())
  const proof = useProof(own.fresh)
  const doing = useDoing()
  const add = () => {
    if (missing(name) !== undefined || doing.busy) return
    void doing.run(async () => {
      const toMake = await proof.with(calls.newPasskey)
      if (toMake === false) return
      await calls.addPasskey(name.trim(), await makePasskey(toMake))
      proof.write('')
      setName(thisBrowser().called())
      onChange(words.added(name.trim()))
    })
  }
  return (
    <Card title={words.add}>
      <p>{words.addText}</p>
      <SendForm send={words.add} busy={doing.busy} busyWords={words.adding} onSend={add}>
        <Field
          label={words.name}
          hint={doorWords.makePasskey.nameHint}
          value={name}
          onValue={setName}
          maxLength={80}
          error={missing(name)}
        />
        <AgainField proof={proof} />
        <Said trouble={doing.trouble} />
      </SendForm>
    </Card>
  )
}
