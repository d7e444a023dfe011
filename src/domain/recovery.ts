// Recovery: what recovery means to this person, dated, in their words. What was said before stays.

import { z } from 'zod'
import { noun } from './entry.ts'
import { recordShape } from './record.ts'
import { Id, Instant, line } from './text.ts'

export const Recovery = recordShape({ words: z.string(), at: Instant, by: Id })
export type Recovery = z.infer<typeof Recovery>

const recovery = noun<Recovery>('recovery')

/** The newest of what was said. */
export const latest = (said: readonly Recovery[]): Recovery | undefined =>
  [...said].sort((a, b) => (a.at < b.at ? 1 : -1))[0]

export const recoveryEntries = {
  'recovery.say': recovery.begins(z.strictObject({ words: line(2000) }), ({ body, at, by }) => ({
    words: body.words,
    at,
    by,
  })),
}
