// Tests of reading the answers of a filled-in sheet.
import { expect, test } from 'vitest'
import {
  boxPath,
  boxWords,
  cellPath,
  cellRows,
  chosen,
  gridRows,
  linePath,
  listLines,
  ownNamePath,
  ownRow,
  textOf,
  told,
} from './sheet-answers.ts'

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

test('boxes and the cells of a table show where something was written, in the order of the sheet', () => {
  const [two, three] = [
    { id: 'good', label: 'What is good' },
    { id: 'bad', label: 'What is not' },
  ]
  const boxes = { id: 'sides', kind: 'boxes' as const, label: 'Two sides', boxes: [two, three] }
  expect(boxWords(boxes, { [boxPath('sides', 'bad')]: 'The noise', 'sides.gone': 'No' })).toEqual([
    { ...three, words: 'The noise' },
  ])
  const rows = [{ id: 'walk', label: 'Walk' }]
  const table = {
    id: 'plan',
    kind: 'table' as const,
    label: 'My plan',
    columns: [two, three],
    rows,
    lines: 2,
  }
  const answers = {
    [cellPath('plan', 'line-2', 'good')]: 'A nap',
    [cellPath('plan', 'walk', 'bad')]: 'Rain',
    [cellPath('plan', 'line-3', 'good')]: 'No such row',
  }
  expect(cellRows(table, answers)).toEqual([
    { id: 'walk', label: 'Walk', cells: [{ ...three, words: 'Rain' }] },
    { id: 'line-2', label: '', cells: [{ ...two, words: 'A nap' }] },
  ])
})
