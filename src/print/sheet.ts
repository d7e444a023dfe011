// A worksheet on paper: what the person wrote, in their words, and lines and boxes where nothing is written yet.
import { type Field, type Option, type Sheet, tableRows } from '#curriculum/shape/sheet.ts'
import type { Answer } from '#domain/worksheet.ts'
import type { Cell, Piece } from './paper.ts'
import { plain, printable } from './printable.ts'
import { sayDay, words } from './words.ts'

export type Answers = Readonly<Record<string, Answer>>
type Of<Kind extends Field['kind']> = Extract<Field, { kind: Kind }>

const ROOM: Cell = { kind: 'room' }
const cell = (text: string): Cell => ({ kind: 'words', text: printable(text) })
const toldOr = (text: string): Cell => (text === '' ? ROOM : cell(text))

/** `level` is that of the headings within the sheet. */
export function sheetPieces(sheet: Sheet, answers: Answers, level: number): Piece[] {
  return [
    { kind: 'paragraph', runs: plain(sheet.intro) },
    ...sheet.fields.map((field): Piece => {
      if (field.kind === 'heading') return { kind: 'heading', level, runs: plain(field.label) }
      const pieces = filled(field, answers, sheet.language) ?? blank(field)
      return { kind: 'field', label: printable(field.label), hint: printable(field.hint ?? ''), pieces }
    }),
  ]
}

const textOf = (answer: Answer | undefined) => (typeof answer === 'string' ? answer.trim() : '')
const said = (text: string): Piece[] | undefined =>
  text === '' ? undefined : [{ kind: 'said', text: printable(text) }]
const points = (labels: readonly string[]): Piece[] | undefined =>
  labels.length === 0 ? undefined : [{ kind: 'list', ordered: false, items: labels.map(plain) }]

function told(options: readonly Option[], answer: Answer | undefined): string[] {
  const ids = typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer : []
  return options.filter(({ id }) => ids.includes(id)).map(({ label }) => label)
}

/** What was answered; undefined where nothing was. */
function filled(
  field: Exclude<Field, { kind: 'heading' }>,
  answers: Answers,
  language: string,
): Piece[] | undefined {
  const answer = answers[field.id]
  const at = (...path: string[]) => textOf(answers[[field.id, ...path].join('.')])
  switch (field.kind) {
    case 'text':
    case 'long':
      return said(textOf(answer))
    case 'day':
      return said(textOf(answer) === '' ? '' : sayDay(textOf(answer), language))
    case 'choice':
    case 'choices':
      return points(told(field.options, answer))
    case 'scale':
      return typeof answer === 'number'
        ? [
            { kind: 'said', text: words.picked(answer) },
            { kind: 'small', text: words.fromTo(field.from, field.fromLabel, field.to, field.toLabel) },
          ]
        : undefined
    case 'list':
      return points(
        Array.from({ length: field.lines }, (_, place) => at(`line-${place + 1}`)).filter(Boolean),
      )
    case 'boxes': {
      const frames = field.boxes.map(({ id, label }) => ({
        label: printable(label),
        text: printable(at(id)),
      }))
      return frames.some(({ text }) => text !== '') ? [{ kind: 'frames', frames }] : undefined
    }
    case 'table':
      return filledTable(field, at)
    case 'grid':
      return filledGrid(field, answers, at)
  }
}

function filledTable(field: Of<'table'>, at: (...path: string[]) => string): Piece[] | undefined {
  const { columns } = field
  const rows = tableRows(field).filter(
    ({ id, label }) => label !== '' || columns.some((one) => at(id, one.id) !== ''),
  )
  const written = rows.some(({ id }) => columns.some((one) => at(id, one.id) !== ''))
  if (!written) return undefined
  const labelled = field.rows.length > 0
  return [
    {
      kind: 'table',
      wide: !labelled,
      head: headOf(columns, labelled),
      rows: rows.map(({ id, label }) => [
        ...(labelled ? [cell(label)] : []),
        ...columns.map((one) => toldOr(at(id, one.id))),
      ]),
    },
  ]
}

function filledGrid(
  field: Of<'grid'>,
  answers: Answers,
  at: (...path: string[]) => string,
): Piece[] | undefined {
  const own = ownRows(field).map(({ id }) => ({ id, label: at(id, 'name') }))
  const rows = [...field.rows, ...own.filter(({ label }) => label !== '')].flatMap(({ id, label }) => {
    const picked = told(field.columns, answers[`${field.id}.${id}`])
    return picked.length === 0 ? [] : [[cell(label), cell(picked.join(', '))]]
  })
  return rows.length === 0
    ? undefined
    : [{ kind: 'table', wide: false, head: [field.label, words.answers], rows }]
}

const ownRows = ({ own }: Of<'grid'>): Option[] =>
  Array.from({ length: own }, (_, place) => ({ id: `own-${place + 1}`, label: '' }))

const headOf = (columns: readonly Option[], labelled: boolean) => [
  ...(labelled ? [''] : []),
  ...columns.map(({ label }) => printable(label)),
]

/** Room for a pen. */
function blank(field: Exclude<Field, { kind: 'heading' }>): Piece[] {
  switch (field.kind) {
    case 'text':
    case 'day':
      return [{ kind: 'lines', count: 1 }]
    case 'long':
      return [{ kind: 'lines', count: 4 }]
    case 'list':
      return [{ kind: 'lines', count: field.lines }]
    case 'choice':
    case 'choices':
      return [{ kind: 'ticks', options: field.options.map(({ label }) => printable(label)) }]
    case 'scale':
      return [
        { kind: 'scale', from: field.from, to: field.to, fromLabel: field.fromLabel, toLabel: field.toLabel },
      ]
    case 'boxes':
      return [
        { kind: 'frames', frames: field.boxes.map(({ label }) => ({ label: printable(label), text: '' })) },
      ]
    case 'table': {
      const labelled = field.rows.length > 0
      const rows = tableRows(field).map(({ label }) => [
        ...(labelled ? [toldOr(label)] : []),
        ...field.columns.map(() => ROOM),
      ])
      return [{ kind: 'table', wide: !labelled, head: headOf(field.columns, labelled), rows }]
    }
    case 'grid': {
      const rows = [...field.rows, ...ownRows(field)].map(({ label }) => [
        toldOr(label),
        ...field.columns.map((): Cell => ({ kind: 'tick' })),
      ])
      return [{ kind: 'table', wide: false, head: headOf(field.columns, true), rows }]
    }
  }
}
