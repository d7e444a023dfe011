// The pages of a workbook that are about this person: goals with steps, practice at home, people, whom to call.
import type { Agency } from '#domain/agency.ts'
import { type Goal, isOpen } from '#domain/goal.ts'
import { type Homework, isTakenBack, lastReview } from '#domain/homework.ts'
import type { Supporter } from '#domain/supporter.ts'
import type { Cell, Part, Piece } from './paper.ts'
import { plain, printable, strong } from './printable.ts'
import { sayDay, words } from './words.ts'

const mine = words.workbook
const ROOM: Cell = { kind: 'room' }
const cell = (text: string): Cell => (text.trim() === '' ? ROOM : { kind: 'words', text: printable(text) })
const rows = (count: number, columns: number): Cell[][] =>
  Array.from({ length: count }, () => Array.from({ length: columns }, () => ROOM))

const part = (title: string, pieces: Piece[]): Part => ({
  ...{ title, pieces, kicker: '', level: 1, look: 'page', edition: '', code: null },
})

export function goalsPart(goals: readonly Goal[], language: string): Part {
  const set = goals.filter((goal) => goal.state === 'goal' || goal.state === 'achieved')
  const hopes = goals.filter((goal) => goal.state === 'hope')
  const hoped: Piece[] =
    hopes.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, runs: plain(mine.hopes) },
          { kind: 'list', ordered: false, items: hopes.map((one) => plain(one.words)) },
        ]
  const room: Piece[] = [
    { kind: 'paragraph', runs: plain(mine.noGoals) },
    { kind: 'lines', count: 3 },
    stepTable([], language),
  ]
  const told = set.flatMap((goal) => goalPieces(goal, language))
  return part(mine.goals, [...told, ...hoped, ...(set.some(isOpen) ? [] : room)])
}

function goalPieces(goal: Goal, language: string): Piece[] {
  const field = (label: string, text: string): Piece[] =>
    text === '' ? [] : [{ kind: 'field', label, hint: '', pieces: [{ kind: 'said', text: printable(text) }] }]
  return [
    { kind: 'heading', level: 2, runs: plain(goal.words) },
    ...(goal.state === 'achieved' ? [{ kind: 'paragraph', runs: strong(mine.reached) } as const] : []),
    ...field(mine.why, goal.why),
    ...field(mine.knowing, goal.knowing),
    stepTable(goal.steps, language),
  ]
}

function stepTable(steps: Goal['steps'], language: string): Piece {
  const told = steps
    .filter((step) => step.state !== 'dropped')
    .map((step) => [
      cell(step.words),
      cell(step.day === null ? '' : sayDay(step.day, language)),
      cell(step.helper),
      cell(mine.states[step.state]),
    ])
  return {
    kind: 'table',
    wide: false,
    head: [mine.step, mine.by, mine.with, mine.state],
    rows: [...told, ...rows(2, 4)],
  }
}

export function homeworkPart(homework: readonly Homework[]): Part {
  const told = homework
    .filter((one) => !isTakenBack(one))
    .sort((a, b) => (a.agreed < b.agreed ? 1 : -1))
    .map((one) => {
      const review = lastReview(one)
      const went = review ? [mine.hows[review.how], review.helped].filter(Boolean).join('. ') : ''
      return [cell(one.words), cell([one.when, one.where].filter(Boolean).join(', ')), cell(went)]
    })
  return part(mine.homework, [
    { kind: 'table', wide: false, head: [mine.task, mine.when, mine.went], rows: [...told, ...rows(4, 3)] },
  ])
}

export function supportersPart(supporters: readonly Supporter[]): Part {
  const told = supporters
    .filter((one) => !one.ended)
    .map((one) => [
      cell(one.name),
      cell(one.relation),
      cell(one.reach),
      cell(one.helps.map((help) => mine.helps[help]).join(', ')),
    ])
  const head = [mine.person, mine.relation, mine.reach, mine.helpsWith]
  return part(mine.supporters, [{ kind: 'table', wide: false, head, rows: [...told, ...rows(3, 4)] }])
}

/** The agency's own contacts come first, then room for the person's. */
export function crisisPart(agency: Agency): Part {
  const calls = agency.help.map(({ name, phone, hours, about }) => ({
    number: printable(phone),
    name: printable(name),
    about: printable([about, hours].filter((one) => one !== '').join(' · ')),
  }))
  return part(mine.crisis, [
    { kind: 'calls', calls },
    { kind: 'box', look: 'urgent', title: words.emergency(printable(agency.emergency)), pieces: [] },
    { kind: 'paragraph', runs: plain(mine.crisisLead) },
    { kind: 'heading', level: 2, runs: plain(mine.more) },
    { kind: 'table', wide: false, head: [mine.person, mine.reach], rows: rows(4, 2) },
  ])
}
