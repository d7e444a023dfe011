// A person's own copy: everything their chart holds that whoever makes it may see, in words, with its dates.
import type { Agency } from '#domain/agency.ts'
import { type Client, calledBy } from '#domain/client.ts'
import type { Base } from '#domain/record.ts'
import type { Id, Instant } from '#domain/text.ts'
import { bind, type Imprint } from './handout.ts'
import { CHART_KINDS, type ChartKind, COPIED } from './own-copy-fields.ts'
import type { Cell, Paper, Part, Piece } from './paper.ts'
import { plain, printable } from './printable.ts'
import { sayDay } from './words.ts'

export type CopiedRecord = { kind: ChartKind; record: Base }
/** One accepted entry: when it was made, what it was, and by whom. */
export type CopiedEntry = { at: Instant; received: Instant; kind: string; by: string }

export type OwnCopy = {
  agency: Agency
  client: Client
  language: string
  made: Instant
  /** Who made the copy, and whether it is the person themselves. */
  by: string
  own: boolean
  records: readonly CopiedRecord[]
  history: readonly CopiedEntry[]
  /** What an id stands for: a person whom the reader may know, a meeting's day, a goal's words. */
  names: ReadonlyMap<Id, string>
  /** The filled-in sheets, as they are printed. */
  sheets: readonly Part[]
}

export type Line = { label: string; text: string }

const words = {
  title: 'My chart: a copy',
  of: (name: string, agency: string) => `Everything kept about ${name} at ${agency}.`,
  made: (day: string, by: string) => `Made on ${day} by ${by}.`,
  own: 'You made this yourself. A few things that staff write for each other are not in it: how a crisis in a meeting went, and contacts with people on your side. Ask at the office for a copy with those; you have a right to it.',
  staff: 'Made by staff. It holds everything in the chart, also what the person does not see on their phone.',
  wrong:
    'Is something wrong? Tell the office. You can ask that it be put right, or that your own words stand beside it.',
  nothing: 'Nothing is kept here.',
  history: 'What was done, and when',
  when: 'When',
  what: 'What',
  who: 'By whom',
  somebody: 'a member of the staff',
  yes: 'Yes',
  no: 'No',
}

export function ownCopyPaper(copy: OwnCopy, imprint: Imprint): Paper {
  const kinds = CHART_KINDS.map((kind) => ({ kind, found: copy.records.filter((one) => one.kind === kind) }))
  return bind(imprint, words.title, copy.language, [
    coverPart(copy),
    ...kinds.filter(({ found }) => found.length > 0).map(({ kind, found }) => kindPart(kind, found, copy)),
    ...copy.sheets,
    historyPart(copy),
  ])
}

/** A record in words: each field that says something, in the order of the copy. */
export function tellRecord({ kind, record }: CopiedRecord, copy: Pick<OwnCopy, 'names' | 'agency'>): Line[] {
  const fields = Object.entries(COPIED[kind].fields as Record<string, string | null>)
  const told = fields.flatMap(([field, label]) => {
    if (label === null) return []
    const text = tellValue((record as unknown as Record<string, unknown>)[field], copy)
    return text === '' ? [] : [{ label, text }]
  })
  const others = tellValue(
    record.others.map(({ words, by, at }) => ({ words, by, at })),
    copy,
  )
  return others === '' ? told : [...told, { label: 'Other words for it', text: others }]
}

/** `goal.add-step` is told as "Hopes and goals: add step". */
export function tellKind(kind: string): string {
  const [record = '', what = ''] = kind.split('.')
  const title = record in COPIED ? COPIED[record as ChartKind].title : inWords(record)
  return `${title}: ${what.replaceAll('-', ' ')}`
}

function tellValue(value: unknown, copy: Pick<OwnCopy, 'names' | 'agency'>): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return tellText(value, copy)
  if (Array.isArray(value)) {
    const items = value.map((item) => tellValue(item, copy)).filter((text) => text !== '')
    const long = value.some((item) => typeof item === 'object')
    return items.map((text) => (long ? `• ${text}` : text)).join(long ? '\n' : ', ')
  }
  return Object.entries(value)
    .sort(([a], [b]) => placeOf(a) - placeOf(b))
    .flatMap(([name, inner]) => {
      if (name === 'id' || name === 'edition') return []
      const text = tellValue(inner, copy)
      return text === '' ? [] : [`${inWords(name)}: ${text}`]
    })
    .join('; ')
}

/** What was said comes first, when and by whom it was written down last. */
const placeOf = (name: string) => (name === 'words' ? -1 : ['at', 'by'].indexOf(name) + 1)

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/
const DAY = /^\d{4}-\d\d-\d\d$/
const TOKEN = /^[a-z0-9]+(-[a-z0-9]+)+$/

function tellText(text: string, { names, agency }: Pick<OwnCopy, 'names' | 'agency'>): string {
  // An id that names nobody the reader may know is a link between records, or somebody who has left.
  if (ID.test(text)) return names.get(text) ?? ''
  if (INSTANT.test(text)) return sayMoment(text, agency.zone)
  if (DAY.test(text)) return sayDay(text, 'en')
  return TOKEN.test(text) ? text.replaceAll('-', ' ') : text.trim()
}

const inWords = (name: string) => {
  const apart = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ')
  return `${apart.slice(0, 1).toUpperCase()}${apart.slice(1)}`
}

export const sayMoment = (at: Instant, zone: string) =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(
    new Date(at),
  )

const page = (title: string, pieces: Piece[], look: Part['look'] = 'page'): Part => ({
  ...{ title, pieces, look, kicker: '', level: 1, edition: '', code: null },
})

function coverPart({ agency, client, made, by, own }: OwnCopy): Part {
  return page(
    words.title,
    [
      { kind: 'paragraph', runs: plain(words.of(calledBy(client), agency.name)) },
      { kind: 'paragraph', runs: plain(words.made(sayMoment(made, agency.zone), by)) },
      { kind: 'paragraph', runs: plain(own ? words.own : words.staff) },
      { kind: 'paragraph', runs: plain(words.wrong) },
      { kind: 'contents' },
    ],
    'cover',
  )
}

function kindPart(kind: ChartKind, found: readonly CopiedRecord[], copy: OwnCopy): Part {
  const told = found.map((one) => tellRecord(one, copy)).filter((lines) => lines.length > 0)
  return page(COPIED[kind].title, told.length === 0 ? [nothing] : told.flatMap(recordPieces))
}

const nothing: Piece = { kind: 'paragraph', runs: plain(words.nothing) }

function recordPieces(lines: readonly Line[], place: number): Piece[] {
  const [first, ...rest] = lines
  if (!first) return []
  const heading: Piece = {
    kind: 'heading',
    level: 2,
    runs: plain(`${place + 1}. ${first.text.split('\n')[0]?.slice(0, 120)}`),
  }
  const all = first.text.length > 120 || first.text.includes('\n') ? lines : rest
  return [heading, ...all.map(({ label, text }): Piece => fieldPiece(label, text))]
}

const fieldPiece = (label: string, text: string): Piece => ({
  ...{ kind: 'field', label, hint: '' },
  pieces: [{ kind: 'said', text: printable(text) }],
})

function historyPart({ history, agency }: OwnCopy): Part {
  const cell = (text: string): Cell => ({ kind: 'words', text: printable(text) })
  const rows = history.map(({ at, kind, by }) => [
    cell(sayMoment(at, agency.zone)),
    cell(tellKind(kind)),
    cell(by === '' ? words.somebody : by),
  ])
  return page(words.history, [
    rows.length === 0
      ? nothing
      : { kind: 'table', wide: false, head: [words.when, words.what, words.who], rows },
  ])
}
