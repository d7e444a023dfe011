// A share as a percentage that never says more than was reached.
import type { Share } from '#domain/fidelity.ts'

/** "78%"; where rounding would lift it over a bound it was not over, one more figure: "39.6%". */
export function percentOf({ met, of }: Share, bounds: readonly number[] = []): string {
  if (of === 0) return ''
  const exact = (met * 100) / of
  const round = Math.round(exact)
  const lifted = bounds.some((bound) => exact < bound && round >= bound)
  return lifted ? `${Math.floor(exact * 10) / 10}%` : `${round}%`
}
