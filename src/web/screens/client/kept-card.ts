// A card that was opened and still waits for its PIN: a look at "Get help now" must not use it up.
import type { SignedIn } from '#web/device/wire.ts'

type KeptCard = {
  /** Of the card's address, not tried yet; empty without one. */
  secret: string
  /** What the office said to the card, which works only once. */
  answer: SignedIn | undefined
}

// In memory only: it ends with the page, as the sign-in without a PIN does.
let kept: KeptCard = { secret: '', answer: undefined }

export const keptCard = () => kept
export const keepCard = (card: Partial<KeptCard>) => {
  kept = { secret: '', answer: undefined, ...card }
}
export const isCardKept = () => kept.secret !== '' || kept.answer !== undefined
