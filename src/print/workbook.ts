// A person's whole workbook: their words and goal, whom to call, the topics in their order, and their sheets.
import type { Section } from '#curriculum/shape/handout.ts'
import type { Sheet } from '#curriculum/shape/sheet.ts'
import type { Agency } from '#domain/agency.ts'
import { type Client, calledBy } from '#domain/client.ts'
import type { Day } from '#domain/day.ts'
import type { Enrolment } from '#domain/enrolment.ts'
import type { Goal } from '#domain/goal.ts'
import type { Homework } from '#domain/homework.ts'
import { latest, type Recovery } from '#domain/recovery.ts'
import type { Supporter } from '#domain/supporter.ts'
import type { Worksheet } from '#domain/worksheet.ts'
import { codeFor, filledSheetAddress } from './code.ts'
import { bind, blankSheetPart, type Imprint, openingPart, type PrintedTopic, sectionPart } from './handout.ts'
import type { Paper, Part, Piece } from './paper.ts'
import { crisisPart, goalsPart, homeworkPart, supportersPart } from './plan-pages.ts'
import { plain, printable } from './printable.ts'
import { sheetPieces } from './sheet.ts'
import { sayDay, words } from './words.ts'

/** A filled-in sheet with the edition of the sheet that it answers. */
export type FilledSheet = { worksheet: Worksheet; sheet: Sheet }

export type Bound = {
  language: string
  slug: string
  agency: Agency
  client: Client
  today: Day
  enrolment: Enrolment | undefined
  recovery: readonly Recovery[]
  goals: readonly Goal[]
  homework: readonly Homework[]
  supporters: readonly Supporter[]
  filled: readonly FilledSheet[]
  topics: readonly PrintedTopic[]
  /** Whether a section is this person's: everybody's are, and the coded pages that they chose. */
  theirs: (topic: string, section: Section) => boolean
  /** Everything, or only what is about this person: no handouts and no blank sheets. */
  what: 'all' | 'mine'
}

const mine = words.workbook

export function workbook(bound: Bound, imprint: Imprint): Paper {
  const topics = inOrder(bound.topics, bound.enrolment?.topics ?? [])
  const goal = bound.goals.find((one) => one.state === 'goal')?.words ?? ''
  const known = new Set(topics.map(({ id }) => id))
  return bind(imprint, mine.title, bound.language, [
    coverPart(bound, goal),
    loosePart(words.contents, [{ kind: 'contents' }]),
    crisisPart(bound.agency),
    goalsPart(bound.goals, bound.language),
    ...topics.flatMap((topic) =>
      bound.what === 'all' ? topicParts(topic, goal, bound, imprint) : ownParts(topic, bound, imprint),
    ),
    ...moreSheets(bound, known, imprint),
    homeworkPart(bound.homework),
    supportersPart(bound.supporters),
  ])
}

/** A person's filled-in sheet alone. */
export const filledPaper = (filled: FilledSheet, slug: string, imprint: Imprint): Paper =>
  bind(imprint, filled.sheet.title, filled.sheet.language, [filledPart(filled, '', 1, slug, imprint)])

function coverPart({ client, recovery, today, language }: Bound, goal: string): Part {
  const field = (label: string, text: string): Piece => ({
    ...{ kind: 'field', label, hint: '' },
    pieces: text === '' ? [{ kind: 'lines', count: 3 }] : [{ kind: 'said', text: printable(text) }],
  })
  return {
    ...{ title: mine.title, kicker: '', level: 1, look: 'cover', edition: '', code: null },
    pieces: [
      { kind: 'paragraph', runs: plain(mine.of(calledBy(client))) },
      field(words.myGoal, goal),
      field(mine.recovery, latest(recovery)?.words ?? ''),
      { kind: 'paragraph', runs: plain(mine.mine) },
      { kind: 'small', text: mine.printed(sayDay(today, language)) },
    ],
  }
}

const loosePart = (title: string, pieces: Piece[]): Part => ({
  ...{ title, pieces, kicker: '', level: 1, look: 'page', edition: '', code: null },
})

function topicParts(topic: PrintedTopic, goal: string, bound: Bound, imprint: Imprint): Part[] {
  const sections = topic.handout.sections.filter((section) => bound.theirs(topic.id, section))
  const sheets = topic.sheets.flatMap((sheet) => {
    const filled = ofSheet(bound.filled, topic.id, sheet.id)
    return filled.length === 0
      ? [blankSheetPart(sheet, topic.title, 2, imprint)]
      : filled.map((one) => filledPart(one, topic.title, 2, bound.slug, imprint))
  })
  const known = topic.sheets.map(({ id }) => id)
  // A sheet that the topic no longer has keeps its place behind it.
  const gone = bound.filled.filter(
    ({ worksheet }) => worksheet.topic === topic.id && !known.includes(worksheet.sheet),
  )
  return [
    openingPart(topic, sections, goal, imprint),
    ...sections.map((section) => sectionPart(topic, section, 2, imprint)),
    ...sheets,
    ...gone.map((one) => filledPart(one, topic.title, 2, bound.slug, imprint)),
  ]
}

// Without the handouts a sheet stands on its own.
const ownParts = (topic: PrintedTopic, { filled, slug }: Bound, imprint: Imprint): Part[] =>
  filled
    .filter(({ worksheet }) => worksheet.topic === topic.id)
    .map((one) => filledPart(one, topic.title, 1, slug, imprint))

function moreSheets({ filled, slug }: Bound, known: ReadonlySet<string>, imprint: Imprint): Part[] {
  return filled
    .filter(({ worksheet }) => !known.has(worksheet.topic))
    .map((one) => filledPart(one, mine.sheets, 1, slug, imprint))
}

function filledPart(
  { worksheet, sheet }: FilledSheet,
  kicker: string,
  level: 1 | 2,
  slug: string,
  imprint: Imprint,
): Part {
  return {
    title: printable(sheet.title),
    kicker: printable(
      [kicker, sayDay(worksheet.begun.slice(0, 10), sheet.language)].filter(Boolean).join(' · '),
    ),
    level,
    look: 'page',
    edition: sheet.edition,
    code: codeFor(filledSheetAddress(imprint.origin, slug, worksheet.id)),
    pieces: sheetPieces(sheet, worksheet.answers, level + 1),
  }
}

const ofSheet = (filled: readonly FilledSheet[], topic: string, sheet: string) =>
  filled
    .filter(({ worksheet }) => worksheet.topic === topic && worksheet.sheet === sheet)
    .sort((a, b) => (a.worksheet.begun < b.worksheet.begun ? -1 : 1))

function inOrder(topics: readonly PrintedTopic[], order: readonly string[]): PrintedTopic[] {
  const chosen = order.flatMap((id) => topics.find((topic) => topic.id === id) ?? [])
  return [...chosen, ...topics.filter((topic) => !order.includes(topic.id))]
}
