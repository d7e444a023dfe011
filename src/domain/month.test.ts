// Months: arithmetic over the ends of years.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMonths, lastDay, Month, monthsFrom } from './month.ts'

const month = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, of]) => `${year}-${String(of).padStart(2, '0')}`)

test('on and back is where one was', () => {
  fc.assert(
    fc.property(month, fc.integer({ min: -500, max: 500 }), (from, by) => {
      const to = addMonths(from, by)
      expect(Month.safeParse(to).success).toBe(true)
      expect(addMonths(to, -by)).toBe(from)
      if (by >= 0) expect(monthsFrom(from, to)).toHaveLength(by + 1)
      else expect(monthsFrom(from, to)).toEqual([])
    }),
  )
})

test('the last day of a month, leap years included', () => {
  expect(lastDay('2026-02')).toBe('2026-02-28')
  expect(lastDay('2028-02')).toBe('2028-02-29')
  expect(lastDay('2026-12')).toBe('2026-12-31')
})
