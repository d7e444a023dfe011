// Which strategies have not been used in the last sessions, by family: a nudge to vary, never a mark.
import {
  STRATEGY_FAMILIES,
  type Strategies,
  type Strategy,
  type StrategyFamily,
} from '#curriculum/shape/topic.ts'
import type { Attendance } from '#domain/attendance.ts'
import type { Session } from '#domain/session.ts'

export const LATELY = 4

export type NotUsed = { family: StrategyFamily; strategies: Strategy[]; all: boolean }[]

/** The attendances of the last sessions held, the newest first. */
export function lately(sessions: readonly Session[], attendances: readonly Attendance[]): Attendance[] {
  const held = sessions
    .filter((one) => one.state === 'held' && one.purpose === 'imr')
    .sort((a, b) => (`${a.day} ${a.time}` < `${b.day} ${b.time}` ? 1 : -1))
    .slice(0, LATELY)
  return held.flatMap((session) => attendances.find((one) => one.session === session.id) ?? [])
}

export function notUsed(strategies: Strategies, last: readonly Attendance[]): NotUsed {
  const used = new Set(last.flatMap((one) => one.used.map((fact) => `${fact.family}/${fact.strategy}`)))
  return STRATEGY_FAMILIES.map((family) => {
    const left = strategies[family].filter((one) => !used.has(`${family}/${one.id}`))
    return { family, strategies: left, all: left.length === strategies[family].length }
  }).filter((one) => one.strategies.length > 0)
}
