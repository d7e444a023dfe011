// Codes from an app on the phone: set up, or taken no more.
import { useState } from 'preact/hooks'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import { useDevice } from '#web/device/hooks.ts'
import type { Totp } from '#web/device/wire.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Dialog } from '#web/parts/dialog.tsx'
import { Form } from '#web/parts/form.tsx'
import { CodeField, digitsOf, NewCode } from '#web/screens/doors/code-form.tsx'
import { accountWords } from '#web/words/en/account.ts'
import { doorWords } from '#web/words/en/doors.ts'
import { AgainField, useProof } from './again.tsx'
import type { FactorsProps } from './second-step.tsx'

const words = accountWords.factors.code

export function CodeApp({ own, onChange }: FactorsProps) {
  const [totp, show] = useState<Totp>()
  const done = (sentence: string) => {
    show(undefined)
    onChange(sentence)
  }
  return (
    <Card title={words.title}>
      <p>{own.code ? words.on : words.off}</p>
      {own.code && own.passkeys.some(({ here }) => here) && <p class="soft">{words.both}</p>}
      {own.code ? (
        <StopCodes own={own} onChange={onChange} />
      ) : totp === undefined ? (
        <BeginCodes own={own} onTotp={show} />
      ) : (
        <ConfirmCodes totp={totp} onDone={done} onLeave={() => show(undefined)} />
      )}
    </Card>
  )
}

function BeginCodes({ own, onTotp }: Pick<FactorsProps, 'own'> & { onTotp: (totp: Totp) => void }) {
  const { calls } = useDevice()
  const proof = useProof(own.fresh)
  const doing = useDoing()
  const begin = () => {
    if (doing.busy) return
    void doing.run(async () => {
      const totp = await proof.with(calls.newCodeApp)
      if (totp !== false) onTotp(totp)
    })
  }
  return (
    <Form
      onSend={begin}
      actions={
        <Button type="submit" busy={doing.busy} busyWords={words.beginning}>
          {words.begin}
        </Button>
      }
    >
      <AgainField proof={proof} />
      <Said trouble={doing.trouble} />
    </Form>
  )
}

type ConfirmProps = { totp: Totp; onDone: (sentence: string) => void; onLeave: () => void }

function ConfirmCodes({ totp, onDone, onLeave }: ConfirmProps) {
  const { calls } = useDevice()
  const [code, setCode] = useState('')
  const [pressed, press] = useState(false)
  const doing = useDoing()
  const confirm = () => {
    press(true)
    const digits = digitsOf(code)
    if (digits === undefined || doing.busy) return
    void doing.run(async () => {
      await calls.confirmCodeApp(digits)
      onDone(words.done)
    })
  }
  return (
    <>
      <NewCode totp={totp} />
      <SendForm
        send={doorWords.makeCode.send}
        busy={doing.busy}
        busyWords={doorWords.code.sending}
        onSend={confirm}
      >
        <CodeField label={doorWords.makeCode.label} code={code} onCode={setCode} pressed={pressed} />
        <Said trouble={doing.trouble} />
      </SendForm>
      <div class="together">
        <Button look="quiet" onPress={onLeave}>
          {words.leave}
        </Button>
      </div>
    </>
  )
}

function StopCodes({ own, onChange }: FactorsProps) {
  const { calls } = useDevice()
  const [asking, ask] = useState(false)
  const proof = useProof(own.fresh)
  const doing = useDoing()
  const stop = () => {
    if (doing.busy) return
    void doing.run(async () => {
      if ((await proof.with(calls.endCodeApp)) === false) return
      ask(false)
      onChange(words.ended)
    })
  }
  return (
    <>
      <div class="together">
        <Button look="serious" onPress={() => ask(true)}>
          {words.end}
        </Button>
      </div>
      <Dialog
        open={asking}
        title={words.ask}
        onClose={() => ask(false)}
        actions={
          <>
            <Button look="serious" busy={doing.busy} busyWords={words.ending} onPress={stop}>
              {words.end}
            </Button>
            <Button look="quiet" onPress={() => ask(false)}>
              {words.keep}
            </Button>
          </>
        }
      >
        <p>{words.askText}</p>
        <AgainField proof={proof} />
        <Said trouble={doing.trouble} />
      </Dialog>
    </>
  )
}
