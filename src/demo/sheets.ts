// Sheets of the demo as they were filled in: only fields, rows and options that the sheet has.

import { type Field, type Sheet, tableRows } from '#curriculum/shape/sheet.ts'
import type { Id } from '#domain/text.ts'
import type { Answer } from '#domain/worksheet.ts'
import type { Chart } from './chart.ts'
import { named } from './teaching.ts'

type Filled = { topic: string; sheet: string; by?: Id; goal?: Id; finished?: boolean }

/** Fills in a sheet, by the person's practitioner unless it is said who; `answers` by field, row or cell. */
export function fillIn(chart: Chart, filled: Filled, answers: Readonly<Record<string, Answer>>): Id {
  const { topic, by = chart.by, goal = null, finished = true } = filled
  const sheet = named(named(chart.teaching.topics, topic).sheets, filled.sheet)
  const what = { on: chart.id(`worksheet ${topic} ${sheet.id}`), client: chart.client }
  const body = { topic, sheet: sheet.id, edition: sheet.edition, goal }
  chart.write(by, 'worksheet.begin', { ...what, body })
  for (const [field, is] of Object.entries(answers)) {
    mustFit(sheet, field, is)
    chart.write(by, 'worksheet.answer', { ...what, body: { field, was: null, is } })
  }
  if (finished) chart.write(by, 'worksheet.finish', { ...what, body: {} })
  return what.on
}

function mustFit(sheet: Sheet, path: string, is: Answer): void {
  const field = sheet.fields.find(({ id }) => id === path.split('.')[0])
  const fits = field && placesOf(field).includes(path) && optionsFit(field, is)
  if (!fits)
    throw new Error(`The demo answers “${path}” of the sheet “${sheet.id}”, which has no such place.`)
}

function placesOf(field: Field): string[] {
  const { id } = field
  switch (field.kind) {
    case 'heading':
      return []
    case 'grid':
      return field.rows.map((row) => `${id}.${row.id}`)
    case 'list':
      return Array.from({ length: field.lines }, (_, place) => `${id}.line-${place + 1}`)
    case 'boxes':
      return field.boxes.map((box) => `${id}.${box.id}`)
    case 'table':
      return tableRows(field).flatMap((row) => field.columns.map((column) => `${id}.${row.id}.${column.id}`))
    default:
      return [id]
  }
}

function optionsFit(field: Field, is: Answer): boolean {
  const options = field.kind === 'grid' ? field.columns : 'options' in field ? field.options : undefined
  const picked = Array.isArray(is) ? is : [is]
  return options === undefined || picked.every((one) => options.some(({ id }) => id === one))
}
