// What went wrong, in a sentence a person can act on.
import { Refusal } from '#domain/refusal.ts'
import { Trouble, type TroubleCode } from '#web/device/trouble.ts'

/**
 * Refusals and troubles are written for people; anything else is ours, and no person can act on its text.
 * `plainer`: what an app says of a trouble in words of its own.
 */
export function sentencesWith(
  wrong: string,
  plainer: Partial<Record<TroubleCode, string>> = {},
): (no: unknown) => string {
  return (no) => {
    if (no instanceof Trouble) return plainer[no.code] ?? no.message
    return no instanceof Refusal ? no.message : wrong
  }
}
