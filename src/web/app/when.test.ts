// Days and times as people read them, in the agency's zone.
import { expect, test } from 'vitest'
import { sayNear } from './moment.ts'
import { sayDay, sayDayOf, sayLongDay, sayTime } from './when.ts'

const plain = (text: string) => text.replace(/\s/g, ' ')

test('near days have names, others are said in full', () => {
  expect(sayLongDay('2026-05-04', '2026-05-04')).toBe('Today')
  expect(sayLongDay('2026-05-05', '2026-05-04')).toBe('Tomorrow')
  expect(sayLongDay('2026-05-03', '2026-05-04')).toBe('Yesterday')
  expect(sayLongDay('2026-05-07', '2026-05-04')).toBe('Thursday, May 7')
  expect(sayLongDay('2027-01-04', '2026-12-31')).toBe('Monday, January 4, 2027')
  expect(sayDay('2026-05-05', '2026-05-04')).toBe('Tomorrow')
  expect(sayDay('2026-05-07', '2026-05-04')).toBe('Thu, May 7')
})

test('a moment is told by the day it was in the agency’s zone', () => {
  const now = '2026-05-04T15:00:00.000Z'
  expect(sayDayOf('2026-05-04T02:00:00.000Z', 'America/Chicago', now)).toBe('yesterday')
  expect(sayDayOf('2026-05-04T02:00:00.000Z', 'UTC', now)).toBe('today')
  expect(plain(sayNear('2026-05-04T14:42:00.000Z', 'America/Chicago', now))).toBe('9:42 AM')
  expect(plain(sayNear('2026-05-04T02:00:00.000Z', 'America/Chicago', now))).toBe('May 3, 9:00 PM')
  expect(plain(sayTime('14:00'))).toBe('2:00 PM')
})
