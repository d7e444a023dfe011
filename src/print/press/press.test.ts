// The press: what was written comes out as words, a killed process is replaced, and a paper that cannot be printed says so.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import type { Paper, Piece } from '#print/paper.ts'
import { printable } from '#print/printable.ts'
import { openPress, type Press, type PressOptions } from './press.ts'

const presses: Press[] = []
afterEach(() => {
  for (const press of presses.splice(0)) press.stop()
})
const open = (options: PressOptions = {}) => {
  const press = openPress(options)
  presses.push(press)
  return press
}

const said = (text: string): Piece => ({ kind: 'said', text: printable(text) })
const paper = (...pieces: Piece[]): Paper => ({
  ...{ paper: 'letter', size: 'usual', title: 'A page', language: 'en', agency: 'Elm' },
  parts: [{ title: 'A page', kicker: '', level: 1, look: 'page', edition: '', code: null, pieces }],
})
const broken = paper({ kind: 'heading', level: 4, runs: [{ text: 'Too deep' }] })

/** Everything in a PDF that is written down, the packed parts too. */
function opened(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf).toString('latin1')
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, packed = '']) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
    } catch {
      return ''
    }
  })
  return raw + streams.join('\n')
}

/** The letters that the fonts of a PDF can be read back as. */
function letters(pdf: Uint8Array): Set<string> {
  const maps = [...opened(pdf).matchAll(/beginbfchar([\s\S]*?)endbfchar/g)].map(([, map = '']) => map)
  const codes = maps.flatMap((map) =>
    [...map.matchAll(/<[0-9a-f]+>\s*<([0-9a-f]+)>/gi)].map(([, hex = '']) => hex),
  )
  return new Set(codes.flatMap((hex) => [...Buffer.from(hex, 'hex').swap16().toString('utf16le')]))
}

test('whatever a person writes comes out as letters, and Typst runs none of it', async () => {
  const words = [
    '#panic("x")',
    '*b* _i_ $y$ @r <l>',
    '= H',
    '<script>alert(1)</script>',
    'سلام',
    '\u{10fffd}',
  ]
  const pdf = await open().print(paper(...words.map(said), said('x'.repeat(4000))))
  const found = letters(pdf)
  for (const letter of '#panic("x")*_$@<>=script/') expect(found.has(letter), letter).toBe(true)
  expect(Buffer.from(pdf).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
})

test('headings, lists, tables with their headers and alternatives are tagged', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>'
  const pdf = await open().print(
    paper(
      { kind: 'list', ordered: false, items: [[{ text: 'One' }]] },
      {
        kind: 'table',
        wide: false,
        head: ['A', 'B'],
        rows: [[{ kind: 'words', text: 'x' }, { kind: 'room' }]],
      },
      { kind: 'picture', svg, alt: 'A round shape', width: 100 },
    ),
  )
  const text = opened(pdf)
  for (const tag of ['/H1', '/L', '/LI', '/Table', '/TH', '/TD', '/Figure'])
    expect(text, tag).toMatch(new RegExp(`${tag}\\b`))
  expect(text).toContain('(A round shape)')
})

test('a paper that cannot be set is refused in a sentence without its words; the next one prints', async () => {
  const press = open({ atOnce: 1 })
  const refused = await press.print(broken).catch((error: unknown) => error)
  expect(refused).toMatchObject({ why: 'broken' })
  expect(String(refused)).not.toContain('Too deep')
  expect((await press.print(paper(said('after')))).length).toBeGreaterThan(1000)
})

test('a process that is killed is replaced, also over a paper in hand', async () => {
  const press = open({ atOnce: 1 })
  await press.print(paper(said('first')))
  const [was] = press.processes()
  const printing = press.print(paper(said('second')))
  if (was) process.kill(was, 'SIGKILL')
  expect((await printing).length).toBeGreaterThan(1000)
  expect(press.processes()).not.toContain(was)
})

test('a process is replaced after so many papers', async () => {
  const press = open({ atOnce: 1, recycle: 2 })
  await press.print(paper(said('1')))
  const [was] = press.processes()
  await press.print(paper(said('2')))
  await press.print(paper(said('3')))
  expect(press.processes()).toHaveLength(1)
  expect(press.processes()).not.toContain(was)
})

test('one that never answers is ended; a line that is full says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'press-'))
  const program = join(folder, 'silent.mjs')
  writeFileSync(program, 'process.on("message", () => {})\n')
  try {
    const press = open({ atOnce: 1, waiting: 1, patience: 400, program })
    const first = press.print(paper()).catch((error: unknown) => error)
    const second = press.print(paper()).catch((error: unknown) => error)
    await expect(press.print(paper())).rejects.toMatchObject({ why: 'busy' })
    expect(await first).toMatchObject({ why: 'late' })
    expect(await second).toMatchObject({ why: 'late' })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
