// A page one idea at a time, and the sentence that shows a person's own word in its place.
import { expect, test } from 'vitest'
import { type Block, inOwnWords, plainLine } from '#curriculum/shape/block.ts'
import { exampleOf } from './reading-example.ts'
import { ideasOf } from './reading-ideas.ts'

const line = (text: string): Block => ({ kind: 'paragraph', text: [{ text }] })
const heading: Block = { kind: 'heading', text: [{ text: 'Signs' }] }
const source: Block = { kind: 'source', text: 'NIMH, 2017' }

test('a heading stays with what it is over, a source with its figure, and no block is lost', () => {
  const blocks = [line('One.'), heading, line('Two.'), source, line('Three.')]
  expect(ideasOf(blocks)).toEqual([[line('One.')], [heading, line('Two.'), source], [line('Three.')]])
  expect(ideasOf([heading])).toEqual([[heading]])
  expect(ideasOf([])).toEqual([])
})

test('an example is the one sentence the word stands in', () => {
  const term = { text: 'the voices', term: 'voices' }
  const text = [{ text: 'Some hear things. When ' }, term, { text: ' come, Ana hums. It helps.' }]
  const blocks: Block[] = [line('Nothing here.'), { kind: 'keypoint', blocks: [{ kind: 'paragraph', text }] }]
  const found = exampleOf('voices', blocks)
  expect(found && plainLine(found)).toBe('When the voices come, Ana hums.')
  expect(found && plainLine(inOwnWords(found, { voices: 'my radio' }))).toBe('When my radio come, Ana hums.')
  expect(exampleOf('illness', blocks)).toBeUndefined()
})
