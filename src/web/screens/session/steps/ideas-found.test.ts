// Ideas for homework are found by their words and stand by their sections.
import { expect, test } from 'vitest'
import { ideasWith, inSections } from './ideas-found.ts'

const idea = (id: string, words: string, section?: string) => ({
  id,
  title: id,
  words,
  goal: true,
  ...(section === undefined ? {} : { section }),
})
const ideas = [
  idea('any', 'Take a walk by the river'),
  idea('one', 'Call a friend', 'first'),
  idea('two', 'Walk with a friend to the café', 'second'),
]
const named = (found: readonly { id: string }[]) => found.map(({ id }) => id)

test('every word has to be there, in any order, with or without accents and capitals', () => {
  expect(named(ideasWith(ideas, ''))).toEqual(['any', 'one', 'two'])
  expect(named(ideasWith(ideas, ' friend WALK '))).toEqual(['two'])
  expect(named(ideasWith(ideas, 'cafe'))).toEqual(['two'])
  expect(named(ideasWith(ideas, 'boat'))).toEqual([])
})

test('by section, those of no section last', () => {
  expect(inSections(ideas).map(([section, some]) => [section, named(some)])).toEqual([
    ['first', ['one']],
    ['second', ['two']],
    [undefined, ['any']],
  ])
})
