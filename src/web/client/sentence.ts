// What went wrong, in a sentence a client can act on.
import { Refusal } from '#domain/refusal.ts'
import { Trouble, type TroubleCode } from '#web/device/trouble.ts'
import { clientDoorWords } from '#web/words/en/client-doors.ts'

const words = clientDoorWords.trouble

const PLAIN: Partial<Record<TroubleCode, string>> = {
  unreachable: words.unreachable,
  'signed-out': words.signedOut,
  unsent: words.unsent,
  'not-kept': words.notKept,
  locked: words.locked,
}

export function sentenceOf(no: unknown): string {
  if (no instanceof Trouble) return PLAIN[no.code] ?? no.message
  return no instanceof Refusal ? no.message : words.unknown
}
