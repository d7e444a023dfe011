// A percentage never reads as if a bound was reached that was not.
import { expect, test } from 'vitest'
import { percentOf } from './percent.ts'

const bounds = [20, 40, 70, 90]

test.each([
  [31, 40, '78%'],
  [1, 3, '33%'],
  [2, 5, '40%'],
  [396, 1000, '39.6%'],
  [8999, 10_000, '89.9%'],
  [9, 10, '90%'],
  [0, 7, '0%'],
  [0, 0, ''],
])('%i of %i is %s', (met, of, said) => {
  expect(percentOf({ met, of }, bounds)).toBe(said)
})
