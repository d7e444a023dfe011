// Thirteen items: every anchor at its bound, nothing lifted by rounding, nothing recorded read as nothing.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Counts, fidelity, lengthOf, mostLikelyToHelp, type Scored, scoreOfShare } from './fidelity.ts'
import { CARDS, SCALE } from './fidelity-scale.ts'
import type { Rating } from './rating.ts'

const none = { met: 0, of: 0 }
const nothing: Counts = {
  sizes: { upTo8: 0, upTo10: 0, upTo12: 0, upTo15: 0, more: 0 },
  length: { ...none, early: 0 },
  topics: { offered: 9, taught: 0 },
  handouts: { ...none, untaught: 0 },
  supporters: { ...none, declined: 0, notAsked: 0 },
  goals: { ...none, knowing: 0, hopes: 0 },
  followUps: { ...none, noGoal: 0 },
  motivational: none,
  educational: none,
  cognitive: none,
  apart: { unsigned: 0, crisis: 0, gettingToKnow: 0, other: 0 },
  clients: 0,
}
const ours = { bounds: [] }
const unrated = () => undefined
const scoreIn = (counts: Counts, number: number, sample: Parameters<typeof fidelity>[1] = ours) =>
  fidelity(counts, sample, unrated).items.find((one) => one.number === number)?.score

test('there are thirteen items in the order of the scale, and each says where its figures come from', () => {
  expect(SCALE.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
  for (const { basis } of SCALE) expect(basis.source).not.toBe('')
})

test('39.6 % scores 2: a bound is a lower bound, and no rounding lifts a share over it', () => {
  expect(scoreOfShare({ met: 396, of: 1000 }, [20, 40, 70, 90])).toBe(2)
  expect(scoreOfShare({ met: 2, of: 5 }, [20, 40, 70, 90])).toBe(3)
  expect(scoreOfShare({ met: 8999, of: 10_000 }, [20, 40, 70, 90])).toBe(4)
  expect(scoreOfShare({ met: 9, of: 10 }, [20, 40, 70, 90])).toBe(5)
})

test.each([
  ['nobody of five', 0, 5, 1],
  ['one of five', 1, 5, 2],
  ['three of ten', 3, 10, 3],
  ['two of five', 2, 5, 4],
  ['half', 1, 2, 5],
])('half the clients with a supporter is full marks: %s', (_what, met, of, score) => {
  expect(scoreIn({ ...nothing, supporters: { met, of, declined: 0, notAsked: 0 } }, 5)).toBe(score)
})

test.each([
  [{ upTo8: 40 }, 5],
  [{ upTo8: 40, upTo10: 1 }, 4],
  [{ upTo8: 40, upTo12: 1 }, 3],
  [{ upTo15: 1, upTo10: 5 }, 2],
  [{ upTo8: 400, more: 1 }, 1],
])('the largest session decides: %o', (sizes, score) => {
  expect(scoreIn({ ...nothing, sizes: { ...nothing.sizes, ...sizes } }, 1)).toBe(score)
})

test.each([
  [1, 1],
  [3, 2],
  [5, 3],
  [7, 4],
  [8, 5],
  [9, 5],
])('%i topics with handouts score %i', (offered, score) => {
  expect(scoreIn({ ...nothing, topics: { offered, taught: 0 } }, 3)).toBe(score)
})

test('what was never recorded has no score: it is not a one', () => {
  const { items, scored, mean } = fidelity({ ...nothing, clients: 3 }, ours, unrated)
  expect(items.filter(({ score }) => score !== null).map(({ id }) => id)).toEqual(['curriculum'])
  expect([scored, mean]).toEqual([1, 5])
})

test('a programme with nobody in it has no mean', () => {
  expect(fidelity(nothing, ours, unrated)).toMatchObject({ scored: 0, mean: null, band: null })
})

test('items 11 to 13 wait for somebody who has asked, and take their score', () => {
  const rating = { score: 2, item: 11 } as Rating
  const full = fidelity(nothing, ours, (item) => (item === 11 ? rating : undefined))
  const byId = new Map(full.items.map((one) => [one.id, one]))
  expect(byId.get('coping')).toMatchObject({ score: 2, by: 'rated' })
  expect(byId.get('relapse-prevention')).toMatchObject({ score: null, by: null })
})

test('a rating of an item that is counted stands beside the figure and does not replace it', () => {
  const counts = { ...nothing, goals: { met: 10, of: 10, knowing: 0, hopes: 0 } }
  const { items } = fidelity(counts, ours, () => ({ score: 1 }) as Rating)
  expect(items.find(({ id }) => id === 'goals')).toMatchObject({
    score: 5,
    by: 'counted',
    rating: { score: 1 },
  })
})

test("an agency's own bounds take the place of ours", () => {
  const counts = { ...nothing, goals: { met: 1, of: 2, knowing: 0, hopes: 0 } }
  expect(scoreIn(counts, 6)).toBe(3)
  expect(scoreIn(counts, 6, { bounds: [{ item: 6, atLeast: [10, 20, 30, 50] }] })).toBe(5)
})

test('more met never scores lower, and a score is a whole number from 1 to 5', () => {
  const share = fc.integer({ min: 1, max: 5000 }).chain((of) => fc.tuple(fc.nat(of), fc.constant(of)))
  fc.assert(
    fc.property(share, ([met, of]) => {
      for (const bounds of [
        [20, 40, 70, 90],
        [20, 30, 40, 50],
      ]) {
        const score = scoreOfShare({ met, of }, bounds) ?? 0
        expect(Number.isInteger(score) && score >= 1 && score <= 5).toBe(true)
        if (met < of) expect(scoreOfShare({ met: met + 1, of }, bounds)).toBeGreaterThanOrEqual(score)
      }
    }),
  )
})

test.each([
  [5, 'high'],
  [3, 'moderate'],
  [2, 'low'],
])('a mean of %i is read as %s', (score, band) => {
  const topics = { offered: [0, 1, 2, 4, 6, 8][score] ?? 0, taught: 0 }
  expect(fidelity({ ...nothing, topics, clients: 1 }, ours, unrated).band).toBe(band)
})

describe('the length of a stay', () => {
  const weekly = { rhythm: 'weekly', days: 26 * 7, weeksHeld: 20, paused: 0, running: false }
  test('half a year of weekly sessions meets the one reading, three months the other', () => {
    expect(lengthOf(weekly, 'six-months')).toBe('met')
    expect(lengthOf({ ...weekly, days: 90, weeksHeld: 11 }, 'six-months')).toBe('not-met')
    expect(lengthOf({ ...weekly, days: 90, weeksHeld: 11 }, 'three-months')).toBe('met')
  })
  test('every two weeks takes twice as long', () => {
    const stay = { ...weekly, rhythm: 'every-two-weeks', weeksHeld: 13 }
    expect(lengthOf(stay, 'six-months')).toBe('not-met')
    expect(lengthOf({ ...stay, days: 52 * 7, weeksHeld: 24 }, 'six-months')).toBe('met')
  })
  test('one that runs and has not had the time is neither', () => {
    expect(lengthOf({ ...weekly, days: 60, weeksHeld: 8, running: true }, 'six-months')).toBe('early')
    expect(lengthOf({ ...weekly, days: 60, weeksHeld: 8 }, 'six-months')).toBe('not-met')
  })
  test('long with gaps is not weekly, and a pause does not count', () => {
    expect(lengthOf({ ...weekly, weeksHeld: 9 }, 'six-months')).toBe('not-met')
    expect(lengthOf({ ...weekly, paused: 60, running: true }, 'six-months')).toBe('early')
  })
})

describe('what would help most', () => {
  const item = (id: Scored['id'], score: number | null) => ({ id, score }) as Scored
  test('the worst item with somebody it could help', () => {
    const items = [item('goal-follow-up', 2), item('supporters', 1), item('goals', 5)]
    expect(mostLikelyToHelp(items, { 'goal-follow-up': 9, supporters: 4, goals: 1 })).toEqual({
      item: 'supporters',
      card: CARDS.supporters,
      people: 4,
    })
    expect(mostLikelyToHelp(items, { 'goal-follow-up': 9, supporters: 0 })?.item).toBe('goal-follow-up')
  })
  test('nobody to help, nothing to say', () => {
    expect(
      mostLikelyToHelp([item('goals', 5), item('coping', null)], { goals: 3, coping: 0 }),
    ).toBeUndefined()
  })
})
