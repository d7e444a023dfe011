// The Zod shapes of lists, relaxation scripts and local blocks.
import { z } from 'zod'
import { differ, id, line } from './shape-words.ts'

const item = z.strictObject({ id, label: line, note: line.exactOptional() })

export const listFile = z.strictObject({
  id,
  title: line,
  intro: line,
  topic: id.exactOptional(),
  sign: z.boolean().default(false),
  fixed: z.array(line).default([]),
  groups: z
    .array(
      z.strictObject({
        id,
        title: line,
        intro: line.exactOptional(),
        tier: z.enum(['emergency', 'clinic']).exactOptional(),
        items: z.array(item).min(1),
      }),
    )
    .min(1)
    .superRefine(differ),
})

const seconds = z.number().min(0).max(60)

export const relaxationFile = z.strictObject({
  id,
  title: line,
  about: line,
  before: z.array(line),
  pace: z.strictObject({ in: seconds.min(1), hold: seconds, out: seconds.min(1) }).exactOptional(),
  parts: z.array(z.strictObject({ say: line, seconds: z.int().min(1).max(600) })).min(1),
})

export const localFile = z.array(
  z.strictObject({ id, title: line, ask: line, empty: line, crisis: z.boolean().default(false) }),
)
