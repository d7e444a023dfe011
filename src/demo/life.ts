// What else happens in a chart of the demo: hopes, goals, homework, supporters, in few words.

import type { BodyOf } from '#domain/kinds.ts'
import type { Id } from '#domain/text.ts'
import type { Chart, Meeting } from './chart.ts'
import { FIRST, named, topicWith } from './teaching.ts'

export function sayRecovery(chart: Chart, words: string): void {
  chart.write(chart.by, 'recovery.say', {
    on: chart.id(`recovery ${words}`),
    client: chart.client,
    body: { words },
  })
}

export function setGoal(chart: Chart, words: string, why: string, area: string | null, steps: string[]): Id {
  const on = chart.id(`goal ${words}`)
  chart.write(chart.by, 'goal.set', { on, client: chart.client, body: { words, why, area, knowing: '' } })
  for (const step of steps) {
    chart.write(chart.by, 'goal.add-step', {
      on,
      client: chart.client,
      body: { words: step, day: null, helper: '' },
    })
  }
  return on
}

type Said = {
  happened: string
  next?: string
  how?: 'together' | 'by-phone' | 'put-off'
  confidence?: number | null
}

export function followUp(chart: Chart, goal: Id, { attendance }: Meeting, said: Said): void {
  const { happened, next = '', how = 'together', confidence = null } = said
  const body = { attendance, how, happened, next, confidence }
  chart.write(chart.by, 'goal.follow-up', { on: goal, client: chart.client, body })
}

/** Agrees on homework: an idea of a topic, or (null) the person's own, in their words where they differ. */
export function agree(
  chart: Chart,
  { attendance }: Meeting,
  id: string | null,
  own: Partial<BodyOf<'homework.agree'>>,
): Id {
  const topic = id === null ? undefined : topicWith(chart.teaching, 'homework', id)
  const idea = id === null || !topic ? null : named(topic.homework, id)
  const on = chart.id(`homework ${attendance} ${idea?.id ?? own.words}`)
  const body: BodyOf<'homework.agree'> = {
    words: idea?.words ?? '',
    when: '',
    where: '',
    helper: '',
    natural: null,
    sure: null,
    due: null,
    goal: null,
    topic: topic?.id ?? FIRST,
    idea: id,
    instead: null,
    attendance,
    ...own,
  }
  chart.write(chart.by, 'homework.agree', { on, client: chart.client, body })
  return on
}

type Went = { how: BodyOf<'homework.review'>['how']; helped?: string; hindered?: string }

/** Looks back on homework in a session, and closes it. */
export function lookBack(
  chart: Chart,
  homework: Id,
  { attendance }: Meeting,
  { how, helped = '', hindered = '' }: Went,
): void {
  const on = { on: homework, client: chart.client }
  chart.write(chart.by, 'homework.review', { ...on, body: { attendance, how, helped, hindered } })
  chart.write(chart.by, 'homework.close', { ...on, body: {} })
}

export function askAboutSupporters(
  chart: Chart,
  { attendance }: Meeting,
  answer: BodyOf<'asking.ask'>['answer'],
  words: string,
): void {
  const body = { answer, words, askAgain: null, attendance }
  chart.write(chart.by, 'asking.ask', { on: chart.id(`asking ${attendance}`), client: chart.client, body })
}

/** The first meeting: what the programme is, and the person's own story, strengths first. */
export function getToKnow(chart: Chart, { attendance }: Meeting): void {
  for (const what of ['orientation', 'inventory'] as const) {
    chart.write(chart.by, 'attendance.cover', { on: attendance, client: chart.client, body: { what } })
  }
}
