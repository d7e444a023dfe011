// The syllable counter is held against a dictionary of short words, a second counter and the words of the field.
/// <reference path="../text-readability.d.ts" />
import fc from 'fast-check'
import readability from 'text-readability'
import { describe, expect, test } from 'vitest'
import { syllablesIn } from '#curriculum/shape/syllables.ts'

const COUNTED = {
  1: 'I you hope hoped hopes called goes shoes friend choose changed they’re used “filled” through',
  2: 'table people wanted houses illness symptoms homework sometimes someone lifestyle didn’t being seeing quiet client going step-size careful settled movies',
  3: 'recipe everyone idea area difficult family families strategy medicine exercise opinion religious serious volunteer library apartment appointment hospital quietly',
  4: 'recovery medication everybody education community society situation experience reality convenient January step-by-step-on relationships',
  5: 'creativity opportunity vulnerable-to',
  6: 'responsibility vulnerability spirituality',
}

describe('syllables', () => {
  test.each(Object.entries(COUNTED))('words of %s', (count, words) => {
    const wrong = words.split(' ').filter((word) => syllablesIn(word) !== Number(count))
    expect(wrong).toEqual([])
  })

  test('figures are counted one each', () => {
    expect([syllablesIn('10'), syllablesIn('mid-2024'), syllablesIn('3rd')]).toEqual([2, 5, 2])
  })

  test('a second counter hardly differs over a plain text', () => {
    const text =
      'My sister and I take the bus to the market on Saturday. We buy apples, onions and a little bread. '
    const words = text.split(' ').filter((word) => word !== '')
    const ours = words.reduce((sum, word) => sum + syllablesIn(word), 0)
    expect(Math.abs(ours - readability.syllableCount(text))).toBeLessThanOrEqual(1)
  })

  test('every word has at least one, and no more than letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/u), (word) => {
        const count = syllablesIn(word)
        expect(count).toBeGreaterThanOrEqual(1)
        expect(count).toBeLessThanOrEqual(word.length)
      }),
    )
  })

  test('capitals and a possessive change nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,15}$/u), (word) => {
        expect(syllablesIn(word.toUpperCase())).toBe(syllablesIn(word))
        expect(syllablesIn(`${word}’s`)).toBe(syllablesIn(word))
      }),
    )
  })
})
