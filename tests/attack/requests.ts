// Requests made from the registry: each route's own shapes, sometimes fitting, sometimes spoiled, by anybody.
import fc from 'fast-check'
import type { z } from 'zod'
import { ENTRIES, type EntryName, inNoChart, recordOf } from '#domain/kinds.ts'
import type { Id } from '#domain/text.ts'
import type { Route } from '#server/http/route.ts'
import { ROUTES } from '#server/routes/registry.ts'
import { type Chart, hintsOf, KINDS } from './fill.ts'
import { type Hints, valueFor } from './shapes.ts'
import { spoiled } from './spoil.ts'

export type Request = {
  route: Route
  path: string
  body?: string
  headers: Record<string, string>
  by: number
}

/** What the fuzzing knows of the world: ids that are there, and how many people can call. */
export type Known = {
  slugs: readonly string[]
  charts: readonly Chart[]
  people: readonly Id[]
  callers: number
}

// How often a route is called beside the others: a PDF takes a process half a second, a password 50 ms on purpose.
function weightOf({ path, audit }: Route): number {
  if (path.endsWith('/sign-out')) return 0
  if (path.endsWith('.pdf')) return 1
  if (path.endsWith('/entries')) return 600
  if (audit === 'sign-in') return 15
  return path.startsWith('/api/') ? 100 : 40
}

export function requestsOf(known: Known): fc.Arbitrary<Request> {
  const weighed = ROUTES.map((route) => ({ weight: weightOf(route), arbitrary: requestTo(route, known) }))
  return fc.oneof(...weighed.filter(({ weight }) => weight > 0))
}

const TEXT = fc.oneof(
  fc.constantFrom(
    'A plain word',
    'Two\nlines',
    '<b>bold</b>',
    '"quoted"',
    '=1+1',
    '#set page()',
    'é ü 漢字 🫠',
  ),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

function requestTo(route: Route, known: Known): fc.Arbitrary<Request> {
  const charts = fc.constantFrom(...known.charts)
  return charts.chain((chart) => {
    const hints = hintsOf(chart, known.people, TEXT)
    const { body } = route
    return fc
      .record({
        path: pathOf(route, known, hints),
        query: queryOf(route, hints),
        body: body ? bodyOf(route, body, chart, hints) : fc.constant(undefined),
        headers: strangeHeaders,
        by: fc.nat(known.callers - 1),
      })
      .map(({ path, query, body, headers, by }) => ({
        ...{ route, headers, by, path: `${path}${query}` },
        ...(body === undefined
          ? {}
          : { body: typeof body === 'string' ? body : (JSON.stringify(body) ?? '') }),
      }))
  })
}

const strange = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.constantFrom('..', '%00', "'", '0'),
)

function pathOf({ path, params }: Route, known: Known, hints: Hints): fc.Arbitrary<string> {
  const shapes: Record<string, z.ZodType> = params?.shape ?? {}
  const parts = path.split('/').map((part): fc.Arbitrary<string> => {
    const name = /^:(\w+)$/.exec(part)?.[1]
    if (part === '*') return TEXT.map(encode)
    if (name === undefined) return fc.constant(part)
    const slug = fc.constantFrom(...known.slugs)
    const fitting = name === 'agency' || name === 'slug' ? slug : fittingWord(shapes[name], hints, name)
    return fc.oneof({ weight: 12, arbitrary: fitting }, { weight: 1, arbitrary: strange }).map(encode)
  })
  return fc.tuple(...parts).map((all) => all.join('/'))
}

const fittingWord = (shape: z.ZodType | undefined, hints: Hints, name: string) =>
  (shape ? valueFor(shape, hints, name) : TEXT).map((value) => String(value) || 'x')

const encode = (text: string) => (text.isWellFormed() ? encodeURIComponent(text) : '%ff') || 'x'

function queryOf({ query }: Route, hints: Hints): fc.Arbitrary<string> {
  if (!query) return fc.constantFrom('', '', '', '?x=1')
  const fitting = valueFor(query, hints) as fc.Arbitrary<Record<string, unknown>>
  return fc
    .oneof({ weight: 3, arbitrary: fitting }, { weight: 1, arbitrary: spoiled(fitting) })
    .map((asked) => {
      if (asked === null || typeof asked !== 'object') return `?${encode(String(asked))}`
      const pairs = Object.entries(asked).map(([name, value]) => `${name}=${encode(wordOf(value))}`)
      return pairs.length > 0 ? `?${pairs.join('&')}` : ''
    })
}

const wordOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

function bodyOf(route: Route, shape: z.ZodType, chart: Chart, hints: Hints): fc.Arbitrary<unknown> {
  const fitting = route.path.endsWith('/entries') ? batchOf(chart, hints) : valueFor(shape, hints)
  return fc.oneof(
    { weight: 4, arbitrary: fitting },
    { weight: 6, arbitrary: spoiled(fitting) },
    { weight: 1, arbitrary: fc.string({ maxLength: 80 }) },
  )
}

// Ending people would end their sign-ins, and what follows would only ever be turned away.
const ENTRY_KINDS = KINDS.filter((kind) => !/^person\.(end|set-roles)$/.test(kind))

const batchOf = (chart: Chart, hints: Hints) =>
  fc
    .array(
      fc.constantFrom(...ENTRY_KINDS).chain((kind) => {
        const fitting = envelopeOf(kind, chart, hints)
        return fc.oneof({ weight: 3, arbitrary: fitting }, { weight: 2, arbitrary: spoiled(fitting) })
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((entries) => ({ entries }))

function envelopeOf(kind: EntryName, chart: Chart, hints: Hints): fc.Arbitrary<unknown> {
  const record = recordOf(kind)
  const fresh = fc.uuid({ version: 4 })
  const client = inNoChart(record) ? null : chart.client
  return fc.record({
    id: fresh,
    kind: fc.constant(kind),
    on: fc.oneof(fresh, fc.constant(chart.records[record])),
    client: fc.oneof(
      { weight: 9, arbitrary: fc.constant(client) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    // The caller puts their own name here, as devices do.
    by: fc.constant('me'),
    device: fc.constant(null),
    at: fc.constantFrom('2026-11-22T15:00:00.000Z', '2026-01-02T03:04:05.678Z'),
    zone: fc.constant('UTC'),
    doubtful: fc.boolean(),
    needs: fc.constant([]),
    body: valueFor(ENTRIES[kind].body, hints),
  })
}

const strangeHeaders: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, string>[]>(
      { 'x-device-key': 'A'.repeat(43) },
      { cookie: 'imr-here=%' },
      { cookie: `imr-here=${'A'.repeat(43)}; imr-here~my=x` },
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/json; charset=utf-16' },
      { origin: 'https://evil.example' },
      { 'accept-encoding': 'br, gzip;q=0' },
      { range: 'bytes=0-1' },
      { 'if-none-match': '*' },
      { 'x-forwarded-for': '1.2.3.4' },
      { accept: 'application/xml' },
    ),
  },
)
