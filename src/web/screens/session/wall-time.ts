// The time on the wall of the agency at a moment, as a session keeps it.
import type { WallTime } from '#domain/day.ts'
import type { Instant } from '#domain/text.ts'

export const wallTime = (zone: string, at: Instant): WallTime =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(at),
  )
