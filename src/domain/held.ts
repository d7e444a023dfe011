// A held entry: written by somebody who had the tie then and has lost it since. A supervisor decides; nothing is dropped.

import { z } from 'zod'
import { Envelope, noun } from './entry.ts'
import { recordShape } from './record.ts'
import { refuse } from './refusal.ts'
import { Id, Instant, line } from './text.ts'

export const Held = recordShape({
  entry: Envelope,
  decided: z.object({ by: Id, at: Instant, admitted: z.boolean(), reason: z.string() }).nullable(),
})
export type Held = z.infer<typeof Held>

const held = noun<Held>('held')

export const heldEntries = {
  /** The entry is applied as its author wrote it. */
  'held.admit': held.changes(z.strictObject({}), (before, { by, at }) =>
    before.decided
      ? refuse('rule', 'This has been decided already.')
      : { ...before, decided: { by, at, admitted: true, reason: '' } },
  ),
  'held.turn-away': held.changes(z.strictObject({ reason: line(500) }), (before, { by, at, body }) =>
    before.decided
      ? refuse('rule', 'This has been decided already.')
      : { ...before, decided: { by, at, admitted: false, reason: body.reason } },
  ),
}
