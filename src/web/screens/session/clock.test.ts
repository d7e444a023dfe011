// The clock counts every minute once, and none while it stands still.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ClockEvent, minutesNow, type Running, type Span, tell } from './clock.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 2, 9, 14) + minute * 60_000).toISOString()

function play(events: readonly { event: ClockEvent; after: number }[]) {
  let running: Running = null
  let minute = 0
  let counted = 0
  const spans: Span[] = []
  for (const { event, after } of events) {
    if (running) counted += after
    minute += after
    const told = tell(running, event, at(minute))
    running = told.running
    if (told.span) spans.push(told.span)
  }
  return { running, spans, counted, minute }
}

const steps = fc.constantFrom('welcome', 'goals', 'teach')
const event: fc.Arbitrary<ClockEvent> = fc.oneof(
  steps.map((step) => ({ kind: 'go' as const, step })),
  fc.constant({ kind: 'stop' as const }),
  fc.constant({ kind: 'mark' as const }),
)
const play1 = fc.record({ event, after: fc.integer({ min: 1, max: 19 }) })
const length = (span: Span) => (Date.parse(span.to) - Date.parse(span.from)) / 60_000

describe('spans', () => {
  test('follow one another, never overlap, and add up to the time it ran', () => {
    fc.assert(
      fc.property(fc.array(play1, { maxLength: 40 }), (events) => {
        const { spans, counted } = play([...events, { event: { kind: 'stop' }, after: 1 }])
        for (const [place, span] of spans.entries()) {
          expect(span.from < span.to).toBe(true)
          const before = spans[place - 1]
          if (before) expect(before.to <= span.from).toBe(true)
        }
        // A step that is gone to again while it runs keeps running: only the sum matters.
        expect(spans.reduce((sum, span) => sum + length(span), 0)).toBeLessThanOrEqual(counted + 1e-6)
      }),
    )
  })

  test('lose nothing when a session is marked every few minutes', () => {
    const marks = Array.from({ length: 10 }, () => ({ event: { kind: 'mark' as const }, after: 3 }))
    const { spans } = play([{ event: { kind: 'go', step: 'teach' }, after: 0 }, ...marks])
    expect(spans).toHaveLength(10)
    expect(spans.reduce((sum, span) => sum + length(span), 0)).toBe(30)
  })

  test('name the step that was left, not the one begun', () => {
    const { spans, running } = play([
      { event: { kind: 'go', step: 'welcome' }, after: 0 },
      { event: { kind: 'go', step: 'goals' }, after: 4 },
    ])
    expect(spans).toEqual([{ step: 'welcome', from: at(0), to: at(4) }])
    expect(running).toEqual({ step: 'goals', since: at(4) })
  })
})

test('nothing is counted while paused, and a long sleep is not part of the session', () => {
  const go = { event: { kind: 'go' as const, step: 'teach' }, after: 0 }
  expect(play([go, { event: { kind: 'stop' }, after: 5 }, { ...go, after: 60 }]).spans).toHaveLength(1)
  expect(play([go, { event: { kind: 'mark' }, after: 300 }]).spans).toEqual([])
})

test('the minutes shown are the kept ones and the running ones', () => {
  expect(minutesNow(4, { step: 'teach', since: at(0) }, 'teach', at(3))).toBe(7)
  expect(minutesNow(4, { step: 'goals', since: at(0) }, 'teach', at(3))).toBe(4)
  expect(minutesNow(4.9, null, 'teach', at(3))).toBe(4)
})
