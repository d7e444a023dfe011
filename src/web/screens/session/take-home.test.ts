// The page to take home names no page about one illness or medicine: it may lie where others read it.
import { expect, test } from 'vitest'
import { takeHome } from './take-home.ts'
import { blank, fact, titles } from './test-told.ts'

const taught = (section: string) => ({
  ...fact(),
  topic: 'facts',
  section,
  edition: 'e',
  how: null,
  again: false,
})
const told = {
  ...blank,
  attendance: { ...blank.attendance, taught: [taught('everybody'), taught('chosen')] },
}
const speaking = {
  ...titles,
  points: (_topic: string, section: string) => [`point of ${section}`],
  chosen: (_topic: string, section: string) => section === 'chosen',
}

test('a chosen page is said by its topic, and its points stay off the sheet', () => {
  const page = takeHome(told, speaking, [], ['recap', 'points'])
  expect(page.recap.join('\n')).toContain('section everybody')
  expect(page.recap.join('\n')).toContain('topic facts')
  expect(JSON.stringify(page)).not.toContain('section chosen')
  expect(page.points).toEqual(['point of everybody'])
})
