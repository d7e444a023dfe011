// A sample: the declared answer to "who counts as receiving the programme", dated, so that a figure can be read.

import { z } from 'zod'
import { noun } from './entry.ts'
import { recordShape } from './record.ts'
import { refuse } from './refusal.ts'
import { Id, Instant, words } from './text.ts'

/** The scale in one revision asks for three months of weekly sessions, in another for six (facts.md §1.2). */
export const LengthReading = z.enum(['three-months', 'six-months'])
export type LengthReading = z.infer<typeof LengthReading>

/** Lower bounds of scores 2, 3, 4 and 5 in percent, where the agency's copy of the scale differs from ours. */
export const Bounds = z.tuple([
  z.number().min(0).max(100),
  z.number().min(0).max(100),
  z.number().min(0).max(100),
  z.number().min(0).max(100),
])
export type Bounds = z.infer<typeof Bounds>

const what = {
  /** A client counts from this many held sessions on; 0 counts everybody who is enrolled. */
  atLeast: z.number().int().min(0).max(20),
  /** Whether those who stopped or finished within the period still count in it. */
  ended: z.boolean(),
  /** Whether those who paused for all of the period count. */
  paused: z.boolean(),
  length: LengthReading,
  bounds: z.array(z.strictObject({ item: z.number().int().min(2).max(10), atLeast: Bounds })).max(9),
}

export const Sample = recordShape({
  ...what,
  words: z.string(),
  declared: Instant,
  by: Id,
})
export type Sample = z.infer<typeof Sample>

/** What counts until somebody declares otherwise: everybody who is or was enrolled in the period. */
export const WIDEST = { atLeast: 0, ended: true, paused: true, length: 'six-months', bounds: [] } as const

const sample = noun<Sample>('sample')

/** The declaration that stands: the newest. */
export const standingSample = (all: readonly Sample[]): Sample | undefined =>
  [...all].sort((a, b) => (a.declared < b.declared ? 1 : -1))[0]

/** Whether it leaves out people whom the widest sample counts: such a sample flatters. */
export const isNarrow = (one: Pick<Sample, 'atLeast' | 'ended' | 'paused'>) =>
  one.atLeast > 0 || !one.ended || !one.paused

export const sampleEntries = {
  'sample.declare': sample.begins(z.strictObject({ ...what, words: words(1000) }), ({ body, at, by }) =>
    body.bounds.some(({ atLeast }) => atLeast.some((one, place) => one <= (atLeast[place - 1] ?? -1)))
      ? refuse('rule', 'Each bound must be higher than the one before it.')
      : { ...body, declared: at, by },
  ),
}
