// A new PIN for this device.
import { useState } from 'preact/hooks'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import { useAddress } from '#web/app/where.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Pin } from '#web/parts/pin.tsx'
import { wrongPin } from '#web/screens/doors/choose-pin.tsx'
import { PinPair } from '#web/staff/pin-pair.tsx'
import { accountWords } from '#web/words/en/account.ts'
import { doorWords } from '#web/words/en/doors.ts'

export function ChangePin() {
  const words = accountWords.pin
  const device = useDevice()
  const address = useAddress()
  const [was, setWas] = useState('')
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')
  const [wrong, say] = useState<{ was?: string; pin?: string; again?: string }>({})
  const [done, tell] = useState<string>()
  const doing = useDoing()
  const send = () => {
    const no = { ...wrongPin(pin, again), ...(was === '' ? { was: words.missing } : {}) }
    say(no)
    tell(undefined)
    if (Object.keys(no).length > 0 || doing.busy) return
    void doing.run(async () => {
      await device.changePin(was, pin)
      for (const empty of [setWas, setPin, setAgain]) empty('')
      tell(words.done)
    })
  }
  return (
    <Screen
      title={words.title}
      lead={doorWords.pin.lead}
      back={{ href: address('account'), label: accountWords.back }}
    >
      <SendForm send={words.send} busy={doing.busy} busyWords={words.sending} onSend={send}>
        <Pin
          label={words.was}
          value={was}
          onValue={setWas}
          length={12}
          showWords={doorWords.pin.show}
          hideWords={doorWords.pin.hide}
          error={wrong.was}
        />
        <PinPair pin={pin} again={again} onPin={setPin} onAgain={setAgain} wrong={wrong} />
        <Said trouble={doing.trouble} done={done} />
      </SendForm>
    </Screen>
  )
}
