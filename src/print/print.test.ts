// What stands on paper: own words, chosen pages, filled and blank sheets, and nothing read as markup.
import { describe, expect, test } from 'vitest'
import type { Block } from '#curriculum/shape/block.ts'
import type { Sheet } from '#curriculum/shape/sheet.ts'
import { codeFor } from './code.ts'
import { drawingSvg } from './drawing.ts'
import { type Imprint, type PrintedTopic, sectionPaper, topicPaper } from './handout.ts'
import type { Paper, Piece } from './paper.ts'
import { NOTHING_AROUND, piecesOf } from './pieces.ts'
import { missingSigns } from './press/typst.ts'
import { printable } from './printable.ts'
import { sheetPieces } from './sheet.ts'
import { type Meeting, takeHomePaper } from './take-home.ts'
import { words as printed } from './words.ts'
import { type Bound, workbook } from './workbook.ts'

const imprint: Imprint = {
  ...{ paper: 'a4', size: 'usual', origin: 'https://imr.example.org', agency: 'Elm', emergency: '911' },
  own: { illness: 'my nerves' },
  unsigned: ['side-effects'],
}
const sheet: Sheet = {
  ...{
    id: 'pros',
    topic: 'first',
    language: 'en',
    edition: '0123456789abcdef',
    title: 'For and against',
    intro: 'Try it.',
  },
  fields: [
    { id: 'why', kind: 'long', label: 'Why?' },
    {
      id: 'four',
      kind: 'boxes',
      label: 'Four sides',
      boxes: [
        { id: 'for', label: 'For' },
        { id: 'against', label: 'Against' },
      ],
    },
    {
      id: 'week',
      kind: 'table',
      label: 'My week',
      columns: [{ id: 'what', label: 'What' }],
      rows: [],
      lines: 2,
    },
    {
      id: 'pick',
      kind: 'choice',
      label: 'Pick',
      options: [
        { id: 'a', label: 'Tea' },
        { id: 'b', label: 'Milk' },
      ],
    },
  ],
}
const topic: PrintedTopic = {
  ...{ id: 'first', number: 1, title: 'A first topic', aims: ['Find out.'], skills: [], sheets: [sheet] },
  handout: {
    ...{ topic: 'first', language: 'en', edition: 'fedcba9876543210', title: 'A first topic' },
    sections: [
      {
        ...{ id: 'one', title: 'One', minutes: 10, edition: 'aaaaaaaaaaaaaaaa' },
        blocks: [
          { kind: 'paragraph', text: [{ text: 'Living with ' }, { text: 'the illness', term: 'illness' }] },
        ],
      },
      {
        id: 'fact',
        title: 'A fact sheet',
        minutes: 10,
        edition: 'bbbbbbbbbbbbbbbb',
        code: '2A',
        blocks: [{ kind: 'worksheet', id: 'pros' }],
      },
    ],
  },
}
const words = (pieces: readonly Piece[]) => JSON.stringify(pieces)
const titles = (paper: Paper) => paper.parts.map(({ title }) => title)

describe('handouts', () => {
  test('a topic opens with its aims, then its sections and sheets, each leading back to its page', () => {
    const paper = topicPaper(topic, imprint)
    expect(titles(paper)).toEqual(['A first topic', 'One', 'A fact sheet', 'For and against'])
    expect(paper.parts.map(({ code }) => code?.address)).toEqual([
      'imr.example.org/read/first',
      'imr.example.org/read/first/one',
      'imr.example.org/read/first/fact',
      'imr.example.org/read/sheet/0123456789abcdef',
    ])
  })

  test('terms are in the person’s own words', () => {
    expect(words(topicPaper(topic, imprint).parts[1]?.pieces ?? [])).toContain('my nerves')
  })

  test('a section brings the sheets it names, and no others', () => {
    const [one, fact] = topic.handout.sections
    expect(one && titles(sectionPaper(topic, one, imprint))).toEqual(['One'])
    expect(fact && titles(sectionPaper(topic, fact, imprint))).toEqual(['A fact sheet', 'For and against'])
  })

  test('an empty crisis block still says whom to call', () => {
    const local: Block = {
      kind: 'local',
      id: 'crisis-lines',
      title: 'Crisis lines',
      empty: 'Ask us.',
      crisis: true,
    }
    expect(words(piecesOf([local], { ...NOTHING_AROUND, emergency: '112' }, 2))).toContain('Call 112.')
  })
})

describe('sheets', () => {
  test('a blank sheet has room for a pen and nothing filled in', () => {
    const kinds = sheetPieces(sheet, {}, 2).flatMap((piece) => (piece.kind === 'field' ? piece.pieces : []))
    expect(kinds.map(({ kind }) => kind)).toEqual(['lines', 'frames', 'table', 'ticks'])
  })

  test('a filled sheet says what was written and leaves the rest to the pen', () => {
    const pieces = sheetPieces(sheet, { why: '#panic() *so*', 'week.line-1.what': 'Swim', pick: 'a' }, 2)
    const inside = pieces.flatMap((piece) => (piece.kind === 'field' ? piece.pieces : []))
    expect(inside.map(({ kind }) => kind)).toEqual(['said', 'frames', 'table', 'list'])
    expect(words(inside)).toContain('#panic() *so*')
    expect(words(inside)).toContain('Swim')
    expect(words(inside)).not.toContain('Milk')
  })
})

describe('the workbook', () => {
  const base = { id: 'w', client: 'c', through: [], others: [] }
  const bound: Bound = {
    ...{
      language: 'en',
      slug: 'elm',
      today: '2026-11-22',
      what: 'all',
      homework: [],
      supporters: [],
      goals: [],
    },
    agency: {
      ...{ ...base, client: null, name: 'Elm', slug: 'elm', zone: 'UTC', calls: 'client', emergency: '911' },
      ...{ help: [{ name: 'Crisis line', phone: '555-0142', hours: '', about: '' }], procedure: '' },
    },
    client: {
      ...base,
      name: 'Kit',
      called: '',
      addedBy: 'p',
      retainUntil: null,
      legalHold: false,
      mergedInto: null,
    },
    enrolment: undefined,
    recovery: [{ ...base, words: 'Mornings', at: '2026-01-01T00:00:00.000Z', by: 'c' }],
    topics: [topic],
    theirs: (_, section) => section.code === undefined,
    filled: [
      {
        sheet,
        worksheet: {
          ...{ ...base, topic: 'first', sheet: 'pros', edition: sheet.edition, goal: null },
          ...{ answers: { why: 'Because' }, begun: '2026-02-01T00:00:00.000Z', finished: null },
        },
      },
    ],
  }

  test('holds the chosen pages only, and a filled sheet in place of the blank one', () => {
    const paper = workbook(bound, imprint)
    expect(titles(paper)).not.toContain('A fact sheet')
    expect(titles(paper).filter((title) => title === 'For and against')).toHaveLength(1)
    expect(words(paper.parts.flatMap(({ pieces }) => pieces))).toContain('Because')
    expect(paper.parts.find(({ title }) => title === 'For and against')?.code?.address).toBe(
      'imr.example.org/my/elm/sheet/w',
    )
  })

  test('without handouts it keeps what is the person’s', () => {
    const paper = workbook({ ...bound, what: 'mine' }, imprint)
    expect(titles(paper)).not.toContain('One')
    expect(titles(paper)).toContain('For and against')
    expect(words(paper.parts[0]?.pieces ?? [])).toContain('Mornings')
  })

  test('whom to call: the agency’s own contacts come first', () => {
    const page = workbook(bound, imprint).parts.find(({ title }) => title === 'Whom I can call')
    expect(page?.pieces[0]).toMatchObject({ kind: 'calls', calls: [{ number: '555-0142' }] })
  })
})

describe('what goes to the printer', () => {
  test('very long words may break, control characters are left out, the rest stays', () => {
    expect(printable('x'.repeat(4000)).split('\u200b')).toHaveLength(134)
    expect(printable('a\u0007b\r\nc مرحبا 👩‍👩‍👧')).toBe('ab\nc مرحبا 👩‍👩‍👧')
  })

  test('a drawing is black, and nothing in it gets out of its place', () => {
    const marks = [{ tag: 'text' as const, at: { x: '1', fill: 'currentColor' }, text: '<b>&', marks: [] }]
    const svg = drawingSvg({ id: 'd', title: 'D', alt: 'A', width: 10, height: 20, marks })
    expect(svg).toContain('<text x="1" fill="#000">&lt;b&gt;&amp;</text>')
  })

  test('a code names the address in letters too', () => {
    expect(codeFor('https://imr.example.org/read/a')).toMatchObject({ address: 'imr.example.org/read/a' })
  })

  test('signs that no letter can show are found in the complaint', () => {
    const complaint =
      'message: "PDF/UA-1 error: the text `\\"🫠\\\\u{10fffd}\\"` could not be displayed with font"'
    expect(missingSigns(complaint)).toEqual(['\\x{1fae0}', '\\x{10fffd}'])
  })
})

test('the page to take home names no page about one illness, and prints none of its points', () => {
  const taught = ['one', 'fact'].map((section) => ({ topic: 'first', section }))
  const points = { one: ['A point for all'], fact: ['A point of the fact sheet'] }
  const meeting = {
    ...{ language: 'en', goals: [], homework: [], practices: [], sessions: [] },
    topics: [{ ...topic, points }],
    client: { name: 'Kit', called: '' },
    session: { id: 's', day: '2026-11-22', time: '10:00' },
    attendance: { id: 'a', theirs: '', taught },
  }
  const page = JSON.stringify(takeHomePaper(meeting as unknown as Meeting, ['recap', 'points'], imprint))
  expect(page).toContain('A point for all')
  expect(page).toContain('A first topic')
  expect(page).not.toMatch(/A fact sheet|A point of the fact sheet/)
})

test('a list says while no clinician has looked it over, and its tier is said once', () => {
  const block = (list: string): Block => ({
    ...{ kind: 'word-list', list, title: 'Signs', fixed: [] },
    groups: [{ id: 'now', title: 'Emergency. Get help now.', tier: 'emergency', items: [] }],
  })
  const around = { ...NOTHING_AROUND, unsigned: ['side-effects'] }
  expect(words(piecesOf([block('side-effects')], around, 2))).toContain(printed.notSigned)
  const signed = words(piecesOf([block('coping')], around, 2))
  expect(signed).not.toContain(printed.notSigned)
  expect(signed.match(/Get help now/g)).toHaveLength(1)
})
