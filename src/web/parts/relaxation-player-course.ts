// Where a relaxation stands after so many seconds: which part is said, and how far a breath has come.
import type { BreathPace, RelaxationPart } from '#curriculum/shape/relaxation.ts'

/** `full` is how full the lungs are, 0 to 1; `second` counts from 1 within the phase. */
export type Breath = { phase: keyof BreathPace; second: number; seconds: number; full: number }

export function breathAt(pace: BreathPace, elapsed: number): Breath {
  const whole = pace.in + pace.hold + pace.out
  const within = whole > 0 ? elapsed % whole : 0
  const phase = within < pace.in ? 'in' : within < pace.in + pace.hold ? 'hold' : 'out'
  const since = within - (phase === 'in' ? 0 : phase === 'hold' ? pace.in : pace.in + pace.hold)
  const seconds = pace[phase]
  const share = seconds > 0 ? since / seconds : 1
  const rise = (1 - Math.cos(Math.PI * share)) / 2
  const full = phase === 'in' ? rise : phase === 'hold' ? 1 : 1 - rise
  return { phase, second: Math.floor(since) + 1, seconds, full }
}

/** The place of the part that is said now; past the end it is the last. */
export function partAt(parts: readonly RelaxationPart[], elapsed: number): number {
  let end = 0
  const place = parts.findIndex((part) => {
    end += part.seconds
    return elapsed < end
  })
  return place < 0 ? parts.length - 1 : place
}

/** Whole minutes still to come, at least one. */
export const minutesLeft = (seconds: number, elapsed: number) =>
  Math.max(1, Math.round((seconds - elapsed) / 60))
