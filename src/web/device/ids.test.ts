// Ids made on a device sort in the order they were made and fit the domain's shape.

import { expect, test } from 'vitest'
import { Id } from '#domain/text.ts'
import { idMaker, plainId } from './ids.ts'

test('ids of one millisecond, and of a clock that goes back, still sort in order', () => {
  const moments = [1000, 1000, 1000, 999, 2000, 2000]
  let place = 0
  const newId = idMaker(crypto, () => 1_700_000_000_000 + (moments[place++ % moments.length] ?? 0))
  const ids = Array.from({ length: 6000 }, newId)
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids.slice(0, 20)) expect(Id.safeParse(id).success).toBe(true)
})

test('a row’s id tells nothing of the time', () => {
  const id = plainId(crypto)
  expect(Id.safeParse(id).success).toBe(true)
  expect(id[14]).toBe('4')
})
