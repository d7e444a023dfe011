// How many sessions a topic has taken, and what the guide says is usual.
import { plainText } from '#curriculum/shape/block.ts'
import { type Guide, guidePart } from '#curriculum/shape/handout.ts'
import type { Attendance } from '#domain/attendance.ts'

/** Sessions in which something of the topic was taught. */
export const sessionsOn = (attendances: readonly Pick<Attendance, 'session' | 'taught'>[], topic: string) =>
  new Set(
    attendances
      .filter(({ taught }) => taught.some((one) => one.topic === topic))
      .map(({ session }) => session),
  ).size

/** The first sentence of the guide's pacing, which says how many sessions are usual. */
export function pacingSaid(guide: Guide): string | undefined {
  const [first] = plainText(guidePart(guide, 'pacing')?.blocks ?? []).split('\n')
  return first?.match(/^.*?[.;](?=\s|$)/u)?.[0].replace(/;$/u, '.') ?? (first || undefined)
}
