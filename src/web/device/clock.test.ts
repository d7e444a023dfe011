// The device's clock is corrected by the server's, and says when it cannot be trusted.

import { expect, test } from 'vitest'
import { createClock, dayIn } from './clock.ts'

test('a clock an hour behind is corrected by what the server said', () => {
  let device = Date.parse('2026-03-09T13:00:00.000Z')
  const clock = createClock(() => device, null)
  expect(clock.doubtful()).toBe(true)
  clock.observe('2026-03-09T14:00:01.000Z', device, device + 2000)
  device += 60_000
  expect(clock.doubtful()).toBe(false)
  expect(clock.now()).toBe('2026-03-09T14:01:00.000Z')
})

test('an answer that took too long teaches nothing', () => {
  const clock = createClock(() => 0, null)
  clock.observe('2026-03-09T14:00:00.000Z', 0, 60_000)
  expect(clock.doubtful()).toBe(true)
})

test('a clock set back since the server was last heard is doubtful', () => {
  const mark = { offset: 0, seen: Date.parse('2026-03-09T14:00:00.000Z') }
  expect(createClock(() => Date.parse('2026-03-09T14:30:00.000Z'), mark).doubtful()).toBe(false)
  expect(createClock(() => Date.parse('2026-03-08T14:30:00.000Z'), mark).doubtful()).toBe(true)
})

test('the day is the agency’s', () => {
  const late = Date.parse('2026-03-10T02:30:00.000Z')
  expect(dayIn('America/New_York', late)).toBe('2026-03-09')
  expect(dayIn('Europe/Berlin', late)).toBe('2026-03-10')
})
