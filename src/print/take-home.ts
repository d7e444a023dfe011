// The page to take home from a session: what was done, what was agreed, what comes next and whom to call.
import { sectionOf } from '#curriculum/shape/handout.ts'
import type { WrittenTopic } from '#curriculum/shape/topic.ts'
import type { Agency } from '#domain/agency.ts'
import type { Attendance } from '#domain/attendance.ts'
import { type Client, calledBy } from '#domain/client.ts'
import { type Goal, nextStep } from '#domain/goal.ts'
import { type Homework, isTakenBack } from '#domain/homework.ts'
import type { Practice } from '#domain/practice.ts'
import type { Session } from '#domain/session.ts'
import { bind, type Imprint } from './handout.ts'
import type { Paper, Piece } from './paper.ts'
import { plain, printable, strong } from './printable.ts'
import { sayDay, sayTime, words } from './words.ts'

export const TAKE_HOME_PARTS = ['recap', 'points', 'homework', 'nextStep', 'next', 'help'] as const
export type TakeHomePart = (typeof TAKE_HOME_PARTS)[number]

export type Meeting = {
  language: string
  agency: Agency
  client: Client
  session: Session
  attendance: Attendance
  /** Those of the chart; what is not of this meeting is left out here. */
  goals: readonly Goal[]
  homework: readonly Homework[]
  practices: readonly Practice[]
  sessions: readonly Session[]
  topics: readonly Pick<WrittenTopic, 'id' | 'title' | 'handout' | 'points'>[]
}

/** One sheet: so much fits on it in large print. */
const LINES = 6
const home = words.takeHome

export function takeHomePaper(meeting: Meeting, parts: readonly TakeHomePart[], imprint: Imprint): Paper {
  const { client, session, language } = meeting
  const pieces = TAKE_HOME_PARTS.filter((part) => parts.includes(part)).flatMap((part) => {
    const inside = insideOf(part, meeting)
    return inside.length === 0 ? [] : [heading(home[part]), ...inside]
  })
  const told: Piece[] = pieces.length > 0 ? pieces : [{ kind: 'paragraph', runs: plain(home.nothing) }]
  return bind(imprint, home.title, language, [
    {
      ...{ title: home.title, level: 1, look: 'page', edition: '', code: null },
      kicker: printable(`${calledBy(client)} · ${sayDay(session.day, language)}`),
      pieces: told,
    },
  ])
}

const heading = (text: string): Piece => ({ kind: 'heading', level: 2, runs: plain(text) })
const paragraph = (text: string): Piece => ({ kind: 'paragraph', runs: plain(text) })
const lines = (all: readonly string[]): Piece[] =>
  all.length === 0
    ? []
    : [{ kind: 'list', ordered: false, items: [...new Set(all)].slice(0, LINES).map(plain) }]

function insideOf(part: TakeHomePart, meeting: Meeting): Piece[] {
  switch (part) {
    case 'recap':
      return recap(meeting)
    case 'points':
      return lines(taughtIn(meeting).flatMap(({ points }) => points))
    case 'homework':
      return agreedIn(meeting).flatMap((one) => [
        { kind: 'said', text: printable(one.words) },
        ...(one.when === '' ? [] : [paragraph(home.when(one.when))]),
        ...(one.where === '' ? [] : [paragraph(home.where(one.where))]),
        ...(one.helper === '' ? [] : [paragraph(home.helper(one.helper))]),
      ])
    case 'nextStep':
      return steps(meeting)
    case 'next':
      return nextMeeting(meeting)
    case 'help':
      return helpPieces(meeting.agency)
  }
}

function recap(meeting: Meeting): Piece[] {
  const { attendance, goals, practices } = meeting
  const talked = goals.filter((goal) =>
    goal.followUps.some((one) => one.attendance === attendance.id && one.how !== 'put-off'),
  )
  const practised = practices.filter((one) => one.attendance === attendance.id && !one.takenBack)
  const sections = taughtIn(meeting).map(({ title }) => home.taught(title))
  const told = [
    ...talked.map((goal) => home.goal(goal.words)),
    ...sections,
    ...practised.map((one) => home.practised(one.title)),
  ]
  const theirs: Piece[] =
    attendance.theirs === '' ? [] : [{ kind: 'said', text: printable(attendance.theirs) }]
  return [...lines(told), ...theirs]
}

// A page about one illness or medicine is not named on a sheet that may hang on a fridge; its topic is.
const taughtIn = ({ attendance, topics }: Meeting) =>
  attendance.taught.map(({ topic: id, section }) => {
    const topic = topics.find((one) => one.id === id)
    const found = topic && sectionOf(topic.handout, section)
    if (topic && found?.code !== undefined) return { title: topic.title, points: [] }
    return { title: found?.title ?? section, points: topic?.points[section] ?? [] }
  })

const agreedIn = ({ attendance, homework }: Meeting) =>
  homework.filter((one) => one.attendance === attendance.id && !isTakenBack(one))

function steps({ goals, attendance }: Meeting): Piece[] {
  return goals
    .filter((goal) => goal.state === 'goal')
    .flatMap((goal): Piece[] => {
      const said = goal.followUps.findLast((one) => one.attendance === attendance.id)?.next
      const step = said || nextStep(goal)?.words
      return step
        ? [
            { kind: 'paragraph', runs: strong(step) },
            { kind: 'small', text: printable(home.forGoal(goal.words)) },
          ]
        : []
    })
    .slice(0, 4)
}

function nextMeeting({ sessions, session, language }: Meeting): Piece[] {
  const place = (one: Session) => `${one.day} ${one.time}`
  const next = sessions
    .filter((one) => one.id !== session.id && one.state === 'planned' && place(one) > place(session))
    .sort((a, b) => (place(a) < place(b) ? -1 : 1))[0]
  if (!next) return []
  const told = [sayDay(next.day, language), sayTime(next.time, language), next.place]
  return [paragraph(told.filter((one) => one !== '').join(', '))]
}

const helpPieces = ({ emergency, help }: Agency): Piece[] => [
  { kind: 'paragraph', runs: strong(words.emergency(printable(emergency))) },
  {
    kind: 'calls',
    calls: help.map(({ name, phone, hours }) => ({
      number: printable(phone),
      name: printable(name),
      about: printable(hours),
    })),
  },
]
