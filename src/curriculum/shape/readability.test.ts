// The grade is held against texts whose figures are published, and against what must be true of any text.
/// <reference path="../text-readability.d.ts" />
import fc from 'fast-check'
import readability from 'text-readability'
import { describe, expect, test } from 'vitest'
import { measureText, sentencesIn, wordsIn } from '#curriculum/shape/readability.ts'

const WORDS = [
  'you',
  'can',
  'walk',
  'with',
  'a',
  'friend',
  'to',
  'the',
  'library',
  'every',
  'Tuesday',
  'recovery',
]
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 15 }).map((words) => {
  const [first = 'you', ...others] = words
  return `${first[0]?.toUpperCase()}${[first.slice(1), ...others].join(' ')}.`
})

describe('readability', () => {
  // Counted by hand, with “-lian” spoken as two syllables.
  test('known texts', () => {
    const platypus = measureText(
      'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.',
    )
    expect(platypus).toMatchObject({ words: 13, sentences: 1, syllables: 26 })
    expect(platypus.grade).toBeCloseTo(13.08, 2)
    const cat = measureText('The cat sat on the mat.')
    expect(cat).toMatchObject({ words: 6, syllables: 6, longest: 6 })
    expect(cat.grade).toBeCloseTo(-1.45, 2)
  })

  test('a text for experts is hard and a plain one is not', () => {
    const hard =
      'Psychoeducational interventions facilitate the amelioration of residual symptomatology. ' +
      'Collaborative determination of individualized objectives necessitates comprehensive assessment.'
    const plain = 'Some days are hard. You can call a friend. A short walk may help you feel a bit better.'
    expect(measureText(hard).grade).toBeGreaterThan(18)
    expect(measureText(plain).grade).toBeLessThan(3)
  })

  test('where sentences end', () => {
    expect(sentencesIn('Dr. Lee came at 9 a.m. today. “Why?” she said. Go… Then stop')).toHaveLength(4)
    expect(sentencesIn('She said, “It is fine.” Then she left.')).toHaveLength(2)
    expect(sentencesIn('No full stop\nNext line')).toHaveLength(2)
    expect(sentencesIn('He asked, “Why not?” and smiled.')).toHaveLength(1)
    expect(sentencesIn(' … \n . ')).toEqual([])
  })

  test('what is a word', () => {
    expect(wordsIn('A step-by-step plan – it’s mine, 10 minutes (or so)')).toHaveLength(9)
  })

  test('it agrees with a second measure on long plain texts, which rounds more', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 8, maxLength: 20 }), (sentences) => {
        const text = sentences.join(' ')
        expect(Math.abs(measureText(text).grade - readability.fleschKincaidGrade(text))).toBeLessThan(1.2)
      }),
    )
  })

  test('sentences keep all words, and saying a text twice leaves its grade', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (sentences) => {
        const text = sentences.join(' ')
        const once = measureText(text)
        const twice = measureText(`${text}\n${text}`)
        expect(once.sentences).toBe(sentences.length)
        expect(sentencesIn(text).flatMap(wordsIn)).toEqual(wordsIn(text))
        expect(twice.grade).toBeCloseTo(once.grade, 8)
      }),
    )
  })

  test('joining two sentences into one never makes a text easier', () => {
    fc.assert(
      fc.property(sentence, sentence, (first, second) => {
        const apart = measureText(`${first} ${second}`)
        const joined = measureText(`${first.slice(0, -1)} and ${second}`)
        expect(joined.average).toBeGreaterThan(apart.average)
      }),
    )
  })

  test('nothing to read is no grade at all', () => {
    expect(measureText('')).toEqual({
      words: 0,
      sentences: 0,
      syllables: 0,
      grade: 0,
      average: 0,
      longest: 0,
    })
  })
})
