// One whole session as a practitioner's device brings it: forty entries in one batch, from planning it to the signed note.
import { randomUUID } from 'node:crypto'
import type { Envelope } from '#domain/entry.ts'
import type { BodyOf, EntryName } from '#domain/kinds.ts'
import { STEPS } from '#domain/steps.ts'
import type { Id } from '#domain/text.ts'

export type Sitting = { by: Id; device: Id; client: Id; goal: Id }

const EDITION = '0f1e2d3c4b5a6978'
const TOPIC = 'recovery-strategies'
const NOTE = [
  'We looked back on the week. Kit walked to the market twice and slept better after it.',
  'We read three sections together in turns, and Kit found two strategies of their own in them.',
  'The breathing exercise was shown and tried. It helped a little, and Kit wants to try it before work.',
  'Kit’s goal of cooking for a friend was followed up: the day is set, and the shopping list is the next step.',
].join('\n\n')

export function sessionEntries(sitting: Sitting, now = Date.now()): Envelope[] {
  const { by, device, client, goal } = sitting
  const [session, attendance] = [randomUUID(), randomUUID()]
  const [walk, list] = [randomUUID(), randomUUID()]
  const began = now - 60 * 60_000
  const entries: Envelope[] = []
  const write = <Name extends EntryName>(kind: Name, on: Id, body: BodyOf<Name>, needs: Id[] = []) => {
    const id = randomUUID()
    const when = new Date(began + entries.length * 80_000).toISOString()
    const told = { at: when, zone: 'America/New_York', doubtful: false, needs, body }
    entries.push({ id, kind, on, client, by, device, ...told })
    return id
  }
  const moment = (minutes: number) => new Date(began + minutes * 60_000).toISOString()
  const day = moment(0).slice(0, 10)
  const meeting = { day, time: '10:00', minutes: 50, place: 'Room 2', purpose: 'imr' as const }
  const planned = write('session.plan', session, { ...meeting, format: 'one-to-one', leaders: [by] })
  const expected = write('attendance.expect', attendance, { session }, [planned])
  write('session.start', session, {})
  write('attendance.come', attendance, { there: 'came', why: '' })
  const lines = ['How the week went', 'Recovery strategies, part two', 'The visit on Friday']
  const agenda = lines.map((words) => ({ id: randomUUID(), words, from: 'person' as const }))
  write('attendance.set-agenda', attendance, { agenda })
  STEPS.forEach((step, place) => {
    write('session.spend', session, { step, from: moment(place * 6), to: moment(place * 6 + 6) })
  })
  const homework = {
    ...{ when: 'After lunch', where: 'By the river', helper: 'My sister', natural: true, sure: 7, due: null },
    ...{ goal, topic: TOPIC, idea: null, instead: null, attendance },
  }
  write('homework.agree', walk, { ...homework, words: 'Walk by the river for twenty minutes' })
  const went = { how: 'did' as const, helped: 'The dog came along.', hindered: 'Rain on Tuesday.' }
  write('homework.review', walk, { attendance, ...went })
  write('homework.close', walk, {})
  const happened = 'The friend said yes, and the day is set.'
  write('goal.follow-up', goal, { attendance, how: 'together', happened, next: 'List', confidence: 6 })
  write('goal.add-step', goal, { words: 'Write the shopping list', day: null, helper: '' })
  for (const section of ['what-helps', 'finding-your-own', 'putting-them-to-use'])
    write('attendance.teach', attendance, teaching(section))
  for (const sheet of [null, 'strategies-i-use'])
    write('attendance.give', attendance, {
      ...{
        what: sheet ? 'sheet' : 'handout',
        topic: TOPIC,
        sheet,
        edition: EDITION,
        source: '',
        way: 'paper',
      },
    })
  write('attendance.use', attendance, { family: 'motivational', strategy: 'hope' })
  write('attendance.use', attendance, { family: 'educational', strategy: 'interactive' })
  write('attendance.use', attendance, { family: 'cognitive-behavioural', strategy: 'modelling' })
  for (const question of ['what-is-recovery', 'which-helped'])
    write('attendance.ask', attendance, { topic: TOPIC, question, again: false })
  write('attendance.recall', attendance, { topic: TOPIC, section: 'what-helps', again: false })
  write('attendance.park', attendance, { words: 'The letter from the landlord', skill: 'solve', sorted: '' })
  write('attendance.be-with', attendance, { name: 'Ana', relation: 'Sister', supporter: null, natural: true })
  write('attendance.cover', attendance, { what: 'expectations' })
  const skill = { skill: 'breathing', title: 'Slow breathing', about: 'coping' as const, attendance }
  write('practice.record', randomUUID(), { ...skill, stage: 'modelled', words: '' })
  write('practice.record', randomUUID(), { ...skill, stage: 'tried-here', words: 'It helped a little.' })
  const answer = { answer: 'not-now' as const, words: 'Maybe after the holidays.', askAgain: null }
  write('asking.ask', randomUUID(), { ...answer, attendance })
  write('homework.agree', list, { ...homework, words: 'Write the shopping list', where: 'At home' })
  const theirs = 'It felt good to be asked what I want.'
  write('attendance.write', attendance, { field: 'theirs', was: '', is: theirs })
  write('attendance.write', attendance, { field: 'response', was: '', is: 'Awake, laughed, asked for more.' })
  write('session.end', session, {})
  write('note.sign', randomUUID(), { attendance, session, text: NOTE, together: true }, [planned, expected])
  return entries
}

function teaching(section: string): BodyOf<'attendance.teach'> {
  return { topic: TOPIC, section, edition: EDITION, how: 'turns', again: false }
}
