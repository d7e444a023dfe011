// The mean of all items month by month: a month in which hardly any item could be scored says nothing beside the others.
import type { FidelityAnswer } from './answer.ts'
import type { TrendPoint } from './trend-line.tsx'

export function meanPoints({ trend, scored }: Pick<FidelityAnswer, 'trend' | 'scored'>): TrendPoint[] {
  return trend.map(({ month, mean, scores }) => {
    const items = scores.filter((one) => one !== null).length
    return { month, score: items * 2 >= scored ? mean : null }
  })
}
