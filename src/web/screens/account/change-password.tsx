// A new password for one's own account; the other devices are signed out by it.
import { useState } from 'preact/hooks'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import { useAddress } from '#web/app/where.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Field } from '#web/parts/field.tsx'
import { passwordWrong } from '#web/screens/doors/form-checks.ts'
import { accountWords } from '#web/words/en/account.ts'
import { doorWords } from '#web/words/en/doors.ts'

export function ChangePassword() {
  const words = accountWords.password
  const device = useDevice()
  const address = useAddress()
  const [was, setWas] = useState('')
  const [is, setIs] = useState('')
  const [pressed, press] = useState(false)
  const [done, tell] = useState<string>()
  const doing = useDoing()
  const wrong = { was: was === '' ? words.missing : undefined, is: passwordWrong(is) }
  const send = () => {
    press(true)
    tell(undefined)
    if (wrong.was !== undefined || wrong.is !== undefined || doing.busy) return
    void doing.run(async () => {
      await device.calls.changePassword(was, is)
      setWas('')
      setIs('')
      press(false)
      tell(words.done)
    })
  }
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      back={{ href: address('account'), label: accountWords.back }}
    >
      <SendForm send={words.send} busy={doing.busy} busyWords={words.sending} onSend={send}>
        <Field
          label={words.was}
          kind="password"
          autoComplete="current-password"
          value={was}
          onValue={setWas}
          error={pressed ? wrong.was : undefined}
        />
        <Field
          label={words.is}
          kind="password"
          autoComplete="new-password"
          hint={doorWords.invitation.passwordHint}
          value={is}
          onValue={setIs}
          error={pressed ? wrong.is : undefined}
        />
        <Said trouble={doing.trouble} done={done} />
      </SendForm>
    </Screen>
  )
}
