// The words for why a row counts as it does.
import { expect, test } from 'vitest'
import { sayWhy } from './why-said.ts'

test('a word of the office is said as people say it, and one that is not known is left out', () => {
  expect(sayWhy('size', '9 came')).toBe('9 people came')
  expect(sayWhy('educational', '1 came')).toBe('')
  expect(sayWhy('handouts', '2 of 3 missing')).toBe('2 of 3 handouts not given')
  expect(sayWhy('handouts', '0 of 3 missing')).toBe('')
  expect(sayWhy('supporters', 'yes')).toBe('said yes when asked')
  expect(sayWhy('coping', 'yes')).toBe('it applies to them')
  expect(sayWhy('motivational', 'unsigned')).toBe('the note is not signed')
  expect(sayWhy('goals', 'something new')).toBe('')
})
