// The next meeting by the rhythm that was agreed on.
import { expect, test } from 'vitest'
import { weekday } from './day.ts'
import { nextByRhythm } from './enrolment.ts'

test('the next meeting follows the rhythm', () => {
  expect(nextByRhythm('weekly', '2026-12-28')).toBe('2027-01-04')
  expect(nextByRhythm('every-two-weeks', '2026-03-02')).toBe('2026-03-16')
  expect(nextByRhythm('other', '2026-03-02')).toBeNull()
})

test('twice a week never lands on a weekend and comes back to the same day', () => {
  expect(nextByRhythm('twice-weekly', '2026-03-02')).toBe('2026-03-05')
  expect(nextByRhythm('twice-weekly', '2026-03-05')).toBe('2026-03-09')
  for (const day of ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06']) {
    expect(weekday(nextByRhythm('twice-weekly', day) ?? '')).toBeLessThan(5)
  }
})
