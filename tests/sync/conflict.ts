// A conflict: two devices write apart and arrive in either order; this tries both, and finds what became of the words.
import { describe, expect, test } from 'vitest'
import type { Id } from '#domain/text.ts'
import { type Agency, type Chart, everybodySyncs, fateOf } from './apart.ts'

/**
 * What becomes of the words of both:
 * `both` stand in the chart; `beside`: those that arrive first stand, the others stay beside them until somebody
 * chooses; `asked`: those that arrive second are not taken, and their author is told why and keeps them; `held`: a
 * supervisor decides about those of the other; `last`: those that arrive last stand, the ones they replace are in the
 * log alone.
 */
export type End = 'both' | 'beside' | 'asked' | 'held' | 'last'

export type Case = {
  when: string
  begin: (chart: Chart) => Promise<Id>
  one: (chart: Chart, id: Id) => Promise<Id>
  other: (chart: Chart, id: Id) => Promise<Id>
  /** One end for both orders, or one where the one arrives first and one where the other does. */
  end: End | readonly [End, End]
  /** What is true of the record then, as the desk sees it. */
  leaves?: (chart: Chart, id: Id, first: 'one' | 'other') => void
}

type Fate = Awaited<ReturnType<typeof fateOf>>

/** By the end: what may have become of those that arrive first, and of those that arrive second. */
const FATES: Record<Exclude<End, 'held'>, readonly [Fate[], Fate[]]> = {
  both: [
    ['stands', 'taken'],
    ['stands', 'taken'],
  ],
  beside: [['stands'], ['beside']],
  asked: [['stands', 'taken'], ['refused']],
  last: [
    ['only in the log', 'taken'],
    ['stands', 'taken'],
  ],
}

const FULL = process.env.OPENIMR_FULL === '1'

/** Each case in both orders; in the usual run in one of them, by turns. */
export function tryEach(agency: () => Agency, cases: readonly Case[]): void {
  for (const [at, one] of cases.entries())
    describe(one.when, () => {
      const [oneFirst, otherFirst] = typeof one.end === 'string' ? [one.end, one.end] : one.end
      if (FULL || at % 2 === 0)
        test(`the one arrives first: ${oneFirst}`, () => tryIn(agency(), one, 'one', oneFirst))
      if (FULL || at % 2 === 1)
        test(`the other arrives first: ${otherFirst}`, () => tryIn(agency(), one, 'other', otherFirst))
    })
}

async function tryIn(
  agency: Agency,
  { begin, one, other, leaves }: Case,
  first: 'one' | 'other',
  expected: End,
): Promise<void> {
  const chart = await agency.chart()
  const id = await begin(chart)
  await everybodySyncs(chart)
  await one(chart, id)
  const wroteOne = chart.wrote()
  agency.office.desk.wait(60)
  await other(chart, id)
  const wroteOther = chart.wrote()
  const order = first === 'one' ? [wroteOne, wroteOther] : [wroteOther, wroteOne]
  for (const { place } of order) await chart.at(place).device.sync()
  await everybodySyncs(chart)

  const fates = await Promise.all(order.map((written) => fateOf(agency, chart, written)))
  if (expected === 'held') expect(fates[1]).toBe('held')
  else for (const place of [0, 1] as const) expect(FATES[expected][place]).toContain(fates[place])
  leaves?.(chart, id, first)
}
