// What an entry says, for people: what kind of thing it is, and the words its author wrote in it.
import { isEntryName } from '#domain/kinds.ts'
import { Edition, Id, Instant } from '#domain/text.ts'
import { entryWords, UNKNOWN_ENTRY } from '#web/words/en/entries.ts'

export const entryTitle = (kind: string) => (isEntryName(kind) ? entryWords[kind] : UNKNOWN_ENTRY)

/** Every text a person wrote or chose, in order; ids, moments and the words that were replaced are left out. */
export function wordsIn(body: unknown): string[] {
  if (typeof body === 'string') return isForPeople(body) ? [body.trim()] : []
  if (Array.isArray(body)) return body.flatMap(wordsIn)
  if (typeof body !== 'object' || body === null) return []
  const replaces = Object.hasOwn(body, 'was') && Object.hasOwn(body, 'is')
  return Object.entries(body).flatMap(([field, value]) => (replaces && field === 'was' ? [] : wordsIn(value)))
}

const isForPeople = (text: string) =>
  text.trim() !== '' && [Id, Instant, Edition].every((shape) => !shape.safeParse(text).success)
