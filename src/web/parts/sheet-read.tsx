// A worksheet to read or print: what was filled in, or with nothing in it a sheet for the pen.
import './own-words.css'
import './sheet.css'
import type { ComponentChildren } from 'preact'
import { answerable, type Option, type Sheet, type Field as SheetField } from '#curriculum/shape/sheet.ts'
import type { Answer } from '#domain/worksheet.ts'
import { gridRows, listLines, textOf, told } from './sheet-answers.ts'
import { filledBoxes, filledTable, PenBoxes, PenTable } from './sheet-cells-read.tsx'

export type SheetReadProps = {
  sheet: Sheet
  answers: Readonly<Record<string, Answer>>
  /** How a day such as 2026-05-04 is said. */
  day: (day: string) => string
  /** Stands where nothing was filled in; on paper there is a line to write on. */
  nothing: string
  /** Of the headings inside the sheet: one below the heading it stands under. */
  level?: 2 | 3 | 4
}

export function SheetRead({ sheet, answers, day, nothing, level = 3 }: SheetReadProps) {
  const Heading = `h${level}` as const
  // Without a single answer the sheet is for the pen: all that can be picked is shown with a box beside it.
  const blank = Object.keys(answers).length === 0 && answerable(sheet).length > 0
  return (
    <div class="sheet read">
      {sheet.fields.map((field) =>
        field.kind === 'heading' ? (
          <Heading key={field.id}>{field.label}</Heading>
        ) : (
          <div key={field.id} class="told">
            <p class="asked">{field.label}</p>
            {blank ? toFill(field) : (filled(field, answers, day) ?? <p class="soft nothing">{nothing}</p>)}
          </div>
        ),
      )}
    </div>
  )
}

function filled(
  field: SheetField,
  answers: SheetReadProps['answers'],
  day: SheetReadProps['day'],
): ComponentChildren | undefined {
  const answer = answers[field.id]
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return points(told(field.options, answer))
    case 'list':
      return points(listLines(field, answers))
    case 'scale':
      return typeof answer === 'number' ? (
        <p>
          {answer} ({field.from} = {field.fromLabel}, {field.to} = {field.toLabel})
        </p>
      ) : undefined
    case 'day':
      return textOf(answer) === '' ? undefined : <p>{day(textOf(answer))}</p>
    case 'grid': {
      const rows = gridRows(field, answers).filter((row) => row.told.length > 0)
      return rows.length === 0 ? undefined : (
        <dl>
          {rows.map((row) => (
            <div key={row.id}>
              <dt>{row.label}</dt>
              <dd>{row.told.join(', ')}</dd>
            </div>
          ))}
        </dl>
      )
    }
    case 'boxes':
      return filledBoxes(field, answers)
    case 'table':
      return filledTable(field, answers)
    default:
      return textOf(answer) === '' ? undefined : <p class="own-words">{textOf(answer)}</p>
  }
}

function points(labels: readonly string[]): ComponentChildren | undefined {
  if (labels.length === 0) return undefined
  return (
    <ul>
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  )
}

function toFill(field: SheetField): ComponentChildren {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return boxes(field.options)
    case 'scale':
      return boxes(
        Array.from({ length: field.to - field.from + 1 }, (_, place) => {
          const number = field.from + place
          const word = number === field.from ? field.fromLabel : number === field.to ? field.toLabel : ''
          return { id: `${number}`, label: word === '' ? `${number}` : `${number} (${word})` }
        }),
      )
    case 'grid':
      return (
        <dl>
          {field.rows.map((row) => (
            <div key={row.id}>
              <dt>{row.label}</dt>
              <dd>{boxes(field.columns)}</dd>
            </div>
          ))}
          {Array.from({ length: field.own }, (_, place) => (
            <div key={`own-${place}`}>
              <dt class="pen" />
              <dd>{boxes(field.columns)}</dd>
            </div>
          ))}
        </dl>
      )
    case 'boxes':
      return <PenBoxes field={field} />
    case 'table':
      return <PenTable field={field} />
    default:
      return pen(field.kind === 'list' ? field.lines : field.kind === 'long' ? 4 : 1)
  }
}

function boxes(options: readonly Option[]): ComponentChildren {
  return (
    <ul class="boxes">
      {options.map((option) => (
        <li key={option.id}>{option.label}</li>
      ))}
    </ul>
  )
}

function pen(lines: number): ComponentChildren {
  return (
    <div aria-hidden="true">
      {Array.from({ length: lines }, (_, place) => (
        <p key={`line-${place}`} class="pen" />
      ))}
    </div>
  )
}
