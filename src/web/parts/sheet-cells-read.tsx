// Boxes and tables of a worksheet to read, or with nothing in them for the pen.
import './sheet-cells.css'
import type { ComponentChildren } from 'preact'
import { type Option, type Field as SheetField, tableRows } from '#curriculum/shape/sheet.ts'
import type { Answer } from '#domain/worksheet.ts'
import { boxWords, cellRows } from './sheet-answers.ts'

type Boxes = Extract<SheetField, { kind: 'boxes' }>
type Table = Extract<SheetField, { kind: 'table' }>
type Answers = Readonly<Record<string, Answer>>

export function filledBoxes(field: Boxes, answers: Answers): ComponentChildren | undefined {
  const boxes = boxWords(field, answers)
  return boxes.length === 0 ? undefined : cells(boxes)
}

export function filledTable(field: Table, answers: Answers): ComponentChildren | undefined {
  const rows = cellRows(field, answers)
  if (rows.length === 0) return undefined
  return (
    <ul class="rows">
      {rows.map((row) => (
        <li key={row.id}>
          {row.label !== '' && <p>{row.label}</p>}
          {cells(row.cells)}
        </li>
      ))}
    </ul>
  )
}

function cells(filled: readonly (Option & { words: string })[]): ComponentChildren {
  return (
    <dl class="cells">
      {filled.map((cell) => (
        <div key={cell.id}>
          <dt>{cell.label}</dt>
          <dd class="own-words">{cell.words}</dd>
        </div>
      ))}
    </dl>
  )
}

export function PenBoxes({ field }: { field: Boxes }) {
  return (
    <div class="pen-boxes">
      {field.boxes.map((box) => (
        <div key={box.id} class="pen-box">
          {box.label}
        </div>
      ))}
    </div>
  )
}

export function PenTable({ field }: { field: Table }) {
  const named = field.rows.length > 0
  return (
    <table class="pen-table">
      <thead>
        <tr>
          {named && <td />}
          {field.columns.map((column) => (
            <th key={column.id} scope="col">
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tableRows(field).map((row) => (
          <tr key={row.id}>
            {named && <th scope="row">{row.label}</th>}
            {field.columns.map((column) => (
              <td key={column.id} data-column={column.label} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
