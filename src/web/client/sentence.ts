// What went wrong, as it is said to a client.
import { sentencesWith } from '#web/app/sentences.ts'
import { clientDoorWords } from '#web/words/en/client-doors.ts'

const words = clientDoorWords.trouble

export const sentenceOf = sentencesWith(words.unknown, {
  unreachable: words.unreachable,
  'signed-out': words.signedOut,
  unsent: words.unsent,
  'not-kept': words.notKept,
  locked: words.locked,
})
