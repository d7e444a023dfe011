// A worksheet to fill in: each field of the sheet as the control that fits it, nothing required.
import './sheet.css'
import type { Option, Sheet, Field as SheetField } from '#curriculum/shape/sheet.ts'
import type { Answer } from '#domain/worksheet.ts'
import { CheckList } from './check-list.tsx'
import { ChoiceGroup } from './choice-group.tsx'
import { useDraft } from './draft.ts'
import { Field } from './field.tsx'
import { Scale } from './scale.tsx'
import { chosen, linePath, ownNamePath, ownRow, textOf } from './sheet-answers.ts'
import { Boxes, Table } from './sheet-cells.tsx'
import { orNone, Words } from './sheet-words.tsx'

export type Answers = Readonly<Record<string, Answer>>

export type SheetFormWords = {
  clear: string
  line: (label: string, number: number) => string
  ownRow: (number: number) => string
}

export type SheetFormProps = {
  sheet: Sheet
  answers: Answers
  /**
   * `path` is `field`, `field.row` of a grid, `field.box` of boxes, `field.row.column` of a table, `field.line-1` of a
   * list, or `field.own-1.name` for a row of one's own. `was` is what its author saw there, for text when they began to
   * type.
   */
  onAnswer: (path: string, value: Answer, was: Answer) => void
  words: SheetFormWords
  /** Of the headings inside the sheet: one below the heading it stands under. */
  level?: 2 | 3 | 4
}

export function SheetForm({ sheet, level = 3, ...rest }: SheetFormProps) {
  return (
    <div class="sheet">
      {sheet.fields.map((field) => (
        <FieldOf key={field.id} field={field} level={level} {...rest} />
      ))}
    </div>
  )
}

type Part<F extends SheetField = SheetField> = Omit<SheetFormProps, 'sheet' | 'level'> & { field: F }
type Of<K extends SheetField['kind']> = Extract<SheetField, { kind: K }>

function FieldOf({ field, level, ...rest }: Part & { level: 2 | 3 | 4 }) {
  const { answers, onAnswer, words } = rest
  const answer = answers[field.id] ?? null
  const Heading = `h${level}` as const
  switch (field.kind) {
    case 'heading':
      return (
        <div>
          <Heading>{field.label}</Heading>
          {field.hint !== undefined && <p class="soft">{field.hint}</p>}
        </div>
      )
    case 'text':
    case 'long':
      return <Words {...rest} path={field.id} label={field.label} hint={field.hint} kind={field.kind} />
    case 'day':
      return (
        <Field
          kind="date"
          label={field.label}
          hint={field.hint}
          value={textOf(answer)}
          onValue={(day) => onAnswer(field.id, orNone(day), answer)}
        />
      )
    case 'choice':
      return (
        <ChoiceGroup
          legend={field.label}
          hint={field.hint}
          options={field.options.map(asChoice)}
          value={typeof answer === 'string' ? answer : null}
          onValue={(option) => onAnswer(field.id, option, answer)}
          clearWords={words.clear}
          onClear={() => onAnswer(field.id, null, answer)}
        />
      )
    case 'choices':
      return (
        <CheckList
          legend={field.label}
          hint={field.hint}
          look="columns"
          options={field.options.map(asChoice)}
          values={chosen(answer)}
          onToggle={(option, on) => onAnswer(field.id, toggled(chosen(answer), option, on), answer)}
        />
      )
    case 'scale':
      return (
        <Scale
          legend={field.label}
          hint={field.hint}
          from={field.from}
          to={field.to}
          fromLabel={field.fromLabel}
          toLabel={field.toLabel}
          value={typeof answer === 'number' ? answer : null}
          onValue={(number) => onAnswer(field.id, number, answer)}
          clearWords={words.clear}
        />
      )
    case 'list':
      return <Lines {...rest} field={field} />
    case 'grid':
      return <Grid {...rest} field={field} />
    case 'boxes':
      return <Boxes {...rest} field={field} />
    case 'table':
      return <Table {...rest} field={field} line={words.line} />
  }
}

function Lines({ field, answers, onAnswer, words }: Part<Of<'list'>>) {
  const paths = Array.from({ length: field.lines }, (_, place) => linePath(field.id, place + 1))
  return (
    <fieldset class="choices lines">
      <legend>{field.label}</legend>
      {field.hint !== undefined && <p class="hint">{field.hint}</p>}
      <ol>
        {paths.map((path, place) => (
          <Line
            key={path}
            label={words.line(field.label, place + 1)}
            kept={textOf(answers[path])}
            keep={(value, was) => onAnswer(path, orNone(value), orNone(was))}
          />
        ))}
      </ol>
    </fieldset>
  )
}

type Keep = (value: string, was: string) => void

function Line({ label, kept, keep }: { label: string; kept: string; keep: Keep }) {
  const { value, onValue, onLeave } = useDraft(kept, keep)
  return (
    <li>
      <input
        aria-label={label}
        value={value}
        maxLength={500}
        autoComplete="off"
        onInput={(event) => onValue(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </li>
  )
}

function Grid({ field, ...rest }: Part<Of<'grid'>>) {
  const own = Array.from({ length: field.own }, (_, place) => ownRow(place + 1))
  return (
    <fieldset class="choices grid">
      <legend>{field.label}</legend>
      {field.hint !== undefined && <p class="hint">{field.hint}</p>}
      {field.rows.map((row) => (
        <GridRow key={row.id} {...rest} field={field} row={row.id} label={row.label} />
      ))}
      {own.map((row, place) => {
        const name = textOf(rest.answers[ownNamePath(field.id, row)])
        const label = rest.words.ownRow(place + 1)
        return (
          <div key={row} class="own">
            <Words {...rest} path={ownNamePath(field.id, row)} label={label} kind="text" />
            {name !== '' && <GridRow {...rest} field={field} row={row} label={name} />}
          </div>
        )
      })}
    </fieldset>
  )
}

type GridRowProps = Part<Of<'grid'>> & { row: string; label: string }

function GridRow({ field, row, label, answers, onAnswer, words }: GridRowProps) {
  const path = `${field.id}.${row}`
  const answer = answers[path] ?? null
  if (field.pick === 'many') {
    return (
      <CheckList
        legend={label}
        look="columns"
        options={field.columns.map(asChoice)}
        values={chosen(answer)}
        onToggle={(column, on) => onAnswer(path, toggled(chosen(answer), column, on), answer)}
      />
    )
  }
  return (
    <ChoiceGroup
      legend={label}
      look="segments"
      options={field.columns.map(asChoice)}
      value={typeof answer === 'string' ? answer : null}
      onValue={(column) => onAnswer(path, column, answer)}
      clearWords={words.clear}
      onClear={() => onAnswer(path, null, answer)}
    />
  )
}

function asChoice({ id, label }: Option) {
  return { value: id, label }
}

function toggled(values: readonly string[], value: string, on: boolean): string[] | null {
  const rest = values.filter((each) => each !== value)
  const next = on ? [...rest, value] : rest
  return next.length === 0 ? null : next
}
