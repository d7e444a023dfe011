// Runs the session's clock while its screen is open, and writes the spans.
import { useEffect, useReducer, useRef } from 'preact/hooks'
import type { Instant } from '#domain/text.ts'
import { useDevice } from '#web/device/hooks.ts'
import { type ClockEvent, MARK_EVERY, type Running, type Span, tell } from './clock.ts'

const REDRAW = 15_000

export type StepClock = { running: Running; now: Instant; stop: () => void }

/** The clock runs on `step`; null stops it. */
export function useStepClock(step: string | null, keep: (span: Span) => void): StepClock {
  const device = useDevice()
  const running = useRef<Running>(null)
  const keeper = useRef(keep)
  keeper.current = keep
  const [, redraw] = useReducer((count: number) => count + 1, 0)

  const happen = useRef((event: ClockEvent) => {
    const told = tell(running.current, event, device.now())
    running.current = told.running
    if (told.span) keeper.current(told.span)
  }).current

  useEffect(() => {
    happen(step === null ? { kind: 'stop' } : { kind: 'go', step })
    redraw(undefined)
  }, [step])

  useEffect(() => {
    const mark = () => happen({ kind: 'mark' })
    const hidden = () => document.visibilityState === 'hidden' && mark()
    const marking = setInterval(mark, MARK_EVERY)
    const drawing = setInterval(() => redraw(undefined), REDRAW)
    addEventListener('pagehide', mark)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      clearInterval(marking)
      clearInterval(drawing)
      removeEventListener('pagehide', mark)
      document.removeEventListener('visibilitychange', hidden)
      happen({ kind: 'stop' })
    }
  }, [])

  return { running: running.current, now: device.now(), stop: () => happen({ kind: 'stop' }) }
}
