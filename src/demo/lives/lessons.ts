// Which parts of the curriculum are taught in which session: the topics somebody chose, without the pages of other people.

import { FIRST, named, type Teaching } from '#demo/teaching.ts'
import type { Dice } from './dice.ts'
import type { Life } from './life.ts'
import type { Lesson } from './living.ts'

export const topicsOf = (life: Life): string[] => [FIRST, ...life.topics]

/** One list of lessons for each session of the programme. */
export function lessonsOf(life: Life, teaching: Teaching, dice: Dice, sessions: number): Lesson[][] {
  const all = topicsOf(life).flatMap((topic) => sectionsOf(life, teaching, topic))
  const { course } = life
  if (course.is === 'ended' && course.how === 'finished') return spread(all, sessions)
  let next = 0
  let wasAgain = false
  return Array.from({ length: sessions }, () => {
    const again = next > 0 && !wasAgain && dice.chance(0.1)
    wasAgain = again
    const many = !again && (life.minutes ?? 50) > 30 && dice.chance(0.35) ? 2 : 1
    const from = again ? next - 1 : next
    next = from + many
    return all.slice(from, next).map((one) => ({ ...one, again }))
  })
}

function sectionsOf(life: Life, teaching: Teaching, topic: string): Lesson[] {
  return named(teaching.topics, topic)
    .handout.sections.filter(({ id, code }) => !code || life.pages?.includes(`${topic}/${id}`))
    .filter(({ id }) => life.medicine === 'takes' || id !== 'fitting-it-into-my-day')
    .map(({ id }) => ({ topic, section: id, again: false }))
}

/** Who finishes has read all they chose by the last session but one. */
function spread(all: readonly Lesson[], sessions: number): Lesson[][] {
  const teaching = Math.max(1, sessions - 1)
  return Array.from({ length: sessions }, (_, number) =>
    all.slice(
      Math.round((number * all.length) / teaching),
      Math.round(((number + 1) * all.length) / teaching),
    ),
  )
}
