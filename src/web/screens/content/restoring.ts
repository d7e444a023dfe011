// Showing an older version again, which is a new version with the same words, and taking that back.
import type { OwnVersion } from '#domain/own-text.ts'
import { contentWords } from '#web/words/en/content.ts'
import type { OwnTextHere } from './use-own-text.ts'

type Run = (work: () => Promise<unknown>) => Promise<boolean>
type Offer = (said: string, undo: () => unknown) => void

export function restoring({ shown, write, withdraw }: OwnTextHere, run: Run, offer: Offer) {
  const again = ({ title, words, of }: OwnVersion) => write({ title, words, of })
  return async (version: OwnVersion) => {
    if (!(await run(() => again(version)))) return
    offer(contentWords.versions.restored, () => run(() => (shown ? again(shown) : withdraw())))
  }
}
