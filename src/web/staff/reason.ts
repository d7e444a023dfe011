// Why a session was missed, in a line.
import type { Session } from '#domain/session.ts'
import { beginWords } from '#web/words/en/session-begin.ts'

const reasons: Record<string, string> = beginWords.missed.reasons

export function reasonOf({ missed }: Session): string {
  return missed
    ? [reasons[missed.why] ?? missed.why, missed.words].filter((one) => one !== '').join(': ')
    : ''
}
