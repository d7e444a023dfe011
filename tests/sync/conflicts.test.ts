// The catalogue of conflicts: two devices write apart, arrive in either order, and this is what becomes of it.
import { afterAll, beforeAll, expect } from 'vitest'
import { type Agency, ONE, OTHER, openAgency } from './apart.ts'
import * as begun from './begun.ts'
import { type Case, tryEach } from './conflict.ts'

let agency: Agency
beforeAll(async () => {
  agency = await openAgency()
})
afterAll(() => agency.office.close())

const words = (is: string) => ({ field: 'words' as const, was: 'Before', is })
const step = (text: string) => ({ words: text, day: null, helper: '' })
const review = (text: string) => ({ attendance: null, how: 'tried' as const, helped: text, hindered: '' })
const used = (strategy: string) => ({ family: 'motivational' as const, strategy })
const response = (is: string) => ({ field: 'response' as const, was: '', is })
const moved = (day: string, place: string) => ({ day, time: '11:00', minutes: 50, place })
const answer = (is: string, field = 'one') => ({ field, was: null, is })
const own = (text: string) => ({ title: 'Ours', words: text, of: null })

const CASES: Case[] = [
  {
    when: 'a practitioner and the person word the same goal anew',
    begin: begun.goal,
    one: (chart, id) => chart.write('tablet', 'goal.reword', words(ONE), id),
    other: (chart, id) => chart.write('phone', 'goal.reword', words(OTHER), id),
    end: 'beside',
  },
  {
    when: 'a goal is worded anew and ended as achieved',
    begin: begun.goal,
    one: (chart, id) => chart.write('tablet', 'goal.reword', words(ONE), id),
    other: (chart, id) => chart.write('phone', 'goal.end', { how: 'achieved' }, id),
    end: 'both',
    leaves: (chart, id) => expect(chart.one('goal', id)).toMatchObject({ state: 'achieved', words: ONE }),
  },
  {
    when: 'a goal is ended on one device and given a step on the other',
    begin: begun.goal,
    one: (chart, id) => chart.write('tablet', 'goal.end', { how: 'let-go' }, id),
    other: (chart, id) => chart.write('phone', 'goal.add-step', step(OTHER), id),
    end: 'both',
    leaves: (chart, id) =>
      expect(chart.one('goal', id)).toMatchObject({ state: 'let-go', steps: [{ words: OTHER }] }),
  },
  {
    when: 'a goal is ended as achieved and as let go',
    begin: begun.goal,
    one: (chart, id) => chart.write('tablet', 'goal.end', { how: 'achieved' }, id),
    other: (chart, id) => chart.write('phone', 'goal.end', { how: 'let-go' }, id),
    end: 'last',
    leaves: (chart, id, first) =>
      expect(chart.one('goal', id).state).toBe(first === 'one' ? 'let-go' : 'achieved'),
  },
  {
    when: 'a hope is taken up as a goal on two devices',
    begin: (chart) => chart.write('phone', 'goal.hope', { words: 'Before' }),
    one: (chart, id) => chart.write('tablet', 'goal.take-up', begun.aim(ONE), id),
    other: (chart, id) => chart.write('phone', 'goal.take-up', begun.aim(OTHER), id),
    end: 'asked',
  },
  {
    when: 'two devices add a step to the same goal',
    begin: begun.goal,
    one: (chart, id) => chart.write('tablet', 'goal.add-step', step(ONE), id),
    other: (chart, id) => chart.write('phone', 'goal.add-step', step(OTHER), id),
    end: 'both',
  },
  {
    when: 'a goal is followed up by two practitioners',
    begin: begun.goal,
    one: (chart, id) => chart.write('tablet', 'goal.follow-up', begun.followUp(ONE), id),
    other: (chart, id) => chart.write('laptop', 'goal.follow-up', begun.followUp(OTHER), id),
    end: 'both',
  },
  {
    when: 'a session is written up by two practitioners at once',
    begin: begun.attendance,
    one: (chart, id) => chart.write('tablet', 'attendance.write', response(ONE), id),
    other: (chart, id) => chart.write('laptop', 'attendance.write', response(OTHER), id),
    end: 'beside',
  },
  {
    when: 'two devices of one practitioner tap strategies in the same session',
    begin: begun.attendance,
    one: (chart, id) => chart.write('tablet', 'attendance.use', used('hope'), id),
    other: (chart, id) => chart.write('road', 'attendance.use', used('reframing'), id),
    end: 'both',
    leaves: (chart, id) => expect(chart.one('attendance', id).used).toHaveLength(2),
  },
  {
    when: 'a session is moved on one device and started on the other',
    begin: begun.session,
    one: (chart, id) => chart.write('tablet', 'session.move', moved('2026-03-20', ONE), id),
    other: (chart, id) => chart.write('laptop', 'session.start', {}, id),
    end: ['both', 'asked'],
    leaves: (chart, id) => expect(chart.one('session', id).state).toBe('running'),
  },
  {
    when: 'a session is moved to two different days',
    begin: begun.session,
    one: (chart, id) => chart.write('tablet', 'session.move', moved('2026-03-20', ONE), id),
    other: (chart, id) => chart.write('laptop', 'session.move', moved('2026-03-21', OTHER), id),
    end: 'last',
  },
  {
    when: 'a session is put down as missed on one device and held on the other',
    begin: begun.session,
    one: (chart, id) => chart.write('tablet', 'session.miss', { why: 'did-not-come', words: ONE }, id),
    other: (chart, id) => chart.write('laptop', 'session.end', {}, id),
    end: ['last', 'asked'],
    leaves: (chart, id) => expect(chart.one('session', id)).toMatchObject({ state: 'held', missed: null }),
  },
  {
    when: 'two devices keep the clock of the same step',
    begin: begun.session,
    one: (chart, id) => chart.write('tablet', 'session.spend', begun.span(0, 10), id),
    other: (chart, id) => chart.write('laptop', 'session.spend', begun.span(10, 15), id),
    end: 'both',
    leaves: (chart, id) => expect(chart.one('session', id).spans).toHaveLength(2),
  },
  {
    when: 'two practitioners sign a note about one attendance',
    begin: begun.attendance,
    one: (chart, id) => begun.note(chart, 'tablet', id, ONE),
    other: (chart, id) => begun.note(chart, 'laptop', id, OTHER),
    end: 'both',
    leaves: (chart) => expect(chart.all('note').map(({ author }) => author)).toHaveLength(2),
  },
  {
    when: 'a note is signed while somebody else still writes on the attendance',
    begin: begun.attendance,
    one: (chart, id) => begun.note(chart, 'tablet', id, ONE),
    other: (chart, id) => chart.write('laptop', 'attendance.write', response(OTHER), id),
    end: 'both',
    leaves: (chart) => expect(chart.all('note')).toMatchObject([{ text: ONE }]),
  },
  {
    when: 'author and supervisor add to a signed note',
    begin: begun.signed,
    one: (chart, id) => chart.write('tablet', 'note.add', { words: ONE }, id),
    other: (chart, id) => chart.write('desk', 'note.add', { words: OTHER }, id),
    end: 'both',
  },
  {
    when: 'the person comments on a note while its author adds to it',
    begin: begun.signed,
    one: (chart, id) => chart.write('tablet', 'note.add', { words: ONE }, id),
    other: (chart, note) => chart.write('phone', 'comment.make', { note, words: OTHER }),
    end: 'both',
  },
  {
    when: 'the person and a practitioner say how the same homework went',
    begin: begun.homework,
    one: (chart, id) => chart.write('tablet', 'homework.review', review(ONE), id),
    other: (chart, id) => chart.write('phone', 'homework.review', review(OTHER), id),
    end: 'both',
  },
  {
    when: 'homework is closed while the person says how it went',
    begin: begun.homework,
    one: (chart, id) => chart.write('tablet', 'homework.close', {}, id),
    other: (chart, id) => chart.write('phone', 'homework.review', review(OTHER), id),
    end: 'both',
    leaves: (chart, id) =>
      expect(chart.one('homework', id)).toMatchObject({ state: 'closed', reviews: [{}] }),
  },
  {
    when: 'the same field of a sheet is answered on two devices',
    begin: begun.worksheet,
    one: (chart, id) => chart.write('tablet', 'worksheet.answer', answer(ONE), id),
    other: (chart, id) => chart.write('phone', 'worksheet.answer', answer(OTHER), id),
    end: 'beside',
  },
  {
    when: 'a sheet is finished on one device while the other answers it',
    begin: begun.worksheet,
    one: (chart, id) => chart.write('tablet', 'worksheet.finish', {}, id),
    other: (chart, id) => chart.write('phone', 'worksheet.answer', answer(OTHER), id),
    end: 'both',
    leaves: (chart, id) => expect(chart.one('worksheet', id).finished).not.toBeNull(),
  },
  {
    when: 'a sheet is begun on two devices, the other in a later edition',
    begin: begun.goal,
    one: (chart, goal) => begun.sheet(chart, 'tablet', goal, '1'),
    other: (chart, goal) => begun.sheet(chart, 'phone', goal, '2'),
    end: 'both',
    leaves: (chart) => expect(chart.all('worksheet').map(({ edition }) => edition[0])).toHaveLength(2),
  },
  {
    when: 'something to talk about is talked about on one device and taken back on the other',
    begin: begun.item,
    one: async (chart, id) =>
      chart.write('tablet', 'agenda-item.talk', { attendance: await begun.attendance(chart) }, id),
    other: (chart, id) => chart.write('phone', 'agenda-item.take-back', {}, id),
    end: 'last',
    leaves: (chart, id, first) =>
      expect(chart.one('agenda-item', id).state).toBe(first === 'one' ? 'taken-back' : 'talked'),
  },
  {
    when: 'the person and a practitioner say when a tool helps',
    begin: begun.tool,
    one: (chart, id) => chart.write('tablet', 'tool.write', { field: 'when', was: '', is: ONE }, id),
    other: (chart, id) => chart.write('phone', 'tool.write', { field: 'when', was: '', is: OTHER }, id),
    end: 'beside',
  },
  {
    when: 'the person rates a tool and a practitioner rates it',
    begin: begun.tool,
    one: (chart, id) => chart.write('tablet', 'tool.rate', { score: 3 }, id),
    other: (chart, id) => chart.write('phone', 'tool.rate', { score: 8 }, id),
    end: 'both',
    leaves: (chart, id) => expect(chart.one('tool', id).helped).toHaveLength(2),
  },
  {
    when: 'two devices choose an own word for the same term',
    begin: async (chart) => chart.client,
    one: (chart, id) => chart.write('tablet', 'reading.call', { term: 'relapse', was: '', is: ONE }, id),
    other: (chart, id) => chart.write('phone', 'reading.call', { term: 'relapse', was: '', is: OTHER }, id),
    end: 'beside',
  },
  {
    when: 'the programme is paused on two devices',
    begin: begun.enrolment,
    one: (chart, id) => chart.write('tablet', 'enrolment.pause', { from: '2026-03-10', reason: ONE }, id),
    other: (chart, id) => chart.write('laptop', 'enrolment.pause', { from: '2026-03-11', reason: OTHER }, id),
    end: 'asked',
  },
  {
    when: 'the programme is ended on one device and paused on the other',
    begin: begun.enrolment,
    one: (chart, id) => chart.write('tablet', 'enrolment.end', begun.stopped(ONE), id),
    other: (chart, id) => chart.write('laptop', 'enrolment.pause', { from: '2026-03-11', reason: OTHER }, id),
    end: 'both',
  },
  {
    when: 'the person and a practitioner change what the person is called',
    begin: async (chart) => chart.client,
    one: (chart, id) => chart.write('tablet', 'client.rename', { field: 'called', was: '', is: ONE }, id),
    other: (chart, id) => chart.write('phone', 'client.rename', { field: 'called', was: '', is: OTHER }, id),
    end: 'beside',
  },
  {
    when: 'the same skill is put down as practised on two devices',
    begin: begun.attendance,
    one: (chart, id) => begun.practice(chart, 'tablet', id, ONE),
    other: (chart, id) => begun.practice(chart, 'laptop', id, OTHER),
    end: 'both',
  },
  {
    when: 'a practitioner writes without network and is parted from the person meanwhile',
    begin: begun.goal,
    one: (chart, id) => chart.write('tablet', 'goal.add-step', step(ONE), id),
    other: (chart) => chart.write('laptop', 'tie.end', {}, begun.tieOf(chart, chart.bram)),
    end: ['both', 'held'],
  },
  {
    when: 'a practitioner signs while the person is handed to another',
    begin: begun.attendance,
    one: (chart, id) => begun.note(chart, 'tablet', id, ONE),
    other: (chart) => chart.write('desk', 'tie.end', {}, begun.tieOf(chart, chart.bram)),
    end: ['both', 'held'],
  },
  {
    when: 'two leaders word a text of the agency’s own anew',
    begin: begun.ownText,
    one: (chart, id) => chart.write('laptop', 'own-text.reword', own(ONE), id),
    other: (chart, id) => chart.write('desk', 'own-text.reword', own(OTHER), id),
    end: 'both',
  },
]

tryEach(() => agency, CASES)
