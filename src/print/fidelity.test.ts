// The fidelity report: who counts and the caution first, every chart told in words and in a table, blanks said as blanks.
import { expect, test } from 'vitest'
import { type Counts, fidelity } from '#domain/fidelity.ts'
import { WIDEST } from '#domain/sample.ts'
import { fidelityReport, type Report } from './fidelity.ts'
import { barChart, lineChart } from './fidelity-charts.ts'
import type { Paper, Piece } from './paper.ts'

const none = { met: 0, of: 0 }
const counts: Counts = {
  sizes: { upTo8: 40, upTo10: 1, upTo12: 0, upTo15: 0, more: 0 },
  length: { met: 3, of: 8, early: 2 },
  topics: { offered: 9, taught: 4 },
  handouts: { met: 9, of: 10, untaught: 0 },
  supporters: { met: 2, of: 10, declined: 1, notAsked: 3 },
  goals: { met: 10, of: 10, knowing: 2, hopes: 0 },
  followUps: { met: 4, of: 10, noGoal: 0 },
  ...{ motivational: { met: 20, of: 41 }, educational: { met: 39, of: 41 }, cognitive: none },
  apart: { unsigned: 2, crisis: 1, gettingToKnow: 0, other: 0 },
  clients: 10,
}
const practitioner = '00000000-0000-4000-8000-000000000001'
const report: Report = {
  ...{
    paper: 'a4',
    size: 'usual',
    agency: 'Elm',
    language: 'en',
    whose: 'North',
    from: '2026-09',
    to: '2026-11',
  },
  ...{ sample: { ...WIDEST, bounds: [] }, counts, help: { item: 'supporters', card: 'x', people: 7 } },
  fidelity: fidelity(counts, { bounds: [] }, () => undefined),
  trend: [
    { month: '2026-10', mean: null },
    { month: '2026-11', mean: 3.5 },
  ],
  uses: [
    {
      ...{ practitioner, practice: 'coping', clients: 4, practisedWith: 1, times: 2, plans: 1 },
      applies: { yes: 1, no: 0, declined: 1, unknown: 2 },
    },
  ],
  nameOf: () => 'Bram Oduya',
}

const everyPiece = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece) => [piece, ...('pieces' in piece ? everyPiece(piece.pieces) : [])])
const told = (paper: Paper) =>
  JSON.stringify(paper.parts.flatMap(({ title, kicker, pieces }) => [title, kicker, everyPiece(pieces)]))

test('it says whose work, which months and who counts before any score, and warns of a narrow sample', () => {
  const paper = fidelityReport(report)
  expect(paper.parts[0]?.kicker).toBe('North, September 2026 to November 2026')
  const kinds = paper.parts[0]?.pieces.map(({ kind }) => kind) ?? []
  expect(kinds.indexOf('box')).toBeLessThan(kinds.indexOf('picture'))
  expect(told(paper)).toContain('Nobody has declared a sample')
  const narrow = fidelityReport({ ...report, sample: { ...report.sample, atLeast: 5 } })
  const box = narrow.parts[0]?.pieces.find(({ kind }) => kind === 'box')
  const warned = box?.kind === 'box' ? box.pieces.at(-1) : undefined
  expect(warned).toMatchObject({ kind: 'paragraph', runs: [{ strong: true }] })
})

test('each chart is told in words and stands beside a table of the same figures', () => {
  const { parts } = fidelityReport(report)
  const charts = parts.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === 'picture'))
  expect(charts).toHaveLength(2)
  const [bars, line] = charts as Extract<Piece, { kind: 'picture' }>[]
  for (const { id, score } of report.fidelity.items)
    if (score !== null) expect(bars?.alt, id).toMatch(new RegExp(`: ${score}\\.`))
  expect(line?.alt).toContain('November 2026: 3.50.')
  for (const part of parts.slice(0, 3)) expect(part.pieces.some(({ kind }) => kind === 'table')).toBe(true)
})

test('what is not recorded reads so, and what is not counted is counted and said', () => {
  const text = told(fidelityReport(report))
  for (const words of [
    'not rated yet',
    'not scored',
    'declined 1, not recorded 2',
    '2 sessions without a signed note',
  ])
    expect(text).toContain(words)
  expect(text).toContain('Length: 2 too early to tell.')
  expect(text).not.toContain('0 sessions')
})

test('a chart draws a bar for each score and none where there is no score, and no month is joined over a gap', () => {
  const svg = (piece: Piece) => (piece.kind === 'picture' ? piece.svg : '')
  const bars = svg(
    barChart(
      [
        { label: 'A <b>', score: 5, note: '' },
        { label: 'B', score: null, note: 'not rated' },
      ],
      '',
    ),
  )
  expect(bars.match(/<rect/g)).toHaveLength(1)
  expect(bars).toContain('A &lt;b&gt;')
  expect(bars).toContain('not rated')
  const values = [1, 2, null, 4]
  const line = svg(
    lineChart(
      values.map((value) => ({ label: 'Jan', value })),
      '',
    ),
  )
  expect(line.match(/<circle/g)).toHaveLength(3)
  expect(line.match(/stroke-width="2"/g)).toHaveLength(1)
})
