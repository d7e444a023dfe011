// Holds the client's text to the reading level that was promised, and measures it.
import type { Finding, Passage } from './disk/proof.ts'
import { refusedWords } from './shape/client-words.ts'
import {
  HIGHEST_GRADE,
  LONGEST_AVERAGE,
  LONGEST_SENTENCE,
  type Measure,
  measureText,
  sentencesIn,
  wordsIn,
} from './shape/readability.ts'

export type UnitMeasure = Measure & { unit: string; file: string; line: number }

export function measurePassages(passages: readonly Passage[]): UnitMeasure[] {
  const units = Map.groupBy(
    passages.filter((passage) => passage.running),
    (passage) => passage.unit,
  )
  return [...units.values()].flatMap((together) => {
    const [first] = together
    if (!first) return []
    const measure = measureText(together.map((passage) => passage.text).join('\n'))
    return [{ unit: first.unit, file: first.file, line: first.line, ...measure }]
  })
}

export function proofread(passages: readonly Passage[]): Finding[] {
  return [...measurePassages(passages).flatMap(tooHard), ...passages.flatMap(wordsAndLengths)]
}

function tooHard({ file, line, unit, grade, average }: UnitMeasure): Finding[] {
  const findings: Finding[] = []
  const where = unit === file ? 'the file' : `“${unit.slice(unit.lastIndexOf(' › ') + 3)}”`
  if (Number(grade.toFixed(1)) > HIGHEST_GRADE) {
    findings.push({
      file,
      line,
      what: `Hard to read: ${where} is at grade ${grade.toFixed(1)}, above ${HIGHEST_GRADE}.`,
    })
  }
  if (Number(average.toFixed(1)) > LONGEST_AVERAGE) {
    const measured = `${average.toFixed(1)} words a sentence, above ${LONGEST_AVERAGE}`
    findings.push({ file, line, what: `Long sentences: ${where} has ${measured}.` })
  }
  return findings
}

function wordsAndLengths({ file, line, text }: Passage): Finding[] {
  const long = sentencesIn(text)
    .map((sentence) => ({ sentence, length: wordsIn(sentence).length }))
    .filter(({ length }) => length > LONGEST_SENTENCE)
  return [
    ...long.map(({ sentence, length }) => ({
      file,
      line,
      what: `A sentence of ${length} words, above ${LONGEST_SENTENCE}: “${sentence.slice(0, 40)}…”.`,
    })),
    ...refusedWords(text).map(({ word, instead }) => ({ file, line, what: `Not “${word}”: ${instead}.` })),
  ]
}
