// How the answers of a filled-in sheet are read: by field, by row, and by the rows a person named.
import { type Option, type Field as SheetField, tableRows } from '#curriculum/shape/sheet.ts'
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

export function boxPath(field: string, box: string): string {
  return `${field}.${box}`
}

export function cellPath(field: string, row: string, column: string): string {
  return `${field}.${row}.${column}`
}

/** The boxes that have words, each with them. */
export function boxWords(
  field: Extract<SheetField, { kind: 'boxes' }>,
  answers: Readonly<Record<string, Answer>>,
): (Option & { words: string })[] {
  return field.boxes
    .map((box) => ({ ...box, words: textOf(answers[boxPath(field.id, box.id)]) }))
    .filter((box) => box.words !== '')
}

type CellRow = Option & { cells: (Option & { words: string })[] }

/** The rows of a table that have words, each with the cells that have some; a row of one's own has no label. */
export function cellRows(
  field: Extract<SheetField, { kind: 'table' }>,
  answers: Readonly<Record<string, Answer>>,
): CellRow[] {
  return tableRows(field)
    .map((row) => ({
      ...row,
      cells: field.columns
        .map((column) => ({ ...column, words: textOf(answers[cellPath(field.id, row.id, column.id)]) }))
        .filter((cell) => cell.words !== ''),
    }))
    .filter((row) => row.cells.length > 0)
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
