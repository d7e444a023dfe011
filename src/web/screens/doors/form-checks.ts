// What a door's fields need before anything is asked of the server, as sentences; nothing where it will do.
import { Slug } from '#domain/text.ts'
import { doorWords } from '#web/words/en/doors.ts'

const words = doorWords.form
const LEAST = 12

export const missing = (text: string) => (text.trim() === '' ? words.missing : undefined)

export const emailWrong = (email: string) =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? undefined : words.email

export const passwordWrong = (password: string) =>
  [...password].length >= LEAST ? undefined : words.password

export const slugWrong = (slug: string) => (Slug.safeParse(slug).success ? undefined : words.slug)

/** A short name for an address, out of an agency's name. */
export function slugFrom(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase()
  const [first = ''] =
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .match(/^.{0,40}(?=-|$)/) ?? []
  return first
}
