// The draft of a note: it states only what was entered, leaves out what was not, and guesses nothing.

import { STRATEGY_FAMILIES } from '#curriculum/shape/topic.ts'
import { type Day, minutesBetween, type WallTime } from '#domain/day.ts'
import type { Titles } from '#web/staff/titles.ts'
import { noteWords } from '#web/words/en/session-note.ts'
import type { Told } from './told.ts'

export type Saying = { day: (day: Day) => string; time: (time: WallTime) => string }

const words = noteWords.draft

export function draftNote(told: Told, titles: Titles, say: Saying): string {
  const { attendance } = told
  const names = words.sections
  const parts = [
    head(told, say),
    part(
      names.covered,
      attendance.covered.map((one) => words.covered[one.what]),
    ),
    part(words.crisis, crises(told)),
    part(
      names.recalled,
      attendance.recalled.map((one) => words.recalled(titles.section(one.topic, one.section), one.again)),
    ),
    part(names.reviewed, reviewed(told)),
    part(names.goals, goals(told)),
    part(
      names.agenda,
      attendance.agenda.map((one) => one.words),
    ),
    part(
      names.taught,
      attendance.taught.map((one) => taught(one, titles)),
    ),
    part(
      names.asked,
      attendance.asked.map((one) => words.asked(titles.question(one.topic, one.question))),
    ),
    part(
      names.practised,
      told.practised.map(
        (one) =>
          words.practised(one.title, words.kinds[one.about], words.stages[one.stage]) +
          words.words(one.words),
      ),
    ),
    part(
      names.sheets,
      told.worksheets.map((one) => words.sheet(titles.sheet(one.topic, one.sheet), one.finished !== null)),
    ),
    part(
      names.given,
      attendance.given.map((one) => words.given(given(one, titles), one.way)),
    ),
    part(names.strategies, strategies(told, titles)),
    part(names.agreed, agreed(told, say)),
    part(
      names.everyday,
      attendance.parked.map((one) =>
        words.parked(one.words, one.skill && words.skills[one.skill], one.sorted),
      ),
    ),
    part(
      names.declined,
      attendance.declined.map((one) => words.declined[one.what]),
    ),
    part(names.theirs, attendance.theirs === '' ? [] : [words.asked(attendance.theirs)]),
    part(names.response, attendance.response === '' ? [] : [attendance.response]),
    part(
      names.next,
      told.next ? [words.next(say.day(told.next.day), say.time(told.next.time), told.next.place)] : [],
    ),
  ]
  return parts.filter((one) => one !== '').join('\n\n')
}

/** A part of the note with its name; nothing where nothing was entered. */
function part(name: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [name, ...lines.map((line) => `- ${line}`)].join('\n')
}

function head({ name, leaders, session, attendance, contacts }: Told, say: Saying): string {
  const minutes = Math.round(session.spans.reduce((sum, span) => sum + minutesBetween(span.from, span.to), 0))
  const lines = [
    words.head(name, say.day(session.day), say.time(session.time), session.place),
    [
      leaders.length === 0 ? '' : words.leaders(leaders.join(', ')),
      words.purposes[session.purpose],
      minutes === 0 ? '' : words.minutes(minutes),
    ],
    attendance.there === 'came' ? words.came : '',
    attendance.there === 'did-not-come' ? words.didNotCome(attendance.why) : '',
    ...attendance.beside.map((one) => words.beside(one.name, one.relation, one.natural)),
    ...contacts.map((one) => words.contact(one.name, words.hows[one.how], one.about)),
  ]
  return lines
    .map((line) => (typeof line === 'string' ? line : line.filter((one) => one !== '').join(' ')))
    .filter((line) => line !== '')
    .join('\n')
}

function crises({ crises }: Told): string[] {
  return crises.flatMap(({ calls, closed }) => [
    ...calls.map((call) => words.called(call.name, call.words)),
    ...(closed ? [words.crisisClosed[closed.how] + words.words(closed.words)] : []),
  ])
}

function goals({ recoveries, goalsSet, hopes, followUps }: Told): string[] {
  return [
    ...recoveries.map((said) => words.recovery(said.words)),
    ...hopes.map((hope) => words.hoped(hope.words)),
    ...goalsSet.map((goal) => words.set(goal.words)),
    ...followUps.map(
      ({ goal, said }) =>
        words.followed(goal.words, words.followHow[said.how]) +
        words.happened(said.happened) +
        words.nextStep(said.next) +
        (said.confidence === null ? '' : words.sure(said.confidence)),
    ),
  ]
}

const reviewed = (told: Told): string[] =>
  told.reviewed.map(
    ({ homework, review }) =>
      words.reviewed(homework.words, words.reviewHow[review.how]) +
      words.helped(review.helped) +
      words.hindered(review.hindered),
  )

const agreed = (told: Told, say: Saying): string[] =>
  told.agreed.map(
    ({ homework, goal }) =>
      words.agreed(homework.words) +
      words.when(homework.when) +
      words.where(homework.where) +
      words.helper(homework.helper, homework.natural) +
      (homework.sure === null ? '' : words.sure(homework.sure)) +
      (homework.due === null ? '' : words.due(say.day(homework.due))) +
      (goal ? words.forGoal(goal.words) : ''),
  )

function taught(one: Told['attendance']['taught'][number], titles: Titles): string {
  const how = one.how && words.how[one.how]
  return (
    words.taught(titles.topic(one.topic), titles.section(one.topic, one.section, one.edition), how) +
    (one.again ? words.again : '')
  )
}

function given(one: Told['attendance']['given'][number], titles: Titles): string {
  if (one.what === 'other' || one.topic === null) return one.source
  return one.sheet === null ? titles.handout(one.topic, one.edition) : titles.sheet(one.topic, one.sheet)
}

function strategies({ attendance }: Told, titles: Titles): string[] {
  return STRATEGY_FAMILIES.flatMap((family) => {
    const used = attendance.used.filter((one) => one.family === family)
    const names = [...new Set(used.map((one) => titles.strategy(family, one.strategy)))]
    return names.length === 0 ? [] : [words.strategies(family, names)]
  })
}
