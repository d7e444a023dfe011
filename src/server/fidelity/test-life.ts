// For tests: what happens in an agency by chance, entry after entry, with everything that can be taken back and moved.
import { randomUUID } from 'node:crypto'
import { addDays, type Day } from '#domain/day.ts'
import type { Envelope } from '#domain/entry.ts'
import { PLAN_SHEETS } from '#domain/fidelity-scale.ts'
import type { BodyOf, EntryName, RecordName, RecordOf } from '#domain/kinds.ts'
import { NeededPractice } from '#domain/relevance.ts'
import type { Id } from '#domain/text.ts'
import type { Desk } from '#server/accept/test-desk.ts'

export type Around = {
  desk: Desk
  /** A whole number from 0, smaller than `sides`. */
  roll(sides: number): number
  clients: readonly Id[]
  practitioners: readonly Id[]
  leader: Id
  /** What stands in a chart now. */
  all<Name extends RecordName>(kind: Name, client: Id): RecordOf<Name>[]
}

const TOPICS = ['recovery-strategies', 'practical-facts', 'stress']
const NAMES = ['Noor', ' noor ', 'Sam', 'Case worker']
const FAMILIES = ['motivational', 'educational', 'cognitive-behavioural'] as const
const EDITION = '0123456789abcdef'

/** One thing that somebody does; often several of one kind have to come before another is possible. */
export function nextDoing(around: Around): Envelope[] {
  const { desk, roll, clients, practitioners, leader } = around
  const pick = <One>(from: readonly One[]) => from[roll(from.length)] as One
  // What is new is changed more often than what is old.
  const some = <One>(from: readonly One[]): One | undefined =>
    from[roll(2) === 0 ? from.length - 1 - roll(Math.min(5, from.length)) : roll(from.length)]
  const client = pick(clients)
  const all = <Name extends RecordName>(kind: Name) => around.all(kind, client)
  const tied = all('tie').filter((one) => one.ended === null && one.as === 'practitioner')
  const by = some(tied)?.person
  const today = desk.now().toISOString().slice(0, 10)
  // Near a month's end and around midnight is where days go wrong.
  const day = (): Day => addDays(today, roll(40) - 30)
  const write = <Name extends EntryName>(kind: Name, body: BodyOf<Name>, on: Id = randomUUID()) =>
    by ? desk.write(by, kind, { on, client, body }) : undefined
  const change = <Name extends EntryName>(on: { id: Id } | undefined, kind: Name, body: BodyOf<Name>) =>
    on && write(kind, body, on.id)
  if (!by || roll(60) === 0) {
    const person = pick(practitioners)
    const as = roll(5) === 0 ? 'supervisor' : 'practitioner'
    return [desk.write(leader, 'tie.give', { client, body: { person, as } })]
  }
  const session = some(all('session'))
  const attendance = some(all('attendance'))
  const goal = some(all('goal'))
  const homework = some(all('homework'))
  const supporter = some(all('supporter'))
  const enrolment = some(all('enrolment'))
  const worksheet = some(all('worksheet'))
  const practice = some(all('practice'))
  const crisis = some(all('crisis'))
  const words = { words: 'Cook', why: '', area: null, knowing: pick(['', ' ', 'I eat it']) }
  const person = {
    ...{ name: pick(NAMES), relation: '', reach: '', natural: roll(3) > 0, helps: [] },
  }
  const wholeMeeting = () => {
    const [id, part] = [randomUUID(), randomUUID()]
    const meeting = { day: day(), time: '10:00', minutes: 45, place: '', format: 'one-to-one' as const }
    const [topic, purpose] = [pick(TOPICS), pick(['imr', 'imr', 'imr', 'getting-to-know', 'other'] as const)]
    const taught = { topic, section: 'one', edition: EDITION, how: null, again: false }
    const handout = {
      what: 'handout' as const,
      topic,
      sheet: null,
      edition: null,
      source: '',
      way: 'paper' as const,
    }
    const cut = randomUUID()
    const entries = [
      write('session.plan', { ...meeting, purpose, leaders: [by] }, id),
      write('attendance.expect', { session: id }, part),
      write('attendance.come', { there: 'came', why: '' }, part),
      write('attendance.use', { family: pick(FAMILIES), strategy: 'shaping' }, part),
      roll(2) === 0 ? write('attendance.teach', taught, part) : undefined,
      roll(2) === 0 ? write('attendance.give', handout, part) : undefined,
      ...(roll(4) === 0
        ? [
            write('crisis.open', { attendance: part, session: id }, cut),
            write('crisis.close', { how: pick(['resume', 'shorten', 'end'] as const), words: '' }, cut),
          ]
        : []),
      write('session.end', {}, id),
      ...(roll(3) > 0
        ? [write('note.sign', { attendance: part, session: id, text: 'Met.', together: true })]
        : []),
    ]
    return entries.flatMap((entry) => entry ?? [])
  }
  const doings: (() => Envelope | undefined)[] = [
    () =>
      tied.length > 1 && tied[0]
        ? desk.write(leader, 'tie.end', { client, on: tied[0].id, body: {} })
        : undefined,
    () =>
      write('enrolment.start', {
        ...{ start: day(), format: 'one-to-one', minutes: 45, place: '', topics: TOPICS },
        rhythm: pick(['weekly', 'every-two-weeks', 'other']),
      }),
    () => change(enrolment, 'enrolment.pause', { from: day(), reason: '' }),
    () => change(enrolment, 'enrolment.resume', { on: day() }),
    () =>
      roll(3) === 0
        ? change(enrolment, 'enrolment.end', { on: day(), how: 'stopped', reason: 'Moved' })
        : undefined,
    ...Array.from(
      { length: 5 },
      () => () =>
        write('session.plan', {
          ...{ day: day(), time: '10:00', minutes: 45, place: '', format: 'one-to-one' as const },
          purpose: pick(['imr', 'imr', 'imr', 'getting-to-know', 'other'] as const),
          leaders: [pick(practitioners)],
        }),
    ),
    () => change(session, 'session.move', { day: day(), time: '11:00', minutes: 45, place: '' }),
    () => change(session, 'session.set-purpose', { purpose: pick(['imr', 'other']), minutes: 45 }),
    () => change(session, 'session.miss', { why: 'did-not-come', words: '' }),
    ...Array.from({ length: 6 }, () => () => change(session, 'session.end', {})),
    ...Array.from({ length: 4 }, () => () => session && write('attendance.expect', { session: session.id })),
    ...Array.from(
      { length: 6 },
      () => () =>
        change(attendance, 'attendance.come', { there: pick(['came', 'came', 'did-not-come']), why: '' }),
    ),
    ...Array.from(
      { length: 3 },
      () => () =>
        change(attendance, 'attendance.teach', {
          ...{ topic: pick(TOPICS), section: 'one', edition: EDITION, how: null, again: false },
        }),
    ),
    ...Array.from(
      { length: 3 },
      () => () =>
        change(attendance, 'attendance.give', {
          ...{ what: pick(['handout', 'handout', 'sheet']), topic: pick([...TOPICS, null]), sheet: null },
          ...{ edition: null, source: '', way: 'paper' },
        }),
    ),
    ...Array.from(
      { length: 4 },
      () => () => change(attendance, 'attendance.use', { family: pick(FAMILIES), strategy: 'shaping' }),
    ),
    () =>
      change(attendance, 'attendance.be-with', {
        ...{ name: 'Noor', relation: '', supporter: null, natural: roll(2) === 0 },
      }),
    () =>
      change(attendance, 'attendance.decline', {
        what: pick(['practice', 'goals']),
        skill: pick(['a', 'b', null]),
      }),
    () => {
      const fact =
        attendance &&
        some([...attendance.used, ...attendance.given, ...attendance.taught, ...attendance.declined])
      return fact && change(attendance, 'attendance.withdraw', { item: fact.id })
    },
    ...Array.from(
      { length: 4 },
      () => () =>
        attendance &&
        write('note.sign', {
          attendance: attendance.id,
          session: attendance.session,
          text: 'Met.',
          together: true,
        }),
    ),
    () => attendance && write('crisis.open', { attendance: attendance.id, session: attendance.session }),
    () => change(crisis, 'crisis.close', { how: pick(['resume', 'shorten', 'end']), words: '' }),
    () => write('goal.hope', { words: 'A garden' }),
    () => write('goal.set', words),
    () => change(goal, 'goal.take-up', words),
    () => change(goal, 'goal.add-step', { words: 'Ask', day: null, helper: pick([...NAMES, '']) }),
    () => {
      const step = goal && some(goal.steps)
      return step && change(goal, 'goal.mark-step', { step: step.id, state: pick(['open', 'done']) })
    },
    ...Array.from(
      { length: 2 },
      () => () =>
        change(goal, 'goal.follow-up', {
          ...{ attendance: null, happened: '', next: '', confidence: null },
          how: pick(['together', 'together', 'by-phone']),
        }),
    ),
    () => {
      const followUp = goal && some(goal.followUps)
      return followUp && change(goal, 'goal.take-back-follow-up', { followUp: followUp.id })
    },
    () => change(goal, 'goal.end', { how: pick(['achieved', 'let-go']) }),
    () => change(goal, 'goal.return-to', {}),
    () =>
      write('homework.agree', {
        ...{
          words: 'Walk',
          when: '',
          where: '',
          helper: 'Noor',
          natural: pick([true, false, null]),
          sure: null,
        },
        ...{ due: null, goal: null, topic: null, idea: null, instead: null, attendance: null },
      }),
    () => change(homework, 'homework.take-back', {}),
    () => write('supporter.name', person),
    () => change(supporter, 'supporter.change', person),
    () => change(supporter, roll(2) === 0 ? 'supporter.end' : 'supporter.return', {}),
    () =>
      write('asking.ask', {
        ...{
          answer: pick(['yes', 'no', 'not-now', 'nobody-yet']),
          words: '',
          askAgain: null,
          attendance: null,
        },
      }),
    () =>
      write('supporter-contact.make', {
        ...{ supporter: null, name: 'Noor', natural: roll(2) === 0, day: day(), how: 'phone', about: '' },
        attendance: null,
      }),
    ...Array.from(
      { length: 3 },
      () => () =>
        write('practice.record', {
          ...{
            skill: pick(['a', 'b', null]),
            title: 'A way',
            about: pick([...NeededPractice.options, 'social']),
          },
          ...{ stage: 'modelled', attendance: null, words: '' },
        }),
    ),
    () => change(practice, 'practice.take-back', {}),
    ...Array.from(
      { length: 2 },
      () => () =>
        write('worksheet.begin', {
          ...{ topic: 'stress', edition: EDITION, goal: null },
          sheet: pick([...Object.values(PLAN_SHEETS), 'another']),
        }),
    ),
    ...Array.from(
      { length: 3 },
      () => () => change(worksheet, roll(4) > 0 ? 'worksheet.finish' : 'worksheet.reopen', {}),
    ),
    ...Array.from(
      { length: 3 },
      () => () =>
        write(
          'relevance.say',
          {
            practice: pick(NeededPractice.options),
            answer: pick(['yes', 'no', 'declined', 'unknown']),
            words: '',
          },
          client,
        ),
    ),
  ]
  if (roll(6) === 0) return wholeMeeting()
  const doing = pick(doings)()
  return doing ? [doing] : []
}
