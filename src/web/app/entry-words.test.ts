// Of an entry that waits, people read what was written and nothing that is only for machines.
import { describe, expect, it } from 'vitest'
import { entryTitle, wordsIn } from './entry-words.ts'

describe('wordsIn', () => {
  it('gives the words and leaves out ids, moments and editions', () => {
    const body = {
      attendance: '00000000-0000-7000-8000-000000000001',
      at: '2026-05-04T15:42:00.000Z',
      edition: '0123456789abcdef',
      words: '  Walk to the lake ',
      steps: [{ text: 'Find my shoes' }, { text: '' }],
      sure: 7,
    }
    expect(wordsIn(body)).toEqual(['Walk to the lake', 'Find my shoes'])
  })
  it('gives the new words where some were replaced', () => {
    expect(wordsIn({ field: 'name', was: 'Ana', is: 'Anna' })).toEqual(['name', 'Anna'])
  })
  it('is empty for an entry without words', () => expect(wordsIn({})).toEqual([]))
})

describe('entryTitle', () => {
  it('names what this version does not know plainly', () => {
    expect(entryTitle('goal.set')).toBe('Set a goal')
    expect(entryTitle('goal.dance')).toMatch(/does not know/)
  })
})
