// A note stands on its author's own facts, and on no more than an entry can name.
import { expect, test } from 'vitest'
import { needsOf } from './needs.ts'
import { blank, fact } from './test-told.ts'

const other = '00000000-0000-7000-8000-999999999999'
const used = (by?: string) => ({
  ...fact(),
  ...(by ? { by } : {}),
  family: 'educational' as const,
  strategy: 'sum-up',
})

test('facts of somebody else are left out', () => {
  const mine = used()
  const attendance = { ...blank.attendance, used: [mine, used(other)] }
  expect(needsOf(blank.session, attendance, mine.by)).toEqual([mine.id])
})

test('the latest hundred are named', () => {
  const many = Array.from({ length: 130 }, (_, minute) => ({
    ...used(),
    at: new Date(Date.UTC(2026, 2, 9, 14, minute)).toISOString(),
  }))
  const needs = needsOf(blank.session, { ...blank.attendance, used: many }, fact().by)
  expect(needs).toHaveLength(100)
  expect(needs.at(-1)).toBe(many.at(-1)?.id)
})
