// What stands in a chart before two devices go apart: one record each, written and received.
import { expect } from 'vitest'
import type { BodyOf } from '#domain/kinds.ts'
import type { Id } from '#domain/text.ts'
import type { Chart, Place } from './apart.ts'

export const aim = (words: string): BodyOf<'goal.take-up'> => ({ words, why: '', area: null, knowing: '' })

export const goal = (chart: Chart) => chart.write('tablet', 'goal.set', aim('Before'))

export const followUp = (happened: string): BodyOf<'goal.follow-up'> => ({
  ...{ attendance: null, how: 'together', happened, next: '', confidence: null },
})

export const session = (chart: Chart) =>
  chart.write('tablet', 'session.plan', {
    ...{ day: '2026-03-09', time: '10:00', minutes: 50, place: 'Before' },
    ...{ purpose: 'imr', format: 'one-to-one', leaders: [chart.bram] },
  })

export const span = (from: number, to: number): BodyOf<'session.spend'> => {
  const at = (minute: number) => `2026-03-09T15:${String(minute).padStart(2, '0')}:00.000Z`
  return { step: 'practice', from: at(from), to: at(to) }
}

export const attendance = async (chart: Chart) => {
  const meeting = await session(chart)
  const id = await chart.write('tablet', 'attendance.expect', { session: meeting })
  await chart.write('tablet', 'attendance.park', { words: 'Before', skill: null, sorted: '' }, id)
  return id
}

export const agenda = (words: string): BodyOf<'attendance.set-agenda'> => ({
  agenda: [{ id: '00000000-0000-4000-8000-00000000a9e0', words, from: 'person' }],
})

export const sorted = (chart: Chart, id: Id, words: string): BodyOf<'attendance.sort'> => {
  const [parked] = chart.one('attendance', id).parked
  return { item: parked?.id ?? '', skill: 'solve', sorted: words }
}

export const note = (chart: Chart, place: Place, id: Id, text: string) => {
  const { session: meeting } = chart.one('attendance', id)
  return chart.write(place, 'note.sign', { attendance: id, session: meeting, text, together: false })
}

export const signed = async (chart: Chart) => note(chart, 'tablet', await attendance(chart), 'Before')

export const homework = (chart: Chart) =>
  chart.write('tablet', 'homework.agree', {
    ...{ words: 'Before', when: '', where: '', helper: '', natural: null, sure: null, due: null },
    ...{ goal: null, topic: null, idea: null, instead: null, attendance: null },
  })

export const sheet = (chart: Chart, place: Place, about: Id, edition: string) =>
  chart.write(place, 'worksheet.begin', {
    ...{ topic: 'recovery-strategies', sheet: 'week', edition: edition.repeat(16), goal: about },
  })

export const worksheet = async (chart: Chart) => sheet(chart, 'tablet', await goal(chart), '1')

export const item = (chart: Chart) => chart.write('phone', 'agenda-item.add', { words: 'Before' })

export const tool = (chart: Chart) => chart.write('phone', 'tool.keep', { from: null, words: 'Before' })

export const enrolment = (chart: Chart) =>
  chart.write('tablet', 'enrolment.start', {
    ...{ start: '2026-03-02', format: 'one-to-one', rhythm: 'weekly', minutes: 50, place: 'Before' },
    topics: ['recovery-strategies'],
  })

export const stopped = (reason: string): BodyOf<'enrolment.end'> => ({
  ...{ on: '2026-03-12', how: 'stopped', reason },
})

export const practice = (chart: Chart, place: Place, id: Id, words: string) =>
  chart.write(place, 'practice.record', {
    ...{ skill: 'breathing', title: 'Breathing', about: 'coping', stage: 'tried-here' },
    ...{ attendance: id, words },
  })

export const tieOf = (chart: Chart, person: Id): Id => {
  const tie = chart.all('tie').find((one) => one.person === person)
  expect(tie).toBeDefined()
  return tie?.id ?? ''
}

export const ownText = (chart: Chart) =>
  chart.write('desk', 'own-text.write', {
    place: { kind: 'page', topic: 'recovery-strategies' },
    ...{ title: 'Ours', words: 'Before', of: null },
  })

export const crisis = async (chart: Chart) => {
  const id = await attendance(chart)
  const { session: meeting } = chart.one('attendance', id)
  return chart.write('tablet', 'crisis.open', { session: meeting, attendance: id })
}

export const feedback = (chart: Chart) =>
  chart.write('phone', 'feedback.send', {
    ...{ page: 'handout/recovery-strategies', edition: null, about: 'hard', words: 'Before' },
  })
