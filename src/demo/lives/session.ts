// One session of a life as it was held: the steps in their order, with what was put down in each, to the signed note.

import type { Meeting } from '#demo/chart.ts'
import { named } from '#demo/teaching.ts'
import { FOLDED, plan, STEPS } from '#domain/steps.ts'
import type { Around } from './around.ts'
import type { GoalTalk } from './goals.ts'
import type { HomeTalk } from './homework.ts'
import { type Hour, isDue, type Lesson, type Living } from './living.ts'
import type { SkillTalk } from './skills.ts'
import { strategiesIn } from './strategies.ts'

export type Threads = { goals: GoalTalk; homework: HomeTalk; skills: SkillTalk; around: Around }

/** Goes through its steps, from the welcome to the last words. */
export function goThrough(living: Living, hour: Hour, threads: Threads, before: readonly Lesson[]): void {
  const { life } = living
  const isLast = hour.number === hour.of - 1
  const inStep: Partial<Record<string, () => void>> = {
    'last-time': () => recall(living, hour, before),
    homework: () => {
      threads.homework.review(hour)
      threads.skills.back(hour)
    },
    goals: () => {
      threads.goals(hour)
      threads.around.within(hour)
    },
    teach: () => teach(living, hour, threads),
    'next-homework': () =>
      isLast && life.course.is === 'ended' ? threads.skills.last(hour) : threads.homework.agree(hour),
    summary: () => lastWords(living, hour),
  }
  for (const { step, from, to } of plan('imr', life.minutes ?? 50)) {
    const within = step in FOLDED ? FOLDED[step as keyof typeof FOLDED] : STEPS.filter((one) => one === step)
    spend(living, hour.meeting, step, minutesOf(living, from, to), () => {
      for (const one of within) inStep[one]?.()
    })
  }
}

/** A long step is at times cut short, and at times runs over. */
function minutesOf({ dice }: Living, from: number, to: number): number {
  const usual = dice.between(Math.min(from, to), to)
  return usual < 15 ? usual : usual + dice.between(dice.chance(0.2) ? -12 : -4, 5)
}

/** Minutes of a step, with what is written meanwhile. */
export function spend(
  { chart }: Living,
  { session }: Meeting,
  step: string,
  minutes: number,
  doing: () => void,
): void {
  const from = chart.pen.now()
  doing()
  const to = chart.pen.later(minutes)
  chart.write(chart.by, 'session.spend', { on: session, client: chart.client, body: { step, from, to } })
}

function recall({ chart, dice }: Living, hour: Hour, before: readonly Lesson[]): void {
  const last = before.at(-1)
  if (!last || !dice.chance(0.7)) return
  const again = hour.lesson.some((one) => one.again && one.section === last.section)
  const body = { topic: last.topic, section: last.section, again }
  chart.write(chart.by, 'attendance.recall', { on: hour.meeting.attendance, client: chart.client, body })
}

const WAYS = ['turns', 'turns', 'you-read', 'i-read', 'main-points'] as const

function teach(living: Living, hour: Hour, { skills, around }: Threads): void {
  const { chart, dice, life } = living
  const on = { on: hour.meeting.attendance, client: chart.client }
  for (const { topic: id, section, again } of hour.lesson) {
    const topic = named(chart.teaching.topics, id)
    const { edition } = topic.handout
    const how = dice.pick(WAYS) ?? null
    chart.write(chart.by, 'attendance.teach', { ...on, body: { topic: id, section, edition, how, again } })
    const question = topic.review.find((one) => one.section === section)
    if (question && dice.chance(0.6))
      chart.write(chart.by, 'attendance.ask', {
        ...on,
        body: { topic: id, question: question.id, again: false },
      })
    const forgets = life.with === 'walter' && dice.chance(0.06)
    if (section !== topic.handout.sections[0]?.id || again || forgets) continue
    const given = { what: 'handout' as const, topic: id, sheet: null, edition, source: '' }
    const way = dice.chance(0.75) ? ('paper' as const) : ('phone' as const)
    chart.write(chart.by, 'attendance.give', { ...on, body: { ...given, way } })
  }
  const practised = skills.practise(hour)
  around.sheets(hour)
  for (const body of strategiesIn(hour, dice, practised))
    chart.write(chart.by, 'attendance.use', { ...on, body })
}

export function lastWords({ chart, life, dice, decks }: Living, hour: Hour): void {
  const write = (field: 'theirs' | 'response', is: string) =>
    is &&
    chart.write(chart.by, 'attendance.write', {
      on: hour.meeting.attendance,
      client: chart.client,
      body: { field, was: '', is },
    })
  // What they say of things that happened comes after the first of them have.
  write('theirs', dealtIn(hour, life.theirs, Math.floor(hour.of / 3)))
  write(
    'response',
    dealtIn(hour, life.heard, Math.floor(hour.of / 8)) || (dice.chance(0.22) ? decks.taken() : ''),
  )
}

/** Which of a list falls to this session, when it is dealt evenly over all of them that follow `from`. */
export function dealtIn(hour: Pick<Hour, 'number' | 'of'>, list: readonly string[], from = 0): string {
  const dealtBy = (number: number) =>
    list.filter((_, place) => isDue({ number, of: hour.of }, place, list.length, from)).length
  const now = dealtBy(hour.number)
  return now > dealtBy(hour.number - 1) ? (list[now - 1] ?? '') : ''
}
