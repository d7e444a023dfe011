// One answer of a sheet by its path: what was asked, how the answer is said, and how words of an entry become one again.
import { fieldOf, type Option, type Sheet, type Field as SheetField } from '#curriculum/shape/sheet.ts'
import type { Answer } from '#domain/worksheet.ts'
import { told } from '#web/parts/sheet-answers.ts'

export type AnswerOf = {
  asked: string
  say: (answer: Answer) => string
  /** An answer that lost against another is kept as words. */
  read: (words: string) => Answer
}

export function answerOf(sheet: Sheet, path: string): AnswerOf | undefined {
  const [id = '', row, name] = path.split('.')
  const field = fieldOf(sheet, id)
  if (!field) return undefined
  const options = name === undefined ? optionsOf(field) : []
  return {
    asked: [field.label, ...placeOf(field, row, name)].join(': '),
    say: (answer) => (options.length > 0 ? told(options, answer).join(', ') : String(answer ?? '')),
    read: (words) => (words === '' ? null : readAs(field, name, words)),
  }
}

function optionsOf(field: SheetField): readonly Option[] {
  if (field.kind === 'choice' || field.kind === 'choices') return field.options
  return field.kind === 'grid' ? field.columns : []
}

/** The labels of the row, box and column an answer stands in, as far as they have one. */
function placeOf(field: SheetField, row: string | undefined, column: string | undefined): string[] {
  const labelled = (options: readonly Option[], id: string | undefined) =>
    options.filter((one) => one.id === id).map((one) => one.label)
  switch (field.kind) {
    case 'grid':
      return labelled(field.rows, row)
    case 'boxes':
      return labelled(field.boxes, row)
    case 'table':
      return [...labelled(field.rows, row), ...labelled(field.columns, column)]
    default:
      return []
  }
}

function readAs(field: SheetField, name: string | undefined, words: string): Answer {
  if (field.kind === 'scale') return Number(words)
  const many = field.kind === 'choices' || (field.kind === 'grid' && field.pick === 'many')
  return many && name === undefined ? words.split(',') : words
}
