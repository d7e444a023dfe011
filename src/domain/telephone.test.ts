// A frightened person has to reach the number that is written, and no other.
import { expect, test } from 'vitest'
import { callTo } from './telephone.ts'

test.each([
  ['911', 'tel:911'],
  ['555-0142', 'tel:5550142'],
  ['+1 (555) 555-0142', 'tel:+15555550142'],
  ['*55', 'tel:*55'],
  ['988, press 1', 'tel:988'],
  ['555-0142 ext. 4', 'tel:5550142'],
  ['555-0142 or 555-0100', 'tel:5550142'],
  ['Ask for 555-0142', 'tel:5550142'],
  ['1-800-273-TALK', 'tel:18002738255'],
])('%s is called as %s', (phone, called) => {
  expect(callTo(phone)).toBe(called)
})

test('words without a number are no link', () => {
  expect(callTo('Ask at the desk')).toBeUndefined()
})
