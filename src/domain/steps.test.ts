// The eight steps fill the hour, and a short session folds them instead of shrinking each.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FOLDED, plan, STEPS } from './steps.ts'

test('an IMR session of an hour walks the eight steps in order and fits the hour', () => {
  const steps = plan('imr', 60)
  expect(steps.map((one) => one.step)).toEqual([...STEPS])
  expect(steps.reduce((sum, one) => sum + one.to, 0)).toBeLessThanOrEqual(66)
})

test('everyday matters take their fifteen minutes from teaching', () => {
  const teaching = (everyday: boolean) =>
    plan('imr', 60, everyday).find((one) => one.step === 'teach')?.to ?? 0
  expect(teaching(false) - teaching(true)).toBe(15)
})

test('up to thirty minutes the steps fold into three parts that hold all eight', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 30 }), (minutes) => {
      const parts = plan('imr', minutes)
      expect(parts.map((one) => one.step)).toEqual(['arriving', 'one-point', 'closing'])
      const [, point] = parts
      expect(point?.to).toBeGreaterThanOrEqual(8)
      expect(point?.to).toBeLessThanOrEqual(18)
    }),
  )
  expect(Object.values(FOLDED).flat().toSorted()).toEqual([...STEPS].toSorted())
})

test('getting to know each other has no eight steps', () => {
  expect(plan('getting-to-know', 45).map((one) => one.step)).toEqual(['getting-to-know'])
})
