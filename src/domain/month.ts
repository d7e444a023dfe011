// Months of the calendar as YYYY-MM: the grain in which the programme's figures are kept.

import { z } from 'zod'
import { addDays, type Day } from './day.ts'

export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as 2026-03')
export type Month = z.infer<typeof Month>

export const monthOf = (day: Day): Month => day.slice(0, 7)
export const firstDay = (month: Month): Day => `${month}-01`
export const lastDay = (month: Month): Day => addDays(firstDay(addMonths(month, 1)), -1)

/** `month` moved by whole months, forward or back. */
export function addMonths(month: Month, months: number): Month {
  const [year = 0, of = 1] = month.split('-').map(Number)
  const number = year * 12 + (of - 1) + months
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${two((((number % 12) + 12) % 12) + 1)}`
}

/** Every month from the first to the last, both included; none where the last is earlier. */
export function monthsFrom(first: Month, last: Month): Month[] {
  const months: Month[] = []
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month)
  return months
}
