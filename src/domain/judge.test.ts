// The judgement of entries: twice is once, order of independent facts does not matter, nobody reaches another's chart.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Attendance } from './attendance.ts'
import type { Envelope } from './entry.ts'
import type { Goal } from './goal.ts'
import { judge, looked } from './judge.ts'
import type { BodyOf, EntryName } from './kinds.ts'
import type { Actor } from './policy.ts'
import type { Base } from './record.ts'
import { Refusal } from './refusal.ts'

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const CLIENT = id(1)
const OTHER = id(2)
const DANA = id(3)
const dana: Actor = { person: DANA, roles: ['practitioner'], ties: new Map([[CLIENT, ['practitioner']]]) }

let count = 100
function write<Name extends EntryName>(
  kind: Name,
  on: string,
  body: BodyOf<Name>,
  own: Partial<Envelope> = {},
): Envelope {
  count += 1
  const at = new Date(1_800_000_000_000 + count * 1000).toISOString()
  return {
    id: id(count),
    kind,
    on,
    client: CLIENT,
    by: DANA,
    device: null,
    at,
    zone: 'UTC',
    doubtful: false,
    needs: [],
    body,
    ...own,
  }
}

/** A chart in memory, as a device has it. */
function chart() {
  const records = new Map<string, Base>()
  const looks = (kind: string, on: string) => records.get(`${kind} ${on}`)
  const take = (entry: Envelope, actor: Actor = dana) => {
    const { record, after } = judge(actor, entry, looks)
    records.set(`${record} ${entry.on}`, after)
    return after
  }
  const begin = (client: string) =>
    take(write('client.add', client, { name: 'Maya Torres', called: '' }, { client }))
  begin(CLIENT)
  begin(OTHER)
  return { take, records, looks }
}

const GOAL = id(10)
const SESSION = id(11)
const ATTENDANCE = id(12)
const plain = { why: '', area: null, knowing: '' }

function withSession() {
  const one = chart()
  one.take(
    write('session.plan', SESSION, {
      day: '2026-11-22',
      time: '14:00',
      minutes: 50,
      place: '',
      purpose: 'imr',
      format: 'one-to-one',
      leaders: [DANA],
    }),
  )
  one.take(write('attendance.expect', ATTENDANCE, { session: SESSION }))
  return one
}

const factArbitrary = fc.oneof(
  fc.record({
    kind: fc.constant('attendance.use' as const),
    body: fc.constantFrom(
      { family: 'motivational' as const, strategy: 'hope' },
      { family: 'educational' as const, strategy: 'ask' },
    ),
  }),
  fc.record({
    kind: fc.constant('attendance.teach' as const),
    body: fc.record({
      topic: fc.constant('recovery-strategies'),
      section: fc.constantFrom('one', 'two'),
      edition: fc.constant('0123456789abcdef'),
      how: fc.constantFrom('turns' as const, null),
      again: fc.boolean(),
    }),
  }),
  fc.record({
    kind: fc.constant('attendance.park' as const),
    body: fc.record({
      words: fc.constantFrom('rent', 'a letter'),
      skill: fc.constant(null),
      sorted: fc.constant(''),
    }),
  }),
)

describe('entries', () => {
  test('the same entry again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(factArbitrary, { maxLength: 12 }), (facts) => {
        const one = withSession()
        for (const { kind, body } of facts) {
          const entry = write(kind, ATTENDANCE, body as never)
          const first = one.take(entry)
          expect(one.take(entry)).toEqual(first)
        }
      }),
    )
  })

  test('the order of independent facts does not matter', () => {
    fc.assert(
      fc.property(
        fc.array(factArbitrary, { minLength: 2, maxLength: 10 }),
        fc.infiniteStream(fc.nat()),
        (facts, picks) => {
          const entries = facts.map(({ kind, body }) => write(kind, ATTENDANCE, body as never))
          const shuffled = entries
            .map((entry) => ({ entry, place: picks.next().value }))
            .sort((a, b) => a.place - b.place)
          const [first, second] = [withSession(), withSession()]
          for (const entry of entries) first.take(entry)
          for (const { entry } of shuffled) second.take(entry)
          const read = (from: ReturnType<typeof chart>) => {
            const { through: _, ...rest } = from.looks('attendance', ATTENDANCE) as Attendance
            return rest
          }
          expect(read(second)).toEqual(read(first))
        },
      ),
    )
  })

  test('a text replaced by somebody who had not seen it stays beside what stands', () => {
    const one = chart()
    one.take(write('goal.set', GOAL, { words: 'Cook', ...plain }))
    one.take(write('goal.reword', GOAL, { field: 'words', was: 'Cook', is: 'Cook on Sundays' }))
    const both = one.take(
      write('goal.reword', GOAL, { field: 'words', was: 'Cook', is: 'Cook for May' }),
    ) as Goal
    expect(both.words).toBe('Cook on Sundays')
    expect(both.others.map((other) => other.words)).toEqual(['Cook for May'])
    const settled = one.take(
      write('goal.reword', GOAL, { field: 'words', was: 'Cook on Sundays', is: 'Cook for May on Sundays' }),
    ) as Goal
    expect(settled.words).toBe('Cook for May on Sundays')
    expect(settled.others).toEqual([])
    one.take(write('goal.reword', GOAL, { field: 'words', was: 'Cook', is: 'Bake' }))
    const chosen = one.take(
      write('goal.reword', GOAL, { field: 'words', was: settled.words, is: settled.words }),
    ) as Goal
    expect([chosen.words, chosen.others]).toEqual([settled.words, []])
  })

  test('a second note on the same id is refused and a signed note cannot be begun again', () => {
    const one = withSession()
    const body = { attendance: ATTENDANCE, session: SESSION, text: 'We met.', together: true }
    one.take(write('note.sign', id(20), body))
    expect(() => one.take(write('note.sign', id(20), { ...body, text: 'Changed' }))).toThrow(Refusal)
  })

  test('a note without its session is refused', () => {
    const one = chart()
    const body = { attendance: ATTENDANCE, session: SESSION, text: 'We met.', together: true }
    expect(() => one.take(write('note.sign', id(20), body))).toThrow('has not been received')
  })

  test('a skill is theirs only by their word', () => {
    const one = chart()
    const body = {
      skill: null,
      title: 'Asking for help',
      about: 'social' as const,
      attendance: null,
      words: '',
    }
    expect(() => one.take(write('practice.call-mine', id(21), body))).toThrow('they say so')
    one.take(write('practice.call-mine', id(21), { ...body, words: '“This one is mine now.”' }))
  })
})

describe('walls', () => {
  test('nobody changes their own roles or ends themselves', () => {
    const ines: Actor = { person: DANA, roles: ['administrator'], ties: new Map() }
    const one = chart()
    one.take(
      write('person.add', DANA, { name: 'Ines Karam', roles: ['administrator'] }, { client: null }),
      ines,
    )
    const more = write('person.set-roles', DANA, { roles: ['administrator', 'leader'] }, { client: null })
    expect(() => one.take(more, ines)).toThrow('another administrator')
    expect(() => one.take(write('person.end', DANA, {}, { client: null }), ines)).toThrow(
      'another administrator',
    )
  })

  test('there is no chart without a client, and nobody is both of the staff and a client', () => {
    const leader: Actor = { person: DANA, roles: ['leader', 'administrator'], ties: new Map() }
    const one = chart()
    const tie = { person: DANA, as: 'practitioner' as const }
    expect(() => one.take(write('tie.give', id(30), tie, { client: id(31) }), leader)).toThrow('not there')
    const person = { name: 'Maya Torres', roles: ['practitioner' as const] }
    expect(() => one.take(write('person.add', CLIENT, person, { client: null }), leader)).toThrow('already')
  })

  test('an entry for another chart is refused, and reads like something that is not there', () => {
    const one = chart()
    one.take(write('goal.set', GOAL, { words: 'Cook', ...plain }))
    const step = { words: 'Buy rice', day: null, helper: '' }
    expect(() => one.take(write('goal.add-step', GOAL, step, { client: OTHER }))).toThrow('not yours')
  })

  test('an entry cannot name a record of another chart', () => {
    const both: Actor = {
      ...dana,
      ties: new Map([
        [CLIENT, ['practitioner']],
        [OTHER, ['practitioner']],
      ]),
    }
    const one = withSession()
    const contact = {
      attendance: ATTENDANCE,
      how: 'together' as const,
      happened: '',
      next: '',
      confidence: null,
    }
    one.take(write('goal.set', GOAL, { words: 'Cook', ...plain }, { client: OTHER }), both)
    expect(() => one.take(write('goal.follow-up', GOAL, contact, { client: OTHER }), both)).toThrow(
      'not yours',
    )
  })

  test('every record that judging looks at is named beforehand', () => {
    const one = withSession()
    const asked: string[] = []
    const entry = write('note.sign', id(22), {
      attendance: ATTENDANCE,
      session: SESSION,
      text: 'We met.',
      together: false,
    })
    judge(dana, entry, (kind, on) => {
      asked.push(`${kind} ${on}`)
      return one.looks(kind, on)
    })
    const named = looked(entry).map((key) => `${key.kind} ${key.id}`)
    expect(asked.filter((key) => !named.includes(key))).toEqual([])
  })

  test.each([
    ['a field too many', { words: 'Cook', ...plain, more: 1 }],
    ['words that are no text', { words: 5, ...plain }],
    ['no words', { words: '   ', ...plain }],
    ['a null character', { words: 'a\u0000b', ...plain }],
    ['half a character', { words: 'a\ud800', ...plain }],
    ['too many words', { words: 'x'.repeat(1001), ...plain }],
  ])('%s is refused with a sentence', (_name, body) => {
    const entry = { ...write('goal.set', GOAL, { words: 'Cook', ...plain }), body }
    expect(() => chart().take(entry)).toThrow(/\.$/)
  })
})
