// A reading: how this person reads the programme: their own words, the pages that are theirs, and how pages look.

import { z } from 'zod'
import { noun } from './entry.ts'
import { addFact, factOf, recordShape, replacing } from './record.ts'
import { refuse } from './refusal.ts'
import { Slug, words } from './text.ts'

export const Print = z.enum(['usual', 'large', 'largest'])
export const Colors = z.enum(['device', 'calm', 'light', 'dark'])
export const Speed = z.enum(['slow', 'usual', 'fast'])

/** A section of a topic as `topic/section`. */
const Place = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{0,80}\/[a-z0-9][a-z0-9._-]{0,80}$/, 'must name a section')

export const Reading = recordShape({
  /** The person's own words, by the term of the glossary they stand for. */
  words: z.record(z.string(), z.string()),
  /** Of the pages that are chosen, which are theirs and which are not; the others have not been asked about. */
  mine: z.record(z.string(), z.boolean()),
  /** Sections left out for now. */
  skipped: z.array(z.string()),
  print: Print,
  /** One idea at a time. */
  few: z.boolean(),
  colors: Colors,
  speed: Speed,
})
export type Reading = z.infer<typeof Reading>

const reading = noun<Reading>('reading')
const fresh = (): Omit<Reading, 'id' | 'client' | 'through' | 'others'> => ({
  words: {},
  mine: {},
  skipped: [],
  print: 'usual',
  few: false,
  colors: 'device',
  speed: 'usual',
})

/** How somebody reads who has chosen nothing yet. */
export const usualReading = fresh

export const placeOf = (topic: string, section: string) => `${topic}/${section}`

/** Whether a section is this person's: everybody's are, and of the chosen pages those they said yes to. */
export const isMine = (
  record: Pick<Reading, 'mine'> | undefined,
  topic: string,
  section: { id: string; code?: string },
) => section.code === undefined || record?.mine[placeOf(topic, section.id)] === true

export const isSkipped = (record: Pick<Reading, 'skipped'> | undefined, topic: string, section: string) =>
  record?.skipped.includes(placeOf(topic, section)) ?? false

export const readingEntries = {
  /** The person's own word for a term; an empty one goes back to the usual word. */
  'reading.call': reading.keeps(
    z.strictObject({ term: Slug, ...replacing(words(60)) }),
    fresh,
    (before, entry) => {
      const { term, was, is } = entry.body
      const standing = before.words[term] ?? ''
      const field = `words.${term}`
      if (standing !== was && standing !== is)
        return { ...before, others: addFact(before.others, { ...factOf(entry), field, words: is }) }
      if (Object.keys(before.words).length >= 100 && !(term in before.words))
        return refuse('rule', 'There are a hundred own words already. Take one away first.')
      const { [term]: _, ...others } = before.words
      return {
        ...before,
        words: is.trim() === '' ? others : { ...others, [term]: is.trim() },
        others: before.others.filter((other) => other.field !== field),
      }
    },
  ),
  'reading.choose': reading.keeps(
    z.strictObject({ place: Place, mine: z.boolean() }),
    fresh,
    (before, { body }) => ({ ...before, mine: { ...before.mine, [body.place]: body.mine } }),
  ),
  'reading.skip': reading.keeps(
    z.strictObject({ place: Place, skip: z.boolean() }),
    fresh,
    (before, { body: { place, skip } }) => {
      const rest = before.skipped.filter((one) => one !== place)
      return { ...before, skipped: skip ? [...rest, place] : rest }
    },
  ),
  'reading.show': reading.keeps(
    z.strictObject({
      print: Print.exactOptional(),
      few: z.boolean().exactOptional(),
      colors: Colors.exactOptional(),
      speed: Speed.exactOptional(),
    }),
    fresh,
    (before, { body }) => ({ ...before, ...body }),
  ),
}
