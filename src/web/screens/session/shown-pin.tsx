// Turning the page back takes the device's PIN, so that the person never meets the practitioner's side by chance.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useDevice } from '#web/device/hooks.ts'
import { Trouble } from '#web/device/trouble.ts'
import { Button } from '#web/parts/button.tsx'
import { Form } from '#web/parts/form.tsx'
import { Pin } from '#web/parts/pin.tsx'
import { Shown } from '#web/parts/shown.tsx'
import { teachWords } from '#web/words/en/session-teach.ts'

const words = teachWords.shown
const LONGEST = 12

export type ShownPinProps = { onOpen: () => void; onStay: () => void; help: ComponentChildren }

export function ShownPin({ onOpen, onStay, help }: ShownPinProps) {
  const device = useDevice()
  const [pin, type] = useState('')
  const [wrong, say] = useState<string>()
  const [busy, hurry] = useState(false)
  const check = async () => {
    hurry(true)
    try {
      await device.checkPin(pin)
      return onOpen()
    } catch (no) {
      if (!(no instanceof Trouble)) throw no
      say(no.message)
    } finally {
      hurry(false)
    }
    type('')
  }
  return (
    <Shown title={words.pinTitle} footer={help}>
      <Form
        onSend={check}
        actions={
          <>
            <Button type="submit" look="primary" busy={busy} busyWords={words.pinChecking}>
              {words.pinSend}
            </Button>
            <Button look="quiet" onPress={onStay}>
              {words.stay}
            </Button>
          </>
        }
      >
        <Pin
          label={words.pin}
          value={pin}
          onValue={type}
          length={LONGEST}
          error={wrong}
          showWords={words.pinShow}
          hideWords={words.pinHide}
        />
      </Form>
    </Shown>
  )
}
