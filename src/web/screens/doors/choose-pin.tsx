// After the sign-in: the PIN that locks what is kept on this device.
import { useState } from 'preact/hooks'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import type { Keeper } from '#web/device/keeper.ts'
import { checkPin } from '#web/device/pin.ts'
import type { SignedIn } from '#web/device/wire.ts'
import { PinPair } from '#web/staff/pin-pair.tsx'
import { sentenceOf } from '#web/staff/sentence.ts'
import { doorWords } from '#web/words/en/doors.ts'
import { Door } from './door.tsx'

export type ChoosePinProps = { keeper: Keeper; answer: SignedIn; onOpen: () => void }

export function ChoosePin({ keeper, answer, onOpen }: ChoosePinProps) {
  const words = doorWords.pin
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')
  const [wrong, say] = useState<{ pin?: string; again?: string }>({})
  const doing = useDoing()
  const send = () => {
    const no = wrongPin(pin, again)
    say(no)
    if (Object.keys(no).length > 0 || doing.busy) return
    void doing.run(async () => {
      await keeper.enrol(answer, pin)
      onOpen()
    })
  }
  return (
    <Door title={words.title} lead={words.lead} agency={keeper.front()?.name}>
      <SendForm send={words.send} busy={doing.busy} busyWords={words.sending} onSend={send}>
        <PinPair pin={pin} again={again} onPin={setPin} onAgain={setAgain} wrong={wrong} />
        <p class="soft">{words.note}</p>
        <Said trouble={doing.trouble} />
      </SendForm>
    </Door>
  )
}

/** What is wrong with a new PIN or its repetition, as sentences; nothing where both will do. */
export function wrongPin(pin: string, again: string): { pin?: string; again?: string } {
  try {
    checkPin('staff', pin)
  } catch (no) {
    return { pin: sentenceOf(no) }
  }
  return pin === again ? {} : { again: doorWords.pin.differ }
}
