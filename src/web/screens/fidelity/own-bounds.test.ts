// Own bounds are declared only where they differ from ours, and never out of order.
import { expect, test } from 'vitest'
import { readBounds } from './own-bounds.tsx'

test('what is written as ours is no bound of one’s own', () => {
  expect(readBounds({ '4': ['20', '40', '70', '90'] })).toEqual({ bounds: [], wrong: [] })
  expect(readBounds({ '4': ['20', '40', '60', '90'] }).bounds).toEqual([
    { item: 4, atLeast: [20, 40, 60, 90] },
  ])
  expect(readBounds({ '5': ['20', '30', '39,6', '50'] }).bounds).toEqual([
    { item: 5, atLeast: [20, 30, 39.6, 50] },
  ])
})

test.each([
  ['one is missing', ['20', '', '70', '90']],
  ['one is no number', ['20', 'x', '70', '90']],
  ['one is more than all', ['20', '40', '70', '101']],
  ['they do not rise', ['20', '70', '70', '90']],
])('where %s, the item is named', (_why, written) => {
  expect(readBounds({ '7': written })).toEqual({ bounds: [], wrong: [7] })
})
