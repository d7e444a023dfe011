// Every word of a client's pages can be read at sixth grade, says what it means in few words, and wounds nobody.
import { describe, expect, test } from 'vitest'
import { refusedWords } from '#curriculum/shape/client-words.ts'
import {
  HIGHEST_GRADE,
  LONGEST_AVERAGE,
  LONGEST_SENTENCE,
  measureText,
  sentencesIn,
  wordsIn,
} from '#curriculum/shape/readability.ts'
import { clientWords } from './en/client.ts'
import { clientDoorWords } from './en/client-doors.ts'
import { feedbackWords } from './en/client-feedback.ts'
import { readingWords } from './en/client-reading.ts'
import { introductionWords } from './en/introduction.ts'
import { leafletWords, storyWords } from './en/stories.ts'
import { relaxationWords, toolboxWords } from './en/toolbox.ts'
import { toolboxWays } from './en/toolbox-ways.ts'

type Said = { path: string; text: string }

/** Every text below a name; a sentence with values is said with a number, which fits words and counts alike. */
function said(words: unknown, path = ''): Said[] {
  if (typeof words === 'string') return [{ path, text: words }]
  if (typeof words === 'function') {
    const say = words as (...values: number[]) => string
    return [1, 2].map((value) => ({ path, text: say(...Array.from({ length: say.length }, () => value)) }))
  }
  return Object.entries(words as Record<string, unknown>).flatMap(([name, below]) =>
    said(below, `${path}.${name}`),
  )
}

/** Too few words say nothing of how hard they are to read together. */
const ENOUGH = 20

const later = {
  toolbox: toolboxWords,
  relaxation: relaxationWords,
  stories: storyWords,
  leaflets: leafletWords,
  introduction: introductionWords,
  ways: toolboxWays,
  feedback: feedbackWords,
  reading: readingWords,
}
const areas = Object.entries({ ...clientDoorWords, ...clientWords, ...later })
  .filter(([, words]) => typeof words === 'object')
  .map(([area, words]): [string, Said[]] => [area, said(words, area)])
const all = [...said(clientDoorWords), ...said(clientWords), ...said(later)]

function tooHard(texts: readonly Said[]): string | undefined {
  const { words, grade, average } = measureText(texts.map((one) => one.text).join('\n'))
  if (words < ENOUGH) return undefined
  if (grade > HIGHEST_GRADE) return `grade ${grade.toFixed(1)}`
  return average > LONGEST_AVERAGE ? `${average.toFixed(1)} words a sentence` : undefined
}

const longSentences = (texts: readonly Said[]) =>
  texts.filter(({ text }) => sentencesIn(text).some((one) => wordsIn(one).length > LONGEST_SENTENCE))

const wounding = (texts: readonly Said[]) =>
  texts.flatMap(({ path, text }) => refusedWords(text).map(({ word }) => `${path}: ${word}`))

/** A title, a label or a button: one line without a full stop. */
const longLabels = (texts: readonly Said[]) =>
  texts.filter(({ text }) => !/[.:?]/.test(text) && wordsIn(text).length > 8)

describe('the words of a client’s pages', () => {
  test('are all here: the doors and the pages', () => {
    expect(all.length).toBeGreaterThan(200)
    expect(all.map((one) => one.path)).toEqual(
      expect.arrayContaining([
        '.help.nobody',
        '.locked.wrong',
        '.home.how',
        '.homework.how.not-fit',
        '.phone.signOut',
      ]),
    )
  })

  test.each(areas)('%s can be read at sixth grade', (_area, texts) => {
    expect(tooHard(texts)).toBeUndefined()
  })

  test('taken together can be read at sixth grade', () => {
    expect(tooHard(all)).toBeUndefined()
  })

  test('have no long sentences, no long labels and no words that wound', () => {
    expect(longSentences(all)).toEqual([])
    expect(longLabels(all)).toEqual([])
    expect(wounding(all)).toEqual([])
  })

  test('say beside a free text when it is read and where help is', () => {
    expect(`${clientWords.unread} ${clientDoorWords.help.now}.`).toBe(
      'Nobody reads this until we meet. In danger? Get help now.',
    )
  })
})

describe('these guards', () => {
  const hard = [
    {
      path: 'hard',
      text: 'Notwithstanding considerable organizational complexity, comprehensive psychoeducational interventions facilitate continuous collaboration, and participants who utilize individualized rehabilitation opportunities demonstrate considerable improvement in several independent assessments.',
    },
  ]

  test('see a hard text, a long sentence, a long label and a wounding word', () => {
    expect(tooHard(hard)).toMatch(/^grade/)
    expect(longSentences(hard)).toHaveLength(1)
    expect(
      longLabels([{ path: 'label', text: 'Please press this button here now in order to go on reading' }]),
    ).toHaveLength(1)
    expect(wounding([{ path: 'word', text: 'You must comply!' }])).toHaveLength(3)
  })
})
