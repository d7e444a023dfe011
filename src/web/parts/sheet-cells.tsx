// The fields of a worksheet with several places to write in: boxes of equal size, and the rows of a table.
import './sheet-cells.css'
import type { Field as SheetField } from '#curriculum/shape/sheet.ts'
import { boxPath, cellPath } from './sheet-answers.ts'
import { Words, type WritingProps } from './sheet-words.tsx'

type Part<Kind extends SheetField['kind']> = WritingProps & { field: Extract<SheetField, { kind: Kind }> }

export function Boxes({ field, ...writing }: Part<'boxes'>) {
  return (
    <fieldset class="choices boxes-form">
      <legend>{field.label}</legend>
      {field.hint !== undefined && <p class="hint">{field.hint}</p>}
      <div class="cells">
        {field.boxes.map((box) => (
          <Words
            key={box.id}
            {...writing}
            path={boxPath(field.id, box.id)}
            label={box.label}
            kind="long"
            rows={4}
          />
        ))}
      </div>
    </fieldset>
  )
}

type TableProps = Part<'table'> & { line: (label: string, number: number) => string }

export function Table({ field, line, ...writing }: TableProps) {
  const empty = Array.from({ length: field.lines }, (_, place) => ({
    id: `line-${place + 1}`,
    label: line(field.label, field.rows.length + place + 1),
  }))
  return (
    <fieldset class="choices table-form">
      <legend>{field.label}</legend>
      {field.hint !== undefined && <p class="hint">{field.hint}</p>}
      {[...field.rows, ...empty].map((row) => (
        <fieldset key={row.id} class="choices">
          <legend>{row.label}</legend>
          <div class="cells">
            {field.columns.map((column) => (
              <Words
                key={column.id}
                {...writing}
                path={cellPath(field.id, row.id, column.id)}
                label={column.label}
                kind="long"
                rows={2}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </fieldset>
  )
}
