// How a text of the agency's own reads, told while it is typed: advice to its author, never a wall.
import { plainText } from './block.ts'
import { type RefusedWord, refusedWords } from './client-words.ts'
import { ownBlocks } from './own-prose.ts'
import { HIGHEST_GRADE, LONGEST_SENTENCE, measureText, sentencesIn, wordsIn } from './readability.ts'

export type OwnMeasure = {
  words: number
  /** Undefined with too few words to say. */
  grade: number | undefined
  tooHard: boolean
  /** The sentences that are too long, as they stand. */
  long: string[]
  refused: RefusedWord[]
}

/** With fewer words a grade says nothing: one long name would decide it. */
const ENOUGH = 20

export function measureOwn(title: string, text: string): OwnMeasure {
  const said = plainText(ownBlocks(text))
  const { words, grade } = measureText(said)
  return {
    words,
    grade: words >= ENOUGH ? grade : undefined,
    tooHard: words >= ENOUGH && Number(grade.toFixed(1)) > HIGHEST_GRADE,
    long: sentencesIn(said).filter((sentence) => wordsIn(sentence).length > LONGEST_SENTENCE),
    refused: refusedWords(`${title}\n${said}`),
  }
}
