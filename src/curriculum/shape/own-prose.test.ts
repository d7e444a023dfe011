// Our words as an agency would type them: read back, they are the same blocks.
import { expect, test } from 'vitest'
import type { Block } from './block.ts'
import { ownBlocks, ownText } from './own-prose.ts'

const words = (text: string) => [{ text }]

test('what is typed from blocks is read into the same blocks', () => {
  const blocks: Block[] = [
    { kind: 'paragraph', text: words('Signs come first.') },
    { kind: 'heading', text: words('What to look for') },
    { kind: 'list', ordered: false, items: [words('Less sleep'), words('More worry')] },
    { kind: 'list', ordered: true, items: [words('Tell somebody'), words('Rest')] },
    { kind: 'keypoint', blocks: [{ kind: 'paragraph', text: words('Small signs matter.') }] },
  ]
  expect(ownBlocks(ownText(blocks))).toEqual(blocks)
})

test('boxes give their words, and what plain lines cannot hold is left out', () => {
  const blocks: Block[] = [
    { kind: 'story', name: 'Bo', blocks: [{ kind: 'paragraph', text: words('I slept badly.') }] },
    { kind: 'worksheet', id: 'signs' },
    { kind: 'question', id: 'q', text: words('And you?') },
    { kind: 'source', text: 'A survey of 2001 to 2003' },
  ]
  expect(ownText(blocks)).toBe('I slept badly.\n\nAnd you?\n\n(A survey of 2001 to 2003)')
})
