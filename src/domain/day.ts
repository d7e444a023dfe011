// Days are YYYY-MM-DD in the agency's zone; moments are UTC. Arithmetic on both, without a clock.

import { z } from 'zod'
import type { Instant } from './text.ts'

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2026-03-09')
  .refine(isRealDay, 'is not a day of the calendar')
export type Day = z.infer<typeof Day>

/** The time on the wall, 24 hours, such as 09:30. */
export const WallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:30')
export type WallTime = z.infer<typeof WallTime>

/** `day` moved by whole days, forward or back. */
export function addDays(day: Day, days: number): Day {
  return fromNumber(toNumber(day) + days)
}

/** Whole days from `first` to `last`; negative when `last` is earlier. */
export function daysBetween(first: Day, last: Day): number {
  return toNumber(last) - toNumber(first)
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(day: Day): number {
  return (((toNumber(day) + 3) % 7) + 7) % 7
}

/** Minutes from one moment to a later one, with fractions. */
export function minutesBetween(from: Instant, to: Instant): number {
  return (milliseconds(to) - milliseconds(from)) / 60_000
}

function isRealDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return date >= 1 && date <= (lengths[month - 1] ?? 0) + (leap ? 1 : 0)
}

function milliseconds(at: Instant): number {
  const [hour = 0, minute = 0, second = 0] = at.slice(11, 23).split(':').map(Number)
  return (
    toNumber(at.slice(0, 10)) * 86_400_000 + hour * 3_600_000 + minute * 60_000 + Math.round(second * 1000)
  )
}

// Days since 1970-01-01 in the proleptic Gregorian calendar (years begin in March, so leap days come last).
function toNumber(day: Day): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  )
}

function fromNumber(number: number): Day {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const part = Math.floor((5 * dayOfYear + 2) / 153)
  const month = part < 10 ? part + 3 : part - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfYear - Math.floor((153 * part + 2) / 5) + 1)}`
}
