// An own text: words the agency wrote in the curriculum: a local block filled in, a section replaced, a page added.

import { z } from 'zod'
import { noun } from './entry.ts'
import { addFact, fact, factOf, recordShape } from './record.ts'
import { refuse } from './refusal.ts'
import { Edition, type Id, line, Slug, words } from './text.ts'

export const OwnPlace = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('local'), block: Slug }),
  z.strictObject({ kind: z.literal('section'), topic: Slug, section: Slug }),
  z.strictObject({ kind: z.literal('page'), topic: Slug }),
])
export type OwnPlace = z.infer<typeof OwnPlace>

const written = {
  title: line(120),
  words: words(20_000),
  /** The edition of our section that its author had before them; null where there is none. */
  of: Edition.nullable(),
}
export const OwnVersion = z.object({ ...fact, ...written })
export type OwnVersion = z.infer<typeof OwnVersion>

export const OwnText = recordShape({
  place: OwnPlace,
  /** Every version there was, in order of time; the last one stands. */
  versions: z.array(OwnVersion),
  withdrawn: z.boolean(),
})
export type OwnText = z.infer<typeof OwnText>

const ownText = noun<OwnText>('own-text')
const MOST = 200

export const standing = (text: OwnText): OwnVersion | undefined => text.versions.at(-1)

/** Names a version as an edition does, so that what was taught or given can say which words it was. */
export const ownEdition = (version: Pick<OwnVersion, 'id'>) => version.id.replaceAll('-', '').slice(-16)

/** The text that stands in a place: the one written last that was not withdrawn. */
export function ownTextAt(texts: readonly OwnText[], place: OwnPlace): OwnText | undefined {
  const same = JSON.stringify(OwnPlace.parse(place))
  return texts
    .filter((one) => !one.withdrawn && JSON.stringify(OwnPlace.parse(one.place)) === same)
    .sort((a, b) => ((standing(a)?.at ?? '') < (standing(b)?.at ?? '') ? 1 : -1))[0]
}

export const ownTextEntries = {
  'own-text.write': ownText.begins(z.strictObject({ place: OwnPlace, ...written }), (entry) => {
    const { place, ...version } = entry.body
    return { place, versions: [{ ...factOf(entry), ...version }], withdrawn: false }
  }),
  /** A new version. Where its author had not seen the last one, both stay in the history and the later one stands. */
  'own-text.reword': ownText.changes(z.strictObject(written), (before, entry) =>
    before.versions.length >= MOST
      ? refuse('rule', 'This text has 200 versions. Withdraw it and write it anew.')
      : {
          ...before,
          versions: addFact(before.versions, { ...factOf(entry), ...entry.body }),
          withdrawn: false,
        },
  ),
  /** Back to ours; the versions stay. */
  'own-text.withdraw': ownText.changes(z.strictObject({}), (before) => ({ ...before, withdrawn: true })),
  'own-text.put-back': ownText.changes(z.strictObject({}), (before) => ({ ...before, withdrawn: false })),
}

export const versionOf = (text: OwnText, id: Id) => text.versions.find((one) => one.id === id)
