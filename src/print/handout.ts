// Handouts on paper: a whole topic or one section of it, each section and sheet on pages of its own.
import type { Section } from '#curriculum/shape/handout.ts'
import type { Sheet } from '#curriculum/shape/sheet.ts'
import type { WrittenTopic } from '#curriculum/shape/topic.ts'
import { blankSheetAddress, codeFor, sectionAddress, topicAddress } from './code.ts'
import type { Paper, Part, Piece, Sheeting } from './paper.ts'
import { type Around, piecesOf } from './pieces.ts'
import { plain, printable } from './printable.ts'
import { sheetPieces } from './sheet.ts'
import { words } from './words.ts'

export type Imprint = Sheeting & {
  /** Where people reach this server; every code begins with it. */
  origin: string
  agency: string
  emergency: string
  /** The person's own words, by term. */
  own: Readonly<Record<string, string>>
  /** Lists that a clinician signs and nobody has yet. */
  unsigned: readonly string[]
}

/** What a topic is read from: written, with the sheets it names. */
export type PrintedTopic = Pick<
  WrittenTopic,
  'id' | 'number' | 'title' | 'aims' | 'handout' | 'sheets' | 'skills'
>

export const aroundTopic = (
  { sheets, skills }: PrintedTopic,
  { own, emergency, unsigned }: Imprint,
): Around => ({
  ...{ own, emergency, unsigned, sheets, skills },
})

export function topicPaper(topic: PrintedTopic, imprint: Imprint): Paper {
  const sections = topic.handout.sections
  return bind(imprint, topic.handout.title, topic.handout.language, [
    openingPart(topic, sections, '', imprint),
    ...sections.map((section) => sectionPart(topic, section, 2, imprint)),
    ...topic.sheets.map((sheet) => blankSheetPart(sheet, topic.title, 2, imprint)),
  ])
}

export function sectionPaper(topic: PrintedTopic, section: Section, imprint: Imprint): Paper {
  const named = section.blocks.flatMap((block) => (block.kind === 'worksheet' ? [block.id] : []))
  const sheets = topic.sheets.filter(({ id }) => named.includes(id))
  return bind(imprint, section.title, topic.handout.language, [
    sectionPart(topic, section, 1, imprint),
    ...sheets.map((sheet) => blankSheetPart(sheet, topic.title, 1, imprint)),
  ])
}

export function sheetPaper(sheet: Sheet, imprint: Imprint): Paper {
  return bind(imprint, sheet.title, sheet.language, [blankSheetPart(sheet, '', 1, imprint)])
}

export function bind(
  { paper, size, agency }: Pick<Imprint, 'paper' | 'size' | 'agency'>,
  title: string,
  language: string,
  parts: Part[],
): Paper {
  return { paper, size, title: printable(title), language, agency: printable(agency), parts }
}

/** The page a topic opens with; `goal` is the person's, where it is theirs. */
export function openingPart(
  topic: PrintedTopic,
  sections: readonly Section[],
  goal: string,
  imprint: Imprint,
): Part {
  const { id, title, number, aims, handout } = topic
  const heading = (text: string): Piece => ({ kind: 'heading', level: 2, runs: plain(text) })
  const mine: Piece[] =
    goal === ''
      ? [{ kind: 'field', label: words.couldHelpMe, hint: '', pieces: [{ kind: 'lines', count: 3 }] }]
      : [
          { kind: 'field', label: words.myGoal, hint: '', pieces: [{ kind: 'said', text: printable(goal) }] },
          { kind: 'field', label: words.couldHelp, hint: '', pieces: [{ kind: 'lines', count: 3 }] },
        ]
  return {
    title: printable(title),
    kicker: words.topic(number),
    level: 1,
    look: 'page',
    edition: handout.edition,
    code: codeFor(topicAddress(imprint.origin, id)),
    pieces: [
      heading(words.aims),
      { kind: 'list', ordered: false, items: aims.map(plain) },
      heading(words.inIt),
      {
        kind: 'list',
        ordered: true,
        items: sections.map((one) => [
          ...plain(`${one.title} `),
          { text: `(${words.minutes(one.minutes)})`, emphasis: true },
        ]),
      },
      ...mine,
    ],
  }
}

export function sectionPart(topic: PrintedTopic, section: Section, level: 1 | 2, imprint: Imprint): Part {
  return {
    title: printable(section.title),
    kicker: printable([section.code, topic.title].filter(Boolean).join(' · ')),
    level,
    look: 'page',
    edition: section.edition,
    code: codeFor(sectionAddress(imprint.origin, topic.id, section.id)),
    pieces: piecesOf(section.blocks, aroundTopic(topic, imprint), level + 1),
  }
}

export function blankSheetPart(sheet: Sheet, kicker: string, level: 1 | 2, { origin }: Imprint): Part {
  return {
    title: printable(sheet.title),
    kicker: printable(kicker),
    level,
    look: 'page',
    edition: sheet.edition,
    code: codeFor(blankSheetAddress(origin, sheet.edition)),
    pieces: sheetPieces(sheet, {}, level + 1),
  }
}
