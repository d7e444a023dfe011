// A signature: a clinician of the agency has looked over a list, such as the side effects, and stands by it.

import { z } from 'zod'
import { Day } from './day.ts'
import { noun } from './entry.ts'
import { recordShape } from './record.ts'
import { Edition, line, Slug } from './text.ts'

export const Signature = recordShape({
  list: Slug,
  edition: Edition,
  /** Name and profession, as the clinician gave them. */
  signer: z.string(),
  on: Day,
  withdrawn: z.boolean(),
})
export type Signature = z.infer<typeof Signature>

const signature = noun<Signature>('signature')

/** The signature under exactly these words of the list; undefined where nobody has signed them. */
export const signatureOf = (all: readonly Signature[], list: { id: string; edition: string }) =>
  all
    .filter((one) => one.list === list.id && one.edition === list.edition && !one.withdrawn)
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0]

export const signatureEntries = {
  'signature.give': signature.begins(
    z.strictObject({ list: Slug, edition: Edition, signer: line(160), on: Day }),
    ({ body }) => ({ ...body, withdrawn: false }),
  ),
  'signature.withdraw': signature.changes(z.strictObject({}), (before) => ({ ...before, withdrawn: true })),
}
