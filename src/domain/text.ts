// The small shapes every noun is made of: ids, instants, lines and longer words.

import { z } from 'zod'

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const INSTANT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

export const Id = z.string().regex(ID, 'must be an id')
export type Id = z.infer<typeof Id>

/** A moment in UTC to the millisecond, so that moments sort as text. */
export const Instant = z.string().regex(INSTANT, 'must be a moment such as 2026-03-09T14:05:00.000Z')
export type Instant = z.infer<typeof Instant>

/** A short name for something in the curriculum, such as `recovery-strategies`. */
export const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9][a-z0-9._-]*$/, 'must be a short name of small letters, digits and dashes')

/** The hash that names one edition of a handout, guide or sheet. */
export const Edition = z.string().regex(/^[0-9a-f]{16}$/, 'must name an edition')

// A null character cannot be stored, and half a character pair is not text.
const storable = (text: string) => !text.includes('\u0000') && text.isWellFormed()

/** One line of a person's words, 1 to `max` characters. */
export const line = (max = 200) =>
  z
    .string()
    .min(1, 'is empty')
    .max(max, `is longer than ${max} characters`)
    .refine(storable, 'has characters that cannot be kept')
    .refine((text) => text.trim() !== '', 'is empty')

/** Longer words, possibly none. */
export const words = (max = 4000) =>
  z
    .string()
    .max(max, `is longer than ${max} characters`)
    .refine(storable, 'has characters that cannot be kept')
