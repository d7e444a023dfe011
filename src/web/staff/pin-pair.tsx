// A new PIN, written twice.
import { Pin } from '#web/parts/pin.tsx'
import { doorWords } from '#web/words/en/doors.ts'

const LONGEST = 12

export type PinPairProps = {
  pin: string
  again: string
  onPin: (pin: string) => void
  onAgain: (pin: string) => void
  wrong: { pin?: string; again?: string }
}

export function PinPair({ pin, again, onPin, onAgain, wrong }: PinPairProps) {
  const words = doorWords.pin
  const shared = { length: LONGEST, fresh: true, showWords: words.show, hideWords: words.hide }
  return (
    <>
      <Pin {...shared} label={words.label} value={pin} onValue={onPin} error={wrong.pin} />
      <Pin {...shared} label={words.again} value={again} onValue={onAgain} error={wrong.again} />
    </>
  )
}
