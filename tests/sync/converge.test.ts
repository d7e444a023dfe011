// Whatever the network does, devices come to the same records, and every entry is accounted for.
import { describe, expect, test } from 'vitest'
import { addsUp, allAccountedFor, sameRecords, storyOf, wholeChain } from './accounts.ts'
import { simulate } from './simulation.ts'

/** How many agencies are simulated; a seed that fails can be tried alone: OPENIMR_SEEDS=1 OPENIMR_SEED=… */
const SEEDS = Number(process.env.OPENIMR_SEEDS ?? (process.env.OPENIMR_FULL === '1' ? 1000 : 5))
const FIRST = Number(process.env.OPENIMR_SEED ?? 1)

// A machine that does other work beside this one takes minutes over a seed.
const LONG = { timeout: 600_000 }

const reached = new Set<string>()

describe.each(Array.from({ length: SEEDS }, (_, place) => FIRST + place))('seed %i', (seed) => {
  test(
    'devices converge, nothing is lost, nothing is twice, and no agency hears of the other',
    LONG,
    async () => {
      const { office, here, nextDoor, leaks, isHeard } = await simulate(seed)
      try {
        expect(here.written.length).toBeGreaterThan(20)
        for (const side of [here, nextDoor]) {
          await sameRecords(office, side)
          for (const answer of await allAccountedFor(office, side)) reached.add(answer)
          await addsUp(office, side)
          await wholeChain(office, side)
        }
        expect(leaks).toEqual([])
        expect(isHeard).toBe(true)
        expect(office.desk.faults).toEqual([])
      } finally {
        await office.close()
      }
    },
  )
})

if (SEEDS >= 5)
  test('these agencies saw entries accepted, refused and held', () => {
    expect([...reached].sort()).toEqual(['accepted', 'held', 'refused'])
  })

test('a seed tells the same story every time', LONG, async () => {
  const tell = async () => {
    const { office, here } = await simulate(FIRST)
    const story = await storyOf(office, here)
    await office.close()
    return story
  }
  expect(await tell()).toEqual(await tell())
})
