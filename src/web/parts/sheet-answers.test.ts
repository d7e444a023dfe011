// Tests of reading the answers of a filled-in sheet.
import { expect, test } from 'vitest'
import { chosen, gridRows, linePath, listLines, ownNamePath, ownRow, textOf, told } from './sheet-answers.ts'

const grid = {
  id: 'areas',
  kind: 'grid' as const,
  label: 'Parts of my life',
  pick: 'many' as const,
  own: 2,
  rows: [{ id: 'friends', label: 'Friends' }],
  columns: [
    { id: 'use', label: 'I use this' },
    { id: 'try', label: 'I would like to try this' },
  ],
}

test('an answer of another kind reads as empty', () => {
  expect(textOf(3)).toBe('')
  expect(textOf(undefined)).toBe('')
  expect(chosen('friends')).toEqual([])
  expect(chosen(null)).toEqual([])
})

test('told gives labels in the order of the sheet, and nothing for an option it does not have', () => {
  expect(told(grid.columns, ['try', 'use', 'gone'])).toEqual(['I use this', 'I would like to try this'])
  expect(told(grid.columns, 'try')).toEqual(['I would like to try this'])
  expect(told(grid.columns, 7)).toEqual([])
})

test('rows of one\u2019s own show once they have a name', () => {
  const row = ownRow(2)
  const answers = { [ownNamePath('areas', row)]: 'My garden', [`areas.${row}`]: ['use'], 'areas.friends': [] }
  expect(gridRows(grid, answers)).toEqual([
    { id: 'friends', label: 'Friends', told: [] },
    { id: 'own-2', label: 'My garden', told: ['I use this'] },
  ])
})

test('an empty line of a list is left out', () => {
  const list = { id: 'steps', kind: 'list' as const, label: 'Three small steps', lines: 3 }
  const answers = {
    [linePath('steps', 1)]: 'Text Lena',
    [linePath('steps', 3)]: 'Buy rice',
    'steps.line-4': 'No',
  }
  expect(listLines(list, answers)).toEqual(['Text Lena', 'Buy rice'])
})
