// Months with fewer than half of the items leave a gap in the line of the mean.
import { expect, test } from 'vitest'
import { meanPoints } from './mean-points.ts'

test('a month stands in the line where at least half as many items were scored as in the period', () => {
  const month = (of: string, scores: (number | null)[]) => ({ month: of, mean: 5, scores })
  const trend = [
    month('2026-08', [5, null, null, null]),
    month('2026-09', [5, 4, null, null]),
    month('2026-10', [5, 4, 3, 4]),
  ]
  expect(meanPoints({ trend, scored: 4 }).map(({ score }) => score)).toEqual([null, 5, 5])
})
