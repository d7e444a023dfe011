// One place of a worksheet to write in, kept as the person goes on.
import type { Answer } from '#domain/worksheet.ts'
import { useDraft } from './draft.ts'
import { Field } from './field.tsx'
import { textOf } from './sheet-answers.ts'

export type WritingProps = {
  answers: Readonly<Record<string, Answer>>
  /** `was` is what its author saw there, for text when they began to type. */
  onAnswer: (path: string, value: Answer, was: Answer) => void
}

export type WordsProps = WritingProps & {
  path: string
  label: string
  hint?: string | undefined
  kind: 'text' | 'long'
  rows?: number
}

export function Words({ path, answers, onAnswer, ...asked }: WordsProps) {
  const draft = useDraft(textOf(answers[path]), (value, was) => onAnswer(path, orNone(value), orNone(was)))
  return <Field {...asked} maxLength={asked.kind === 'long' ? 4000 : 500} {...draft} />
}

/** An empty place is not answered. */
export const orNone = (text: string): Answer => (text === '' ? null : text)
