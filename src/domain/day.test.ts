// Days and moments agree with the calendar of the machine.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, Day, daysBetween, minutesBetween, weekday } from './day.ts'

const number = fc.integer({ min: -200_000, max: 200_000 })
const dayOf = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10)

test('adding days is what the calendar says', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -20_000, max: 40_000 }),
      fc.integer({ min: -800, max: 800 }),
      (start, days) => {
        expect(addDays(dayOf(start), days)).toBe(dayOf(start + days))
      },
    ),
  )
})

test('days between two days are undone by adding them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 40_000 }), number, (start, days) => {
      const first = dayOf(start)
      const bounded = (days % 20_000) + 0
      expect(daysBetween(first, addDays(first, bounded))).toBe(bounded)
    }),
  )
})

test('weekdays begin with Monday', () => {
  expect(weekday('2026-11-23')).toBe(0)
  expect(weekday('2026-11-29')).toBe(6)
})

test('minutes go over midnight, months and leap days', () => {
  expect(minutesBetween('2028-02-28T23:59:30.000Z', '2028-03-01T00:00:00.000Z')).toBe(24 * 60 + 0.5)
})

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-04-01', ''])(
  '%s is not a day',
  (text) => {
    expect(Day.safeParse(text).success).toBe(false)
  },
)

test('the 29th of February is a day in a leap year only', () => {
  expect(Day.safeParse('2028-02-29').success).toBe(true)
  expect(Day.safeParse('2100-02-29').success).toBe(false)
  expect(Day.safeParse('2000-02-29').success).toBe(true)
})
