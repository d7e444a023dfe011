// The address of a paper keeps what it asked for and takes the choice.
import { expect, test } from 'vitest'
import { addressOf } from './paper-choice.tsx'

test('the choice joins what the address asks already', () => {
  expect(addressOf('/a/workbook.pdf?what=mine', { paper: 'a4', size: 'large' })).toBe(
    '/a/workbook.pdf?what=mine&paper=a4&size=large',
  )
  expect(addressOf('/a/paper.pdf', { paper: 'letter' })).toBe('/a/paper.pdf?paper=letter')
})
