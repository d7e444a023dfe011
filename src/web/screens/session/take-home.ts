// What stands on the page to take home. Nothing of illness or medicine is put there by itself: only what was agreed and said.
import { type Goal, nextStep } from '#domain/goal.ts'
import type { Homework } from '#domain/homework.ts'
import type { Session } from '#domain/session.ts'
import type { Titles } from '#web/staff/titles.ts'
import { recap } from './recap.ts'
import type { Told } from './told.ts'

export const TAKE_HOME_PARTS = ['recap', 'points', 'homework', 'nextStep', 'next', 'help'] as const
export type TakeHomePart = (typeof TAKE_HOME_PARTS)[number]

export type TakeHomePage = {
  recap: string[]
  theirs: string
  points: string[]
  homework: Homework[]
  nextSteps: { goal: string; step: string }[]
  next: Session | undefined
  help: boolean
}

/** One sheet: so much fits on it in large print. */
const LINES = 6

export function takeHome(
  told: Told,
  titles: Titles,
  goals: readonly Goal[],
  parts: readonly TakeHomePart[],
): TakeHomePage {
  const on = (part: TakeHomePart) => parts.includes(part)
  const discreet = withoutChosen(titles)
  const points = told.attendance.taught.flatMap((one) => discreet.points(one.topic, one.section))
  const steps = goals
    .filter((goal) => goal.state === 'goal')
    .flatMap((goal) => {
      const said = told.followUps.find((one) => one.goal.id === goal.id)?.said.next
      const step = said || nextStep(goal)?.words
      return step ? [{ goal: goal.words, step }] : []
    })
  // What was agreed has its own place on the page.
  const done = recap({ ...told, agreed: [] }, discreet)
  return {
    recap: on('recap') ? done.slice(0, LINES) : [],
    theirs: on('recap') ? told.attendance.theirs : '',
    points: on('points') ? [...new Set(points)].slice(0, LINES) : [],
    homework: on('homework') ? told.agreed.map((one) => one.homework) : [],
    nextSteps: on('nextStep') ? steps.slice(0, 2) : [],
    next: on('next') ? told.next : undefined,
    help: on('help'),
  }
}

/** A page about one illness or medicine is not named on a sheet that may lie on a kitchen table; its topic is. */
const withoutChosen = (titles: Titles): Titles => ({
  ...titles,
  section: (topic, section, edition) =>
    titles.chosen(topic, section) ? titles.topic(topic) : titles.section(topic, section, edition),
  points: (topic, section) => (titles.chosen(topic, section) ? [] : titles.points(topic, section)),
})
