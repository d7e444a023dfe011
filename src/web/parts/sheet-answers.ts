// How the answers of a filled-in sheet are read: by field, by row, and by the rows a person named.
import type { Option, Field as SheetField } from '#curriculum/shape/sheet.ts'
import type { Answer } from '#domain/worksheet.ts'

export function textOf(answer: Answer | undefined): string {
  return typeof answer === 'string' ? answer : ''
}

export function chosen(answer: Answer | undefined): readonly string[] {
  return Array.isArray(answer) ? answer : []
}

export function ownRow(number: number): string {
  return `own-${number}`
}

export function ownNamePath(field: string, row: string): string {
  return `${field}.${row}.name`
}

/** Every line of a list is an answer of its own, so that two devices can fill in two lines. */
export function linePath(field: string, number: number): string {
  return `${field}.line-${number}`
}

/** The lines of a list that have words, in order. */
export function listLines(
  field: Extract<SheetField, { kind: 'list' }>,
  answers: Readonly<Record<string, Answer>>,
): string[] {
  return Array.from({ length: field.lines }, (_, place) =>
    textOf(answers[linePath(field.id, place + 1)]),
  ).filter((line) => line !== '')
}

type Row = { id: string; label: string; told: string[] }

/** A grid row by row, its own rows too where they were named, each with the labels that were picked. */
export function gridRows(
  field: Extract<SheetField, { kind: 'grid' }>,
  answers: Readonly<Record<string, Answer>>,
): Row[] {
  const own = Array.from({ length: field.own }, (_, place) => ownRow(place + 1))
    .map((id) => ({ id, label: textOf(answers[ownNamePath(field.id, id)]) }))
    .filter((row) => row.label !== '')
  return [...field.rows, ...own].map((row) => ({
    ...row,
    told: told(field.columns, answers[`${field.id}.${row.id}`]),
  }))
}

/** The labels of the options an answer names. */
export function told(options: readonly Option[], answer: Answer | undefined): string[] {
  const ids = typeof answer === 'string' ? [answer] : chosen(answer)
  return options.filter((option) => ids.includes(option.id)).map((option) => option.label)
}
