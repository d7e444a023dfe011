// A sheet is a worksheet of a handout before anybody has filled it in.

export type Option = { id: string; label: string }
type Labelled = { id: string; label: string; hint?: string }

export type Field =
  | (Labelled & { kind: 'text' })
  | (Labelled & { kind: 'long' })
  | (Labelled & { kind: 'choice'; options: Option[] })
  | (Labelled & { kind: 'choices'; options: Option[] })
  | (Labelled & { kind: 'scale'; from: number; to: number; fromLabel: string; toLabel: string })
  | (Labelled & { kind: 'day' })
  // `own` is the number of empty rows the person can name.
  | (Labelled & { kind: 'grid'; rows: Option[]; columns: Option[]; pick: 'one' | 'many'; own: number })
  | (Labelled & { kind: 'list'; lines: number })
  // Boxes of equal size to write in, none filled beforehand: the four of pros and cons.
  | (Labelled & { kind: 'boxes'; boxes: Option[] })
  // Rows to write in: those named in `rows`, then `lines` empty ones; a cell is answered at `field.row.column`.
  | (Labelled & { kind: 'table'; columns: Option[]; rows: Option[]; lines: number })
  | (Labelled & { kind: 'heading' })

export type FieldKind = Field['kind']

// The topic of sheets that belong to the programme itself, such as the inventory.
export const PROGRAMME = 'programme'

export type Sheet = {
  id: string
  topic: string
  language: string
  edition: string
  title: string
  intro: string
  fields: Field[]
}

export function fieldOf(sheet: Sheet, id: string): Field | undefined {
  return sheet.fields.find((field) => field.id === id)
}

// The fields a person can answer: all but the headings.
export function answerable(sheet: Sheet): Field[] {
  return sheet.fields.filter((field) => field.kind !== 'heading')
}

// Every text of a sheet that the person reads, a line for each.
export function sheetLines(sheet: Sheet): string[] {
  return [sheet.title, sheet.intro, ...sheet.fields.flatMap(fieldLines)]
}

// The rows of a table: the named ones, then the empty ones as `line-1`, `line-2` …
export function tableRows(table: { rows: readonly Option[]; lines: number }): Option[] {
  const empty = Array.from({ length: table.lines }, (_, at) => ({ id: `line-${at + 1}`, label: '' }))
  return [...table.rows, ...empty]
}

export function fieldLines(field: Field): string[] {
  const own = field.hint === undefined ? [field.label] : [field.label, field.hint]
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return [...own, ...field.options.map((option) => option.label)]
    case 'grid':
      return [...own, ...field.rows.map((row) => row.label), ...field.columns.map((column) => column.label)]
    case 'boxes':
      return [...own, ...field.boxes.map((box) => box.label)]
    case 'table':
      return [...own, ...field.columns.map((column) => column.label), ...field.rows.map((row) => row.label)]
    case 'scale':
      return [...own, field.fromLabel, field.toLabel]
    default:
      return own
  }
}
