// What is asked to start the program: first day, rhythm, length and place; kept while it is filled in.
import { z } from 'zod'
import { Day } from '#domain/day.ts'
import { Rhythm } from '#domain/enrolment.ts'
import type { BodyOf } from '#domain/kinds.ts'
import { minutesError } from './meeting-fields.tsx'

export const ProgramValues = z.object({
  start: z.string(),
  rhythm: Rhythm,
  minutes: z.string(),
  place: z.string().max(120),
})
export type ProgramValues = z.infer<typeof ProgramValues>

export const readProgram = (kept: unknown): ProgramValues | undefined => ProgramValues.safeParse(kept).data

export const startMissing = ({ start }: ProgramValues): boolean => !Day.safeParse(start).success

/** The body of the entry; undefined where something does not fit, which the fields say. */
export function startBody(values: ProgramValues, topics: string[]): BodyOf<'enrolment.start'> | undefined {
  if (startMissing(values) || minutesError(values.minutes) !== undefined || topics.length === 0)
    return undefined
  const { start, rhythm, place } = values
  return { start, format: 'one-to-one', rhythm, minutes: Number(values.minutes), place: place.trim(), topics }
}
