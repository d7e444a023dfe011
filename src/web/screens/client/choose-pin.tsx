// Choosing a PIN for this phone, typed twice, with the reason for it.
import { useState } from 'preact/hooks'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import { sentenceOf } from '#web/client/sentence.ts'
import { checkPin } from '#web/device/pin.ts'
import { Pin } from '#web/parts/pin.tsx'
import { clientDoorWords } from '#web/words/en/client-doors.ts'

const words = clientDoorWords.pin
export const PIN_LENGTH = 8

export function ChoosePin({ onPin }: { onPin: (pin: string) => Promise<void> }) {
  const [pin, put] = useState('')
  const [again, putAgain] = useState('')
  const [error, say] = useState<{ pin?: string; again?: string }>({})
  const { busy, trouble, run } = useDoing()
  const send = () => {
    const wrong = pin === '' ? words.missing : pinError(pin)
    const differs = wrong === undefined && pin !== again ? words.differ : undefined
    say({ ...(wrong ? { pin: wrong } : {}), ...(differs ? { again: differs } : {}) })
    if (!wrong && !differs) void run(() => onPin(pin))
  }
  const shared = { length: PIN_LENGTH, fresh: true, showWords: words.show, hideWords: words.hide }
  return (
    <Screen title={words.title} lead={words.lead}>
      <SendForm send={words.send} busy={busy} busyWords={words.sending} onSend={send}>
        <Pin {...shared} label={words.label} hint={words.hint} value={pin} onValue={put} error={error.pin} />
        <Pin {...shared} label={words.again} value={again} onValue={putAgain} error={error.again} />
        <p class="soft">{words.forget}</p>
        <Said trouble={trouble} />
      </SendForm>
    </Screen>
  )
}

/** What is wrong with a new PIN, in a sentence; undefined where it can be used. */
export function pinError(pin: string): string | undefined {
  try {
    checkPin('my', pin)
    return undefined
  } catch (no) {
    return sentenceOf(no)
  }
}
