// How hard a text is to read: its words and sentences, and the Flesch-Kincaid grade that comes of them.
import { syllablesIn } from './syllables.ts'

/** What a client's text was promised to stay within. */
export const HIGHEST_GRADE = 6
export const LONGEST_AVERAGE = 12
export const LONGEST_SENTENCE = 20

export type Measure = {
  words: number
  sentences: number
  syllables: number
  // The US school grade at which it can be read.
  grade: number
  // Words to a sentence.
  average: number
  longest: number
}

const WORD = /[\p{L}\p{N}]+(?:['’‐-][\p{L}\p{N}]+)*/gu
const SHORT_FORM = /\b(Mr|Mrs|Ms|Dr|e\.g|i\.e|a\.m|p\.m)\.(?=\s)/gu
const BETWEEN_SENTENCES = /(?<=[.?!…]["”’)\]]*)\s+(?=["“‘(]*[\p{Lu}\p{N}])/u

export function wordsIn(text: string): string[] {
  return text.match(WORD) ?? []
}

// A line ends a sentence whether it has a full stop or not.
export function sentencesIn(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.replace(SHORT_FORM, '$1').split(BETWEEN_SENTENCES))
    .filter((sentence) => wordsIn(sentence).length > 0)
}

export function measureText(text: string): Measure {
  const lengths = sentencesIn(text).map((sentence) => wordsIn(sentence).length)
  const words = wordsIn(text)
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  const average = words.length / Math.max(1, lengths.length)
  const grade = words.length === 0 ? 0 : 0.39 * average + 11.8 * (syllables / words.length) - 15.59
  return {
    words: words.length,
    sentences: lengths.length,
    syllables,
    grade,
    average,
    longest: Math.max(0, ...lengths),
  }
}
