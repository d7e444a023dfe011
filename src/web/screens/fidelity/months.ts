// Months as they are said to people.
import type { Period } from '#domain/fidelity.ts'
import type { Month } from '#domain/month.ts'
import { write } from '#web/app/moment.ts'

const say = (month: Month, options: Intl.DateTimeFormatOptions) =>
  write(`${month}-15T12:00:00.000Z`, 'UTC', options)

/** "Nov 2026" */
export const sayMonth = (month: Month) => say(month, { month: 'short', year: 'numeric' })
/** "November 2026" */
export const sayWholeMonth = (month: Month) => say(month, { month: 'long', year: 'numeric' })

/** "November 2026", "September to November 2026" or "December 2025 to November 2026". */
export function sayPeriod({ from, to }: Period): string {
  if (from === to) return sayWholeMonth(to)
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  return `${sameYear ? say(from, { month: 'long' }) : sayWholeMonth(from)} to ${sayWholeMonth(to)}`
}
