// What was written while a round was under way goes up with a second one, and no third is tried.
import { describe, expect, it } from 'vitest'
import { sendFirst } from './send-first.ts'

const deviceWith = (left: number[]) => {
  let rounds = 0
  const device = {
    sync: async () => {
      rounds += 1
    },
    status: () => ({ waiting: left[rounds - 1] ?? 0 }) as never,
  }
  return { device, rounds: () => rounds }
}

describe('sendFirst', () => {
  it.each([
    [[0], 1],
    [[1, 0], 2],
    [[1, 1, 1], 2],
  ])('with %j left after each round asks %i times', async (left, times) => {
    const { device, rounds } = deviceWith(left)
    await sendFirst(device)
    expect(rounds()).toBe(times)
  })
})
