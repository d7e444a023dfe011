// Questions about one passkey: a new name, or its end.
import { useState } from 'preact/hooks'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { useDevice } from '#web/device/hooks.ts'
import type { KnownPasskey, OwnFactors } from '#web/device/wire.ts'
import { Button } from '#web/parts/button.tsx'
import { Dialog } from '#web/parts/dialog.tsx'
import { Field } from '#web/parts/field.tsx'
import { missing } from '#web/screens/doors/form-checks.ts'
import { accountWords } from '#web/words/en/account.ts'
import { AgainField, useProof } from './again.tsx'

const words = accountWords.factors

type Asked = { passkey: KnownPasskey; onClose: () => void; onChange: (sentence: string) => void }

export function RenamePasskey({ passkey, onClose, onChange }: Asked) {
  const { calls } = useDevice()
  const [name, setName] = useState(passkey.name)
  const doing = useDoing()
  const save = () => {
    if (missing(name) !== undefined || doing.busy) return
    void doing.run(async () => {
      await calls.namePasskey(passkey.id, name.trim())
      onChange(words.renamed(name.trim()))
    })
  }
  return (
    <Dialog
      open
      title={words.renameLabel(passkey.name)}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" busy={doing.busy} busyWords={words.savingName} onPress={save}>
            {words.saveName}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {words.leaveName}
          </Button>
        </>
      }
    >
      <Field label={words.newName} value={name} onValue={setName} maxLength={80} error={missing(name)} />
      <Said trouble={doing.trouble} />
    </Dialog>
  )
}

export function RemovePasskey({ own, passkey, onClose, onChange }: Asked & { own: OwnFactors }) {
  const { calls } = useDevice()
  const proof = useProof(own.fresh)
  const doing = useDoing()
  const remove = () => {
    if (doing.busy) return
    void doing.run(async () => {
      const gone = await proof.with((again) => calls.endPasskey(passkey.id, again))
      if (gone !== false) onChange(words.removed(passkey.name))
    })
  }
  return (
    <Dialog
      open
      title={words.ask(passkey.name)}
      onClose={onClose}
      actions={
        <>
          <Button look="serious" busy={doing.busy} busyWords={words.removing} onPress={remove}>
            {words.remove}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {words.keep}
          </Button>
        </>
      }
    >
      <p>{words.askText}</p>
      <AgainField proof={proof} />
      <Said trouble={doing.trouble} />
    </Dialog>
  )
}
