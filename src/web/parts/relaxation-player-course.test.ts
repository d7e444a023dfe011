// The pace of a breath and the order of the parts, second by second.
import { describe, expect, test } from 'vitest'
import { breathAt, minutesLeft, partAt } from './relaxation-player-course.ts'

describe('a breath of 4 in, 2 hold, 6 out', () => {
  const pace = { in: 4, hold: 2, out: 6 }

  test.each([
    [0, 'in', 1, 0],
    [2, 'in', 3, 0.5],
    [4, 'hold', 1, 1],
    [5.9, 'hold', 2, 1],
    [6, 'out', 1, 1],
    [9, 'out', 4, 0.5],
    [11.999, 'out', 6, 0],
    [12, 'in', 1, 0],
    [121, 'in', 2, 0.146],
  ])('after %d s: %s, second %d, %d full', (elapsed, phase, second, full) => {
    const breath = breathAt(pace, elapsed)
    expect(breath).toMatchObject({ phase, second })
    expect(breath.full).toBeCloseTo(full, 2)
  })

  test('without a hold goes from in to out', () => {
    expect(breathAt({ in: 4, hold: 0, out: 6 }, 4).phase).toBe('out')
  })
})

test('each part has its own seconds, and the last stays', () => {
  const parts = [
    { say: 'One', seconds: 20 },
    { say: 'Two', seconds: 30 },
  ]
  expect([0, 19.9, 20, 49.9, 50, 500].map((second) => partAt(parts, second))).toEqual([0, 0, 1, 1, 1, 1])
})

test('the minutes to go never reach none', () => {
  expect([0, 100, 295].map((second) => minutesLeft(300, second))).toEqual([5, 3, 1])
})
