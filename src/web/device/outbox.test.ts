// What goes up next: in order, no more than the server takes, and nothing before what it needs.

import { expect, test } from 'vitest'
import type { Envelope } from '#domain/entry.ts'
import type { Queued } from './memory.ts'
import { nextBatch } from './outbox.ts'

const queued = (id: string, more: Partial<Queued> & { needs?: string[]; body?: unknown } = {}): Queued => ({
  seq: 1,
  row: id,
  entry: { id, needs: more.needs ?? [], body: more.body ?? {} } as Envelope,
  state: more.state ?? 'waiting',
  revision: null,
  reason: '',
})
const idsOf = (batch: Queued[]) => batch.map(({ entry }) => entry.id)

test('no more than a hundred at a time, in the order they were written', () => {
  const queue = Array.from({ length: 150 }, (_, place) => queued(String(place)))
  const batch = idsOf(nextBatch(queue, new Set()))
  expect(batch).toEqual(Array.from({ length: 100 }, (_, place) => String(place)))
})

test('no more bytes than the server takes, but always one entry', () => {
  const long = 'ü'.repeat(150_000)
  const queue = ['a', 'b', 'c'].map((id) => queued(id, { body: long }))
  expect(idsOf(nextBatch(queue, new Set()))).toEqual(['a'])
  const tooLong = [queued('a', { body: 'ü'.repeat(900_000) }), queued('b')]
  expect(idsOf(nextBatch(tooLong, new Set()))).toEqual(['a'])
})

test('what needs an entry that stays back stays back with it, and so on down the line', () => {
  const queue = [
    queued('a'),
    queued('b', { needs: ['a'] }),
    queued('c', { needs: ['b'] }),
    queued('d'),
    queued('e', { needs: ['d', 'gone-up-long-ago'] }),
  ]
  expect(idsOf(nextBatch(queue, new Set(['a'])))).toEqual(['d', 'e'])
  expect(idsOf(nextBatch(queue, new Set()))).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('what was answered is not sent again; what was put off is', () => {
  const queue = [
    queued('a', { state: 'accepted' }),
    queued('b', { state: 'refused' }),
    queued('c', { state: 'held' }),
    queued('d', { state: 'later' }),
  ]
  expect(idsOf(nextBatch(queue, new Set()))).toEqual(['d'])
})
