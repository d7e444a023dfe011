// Conflicts that are still settled badly: the words that arrive last replace the others, which stand in the log alone.
import { afterAll, beforeAll } from 'vitest'
import { type Agency, ONE, OTHER, openAgency } from './apart.ts'
import * as begun from './begun.ts'
import { type Case, tryEach } from './conflict.ts'

let agency: Agency
beforeAll(async () => {
  agency = await openAgency()
})
afterAll(() => agency.office.close())

const person = (name: string) => ({
  name,
  ...{ relation: 'sister', reach: '', natural: true, helps: [] },
})

/** What replaces words without naming those it replaces; each is a silent overwrite that is still to be mended. */
const OVERWRITES: Case[] = [
  {
    when: 'what is known of a supporter is changed on two devices',
    begin: (chart) => chart.write('phone', 'supporter.name', person('Before')),
    one: (chart, id) => chart.write('tablet', 'supporter.change', person(ONE), id),
    other: (chart, id) => chart.write('phone', 'supporter.change', person(OTHER), id),
    end: 'last',
  },
  {
    when: 'two practitioners set the agenda of one session',
    begin: begun.attendance,
    one: (chart, id) => chart.write('tablet', 'attendance.set-agenda', begun.agenda(ONE), id),
    other: (chart, id) => chart.write('laptop', 'attendance.set-agenda', begun.agenda(OTHER), id),
    end: 'last',
  },
  {
    when: 'what was parked is sorted on two devices',
    begin: begun.attendance,
    one: async (chart, id) => chart.write('tablet', 'attendance.sort', begun.sorted(chart, id, ONE), id),
    other: async (chart, id) => chart.write('laptop', 'attendance.sort', begun.sorted(chart, id, OTHER), id),
    end: 'last',
  },
  {
    when: 'a crisis is closed on two devices',
    begin: begun.crisis,
    one: (chart, id) => chart.write('tablet', 'crisis.close', { how: 'resume', words: ONE }, id),
    other: (chart, id) => chart.write('laptop', 'crisis.close', { how: 'end', words: OTHER }, id),
    end: 'last',
  },
  {
    when: 'two leaders answer the same feedback',
    begin: begun.feedback,
    one: (chart, id) => chart.write('laptop', 'feedback.answer', { words: ONE }, id),
    other: (chart, id) => chart.write('desk', 'feedback.answer', { words: OTHER }, id),
    end: 'last',
  },
]

tryEach(() => agency, OVERWRITES)
