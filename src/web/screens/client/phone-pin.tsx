// A new PIN for this phone, with the one of now.
import { useState } from 'preact/hooks'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { useDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Form } from '#web/parts/form.tsx'
import { Pin } from '#web/parts/pin.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { clientDoorWords } from '#web/words/en/client-doors.ts'
import { PIN_LENGTH, pinError } from './choose-pin.tsx'

const words = clientWords.phone
const door = clientDoorWords.pin

export function PhonePin() {
  const device = useDevice()
  const [was, putWas] = useState('')
  const [is, putIs] = useState('')
  const [error, say] = useState<{ was?: string; is?: string }>({})
  const [done, tell] = useState<string>()
  const { busy, trouble, run } = useDoing()
  const send = async () => {
    const wrong = pinError(is)
    say({ ...(was === '' ? { was: clientDoorWords.locked.missing } : {}), ...(wrong ? { is: wrong } : {}) })
    tell(undefined)
    if (was === '' || wrong || !(await run(() => device.changePin(was, is)))) return
    putWas('')
    putIs('')
    tell(words.pinDone)
  }
  const shared = { length: PIN_LENGTH, showWords: door.show, hideWords: door.hide }
  return (
    <Form
      onSend={() => void send()}
      actions={
        <Button type="submit" busy={busy} busyWords={words.pinSending}>
          {words.pinSend}
        </Button>
      }
    >
      <Pin {...shared} label={words.pinWas} value={was} onValue={putWas} error={error.was} />
      <Pin {...shared} fresh label={words.pinIs} value={is} onValue={putIs} error={error.is} />
      <Said trouble={trouble} done={done} />
    </Form>
  )
}
