// What was done today, told back to the person in plain words, each thing once.

import type { Titles } from '#web/staff/titles.ts'
import { noteWords } from '#web/words/en/session-note.ts'
import type { Told } from './told.ts'

const words = noteWords.recap

export function recap(told: Told, titles: Titles): string[] {
  const { attendance } = told
  const beside = attendance.beside.map((one) => words.together(one.name))
  const lines = [
    ...beside,
    ...attendance.covered.map((one) => words.covered[one.what]),
    ...told.recoveries.map((said) => words.recovery(said.words)),
    ...told.hopes.map((hope) => words.hope(hope.words)),
    ...told.reviewed.map(({ homework }) => words.homework(homework.words)),
    ...told.goalsSet.map((goal) => words.goalSet(goal.words)),
    ...talkedOver(told).map((goal) => words.goal(goal.words)),
    ...attendance.taught.map((one) => words.taught(titles.section(one.topic, one.section, one.edition))),
    ...told.practised.map((one) => words.practised(one.title)),
    ...told.worksheets.map((one) => words.sheet(titles.sheet(one.topic, one.sheet))),
    ...attendance.parked.filter((one) => one.sorted !== '').map((one) => words.parked(one.words)),
    ...told.agreed.map(({ homework }) => words.agreed(homework.words)),
  ]
  return [...new Set(lines)]
}

// A goal that was set today, or put off, was not talked over again.
function talkedOver({ followUps, goalsSet }: Told) {
  return followUps
    .filter(({ goal, said }) => said.how !== 'put-off' && !goalsSet.includes(goal))
    .map(({ goal }) => goal)
}
