// The clock of a session on one device: time on a step becomes spans, written often so that little is ever lost.
import { minutesBetween } from '#domain/day.ts'
import type { Instant } from '#domain/text.ts'

/** The step the clock runs on and since when nothing has been written; null while it stands still. */
export type Running = { step: string; since: Instant } | null
export type Span = { step: string; from: Instant; to: Instant }
export type ClockEvent = { kind: 'go'; step: string } | { kind: 'stop' } | { kind: 'mark' }

/** A span shorter than this says nothing, unless the step is being left. */
const SHORTEST = 3 / 60
/** A device that slept longer than this was not in the session meanwhile. */
const SLEPT = 20
/** How often a running span is written. */
export const MARK_EVERY = 3 * 60_000

/** What the clock runs on after an event, and the span to keep, if any. Time never counts twice. */
export function tell(running: Running, event: ClockEvent, now: Instant): { running: Running; span?: Span } {
  const next = nextOf(running, event, now)
  if (!running || running === next) return { running: next }
  const minutes = minutesBetween(running.since, now)
  if (minutes < SHORTEST || minutes > SLEPT) return { running: next }
  return { running: next, span: { step: running.step, from: running.since, to: now } }
}

function nextOf(running: Running, event: ClockEvent, now: Instant): Running {
  if (event.kind === 'stop') return null
  if (event.kind === 'mark') return running && { step: running.step, since: now }
  return running?.step === event.step ? running : { step: event.step, since: now }
}

/** Whole minutes on a step: those kept, and those running. */
export function minutesNow(kept: number, running: Running, step: string, now: Instant): number {
  const open = running?.step === step ? Math.max(0, minutesBetween(running.since, now)) : 0
  return Math.floor(kept + open)
}
