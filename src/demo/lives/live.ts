// Writes a life down as a chart: begun, session by session, missed at times, paused or ended, and never past today.

import { beginChart, type Chart, type Meeting, planned } from '#demo/chart.ts'
import { getToKnow } from '#demo/life.ts'
import type { Pen } from '#demo/pen.ts'
import { client, staffNamed } from '#demo/people.ts'
import type { Teaching } from '#demo/teaching.ts'
import { type Day, daysBetween } from '#domain/day.ts'
import { around } from './around.ts'
import { meetingsOf } from './calendar.ts'
import { goThroughCrisis } from './crisis.ts'
import { takeDice } from './dice.ts'
import { bringToAnEnd, writeNote } from './ending.ts'
import { goalTalk } from './goals.ts'
import { habitsOf } from './habits.ts'
import { homeTalk } from './homework.ts'
import { lessonsOf, topicsOf } from './lessons.ts'
import type { Life } from './life.ts'
import type { Decks, Hour, Living } from './living.ts'
import { crisisPlace, missedOf, putDown } from './missed.ts'
import { goThrough, spend, type Threads } from './session.ts'
import { skillTalk } from './skills.ts'

export const clientOf = ({ name, about }: Life) => client(name, about)

export function live(pen: Pen, teaching: Teaching, life: Life, decks: Decks): void {
  const { begun, past, next: coming, until } = meetingsOf(life, pen.today)
  const chart = open(pen, teaching, life, begun)
  const living: Living = { chart, life, dice: takeDice(life.name), decks, said: new Map() }
  const missed = missedOf(living, past)
  const held = past.filter((day) => !missed.has(day)).slice(1)
  const lessons = lessonsOf(life, teaching, living.dice, held.length)
  const threads = threadsOf(living)
  const crisisDay = life.crisis && past[crisisPlace(past.length)]

  let meeting = planned(chart, past[0] ?? coming ?? pen.today, 'getting-to-know')
  for (const [place, day] of past.entries()) {
    const next = past[place + 1] ?? coming
    const now = meeting
    const from = pen.entries.length
    const miss = missed.get(day)
    const number = held.indexOf(day)
    const habits = habitsOf(life.with, daysBetween(day, pen.today) / 7)
    const hour: Hour = { meeting, day, habits, number, of: held.length, lesson: lessons[number] ?? [] }
    if (miss) putDown(living, meeting, day, miss)
    else
      holdOn(chart, meeting, day, () => {
        if (place === 0) meetFirst(living, meeting)
        else if (day === crisisDay) goThroughCrisis(living, hour, threads.around)
        else goThrough(living, hour, threads, lessons[number - 1] ?? [])
      })
    if (next) meeting = planned(chart, next)
    if (miss) continue
    const purpose = place === 0 ? 'getting-to-know' : 'imr'
    writeNote(living, { ...hour, meeting: now }, { purpose, entries: pen.entries.slice(from), next })
    threads.around.after(hour, next)
  }
  bringToAnEnd(living, until)
}

function open(pen: Pen, teaching: Teaching, life: Life, begun: Day): Chart {
  return beginChart(pen, teaching, {
    who: clientOf(life),
    by: staffNamed(life.with),
    called: life.called,
    days: daysBetween(begun, pen.today),
    minutes: life.minutes ?? 50,
    time: life.when[1],
    place: life.place,
    rhythm: life.rhythm ?? 'weekly',
    first: topicsOf(life),
  })
}

const threadsOf = (living: Living): Threads => ({
  goals: goalTalk(living),
  homework: homeTalk(living),
  skills: skillTalk(living),
  around: around(living),
})

/** From the welcome to the end of a session. */
function holdOn(chart: Chart, { session, attendance }: Meeting, day: Day, doing: () => void): void {
  const { client, by, write } = chart
  chart.pen.at(day, chart.time)
  write(by, 'session.start', { on: session, client, body: {} })
  write(by, 'attendance.come', { on: attendance, client, body: { there: 'came', why: '' } })
  doing()
  write(by, 'session.end', { on: session, client, body: {} })
}

/** The first meeting, in which nothing is taught. */
function meetFirst(living: Living, meeting: Meeting): void {
  const { chart, life, dice } = living
  spend(living, meeting, 'getting-to-know', dice.between(30, 45), () => {
    getToKnow(chart, meeting)
    const body = { words: life.hope ?? '' }
    if (life.hope) chart.write(chart.by, 'goal.hope', { on: chart.id('hope'), client: chart.client, body })
  })
}
