// How each practitioner of the demo works: what they do often, what they leave out, and who has learned something this year.

import type { StaffName } from '#demo/people.ts'

/** Shares from 0 to 1: of sessions, except where it says otherwise. */
export type Habits = {
  motivational: number
  educational: number
  cognitive: number
  /** Whether a goal that could be followed up in a session is. */
  followsUp: number
  reviews: number
  agrees: number
  /** A skill is practised, by what it is about; `other` for all the rest. */
  practises: { coping: number; relapse: number; tailoring: number; other: number }
  /** Of what is practised, tried by the person and not only shown. */
  tried: number
  /** Of clients: whom they ask whether a practice applies, and about somebody to take part. */
  asks: number
  together: number
  unsigned: number
  missed: number
}

const usual: Habits = {
  motivational: 0.55,
  educational: 0.93,
  cognitive: 0.12,
  followsUp: 0.7,
  reviews: 0.8,
  agrees: 0.85,
  practises: { coping: 0.25, relapse: 0.2, tailoring: 0.1, other: 0.16 },
  tried: 0.5,
  asks: 0.5,
  together: 0.5,
  unsigned: 0.04,
  missed: 0.13,
}

const walter: Habits = {
  motivational: 0.34,
  educational: 0.88,
  cognitive: 0.14,
  followsUp: 0.25,
  reviews: 0.5,
  agrees: 0.6,
  practises: { coping: 0.05, relapse: 0.05, tailoring: 0, other: 0.06 },
  tried: 0.2,
  asks: 0.25,
  together: 0.1,
  unsigned: 0.14,
  missed: 0.2,
}

const keiko: Habits = {
  motivational: 0.78,
  educational: 0.97,
  cognitive: 0.3,
  followsUp: 0.95,
  reviews: 0.95,
  agrees: 0.95,
  practises: { coping: 0.7, relapse: 0.75, tailoring: 0.7, other: 0.4 },
  tried: 0.8,
  asks: 0.95,
  together: 0.8,
  unsigned: 0.02,
  missed: 0.1,
}

/** Tevita began like this and now works much as Keiko does. */
const tevitaFirst: Habits = {
  ...walter,
  missed: 0.14,
  followsUp: 0.05,
  unsigned: 0.08,
  motivational: 0.25,
}

const noor: Habits = { ...usual, followsUp: 0.5, motivational: 0.5, cognitive: 0.14 }

const luis: Habits = { ...usual, motivational: 0.72, followsUp: 0.8, together: 0.75 }

const LEARNING_WEEKS = 34

/** How they worked so many weeks ago. */
export function habitsOf(who: StaffName, weeksAgo: number): Habits {
  if (who === 'walter') return walter
  if (who === 'keiko') return keiko
  if (who === 'noor') return noor
  if (who === 'luis') return luis
  if (who === 'tevita')
    return onTheWay(tevitaFirst, keiko, 1 - Math.min(weeksAgo, LEARNING_WEEKS) / LEARNING_WEEKS)
  return usual
}

function onTheWay(from: Habits, to: Habits, share: number): Habits {
  const mix = (before: number, after: number) => before + (after - before) * share
  const numbers = Object.fromEntries(
    Object.entries(from).map(([name, value]) => [
      name,
      typeof value === 'number' ? mix(value, to[name as 'reviews']) : value,
    ]),
  ) as Habits
  const practises = {
    coping: mix(from.practises.coping, to.practises.coping),
    relapse: mix(from.practises.relapse, to.practises.relapse),
    tailoring: mix(from.practises.tailoring, to.practises.tailoring),
    other: mix(from.practises.other, to.practises.other),
  }
  return { ...numbers, practises }
}
