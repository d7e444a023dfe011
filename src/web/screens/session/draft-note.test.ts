// A drafted note states what was entered, all of it, and nothing else.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Attendance } from '#domain/attendance.ts'
import { draftNote } from './draft-note.ts'
import { recap } from './recap.ts'
import { attendanceOf, blank, fact, goalOf, homeworkOf, say, titles, words } from './test-told.ts'
import type { Told } from './told.ts'

const draft = (change: Partial<Attendance>, told: Partial<Told> = {}) =>
  draftNote({ ...blank, ...told, attendance: { ...blank.attendance, ...change } }, titles, say)
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')

describe('a session in which nothing was put down', () => {
  test('says who, when, where and what for, and no more', () => {
    expect(draft({ there: 'expected' })).toBe(
      'Ola Berg. day 2026-03-09, at 14:00, Room 2.\nOne to one, with Kim Lund. Illness Management and Recovery.',
    )
  })

  test('never speaks of an answer nobody gave', () => {
    const text = draft({})
    for (const word of ['Response', 'Homework', 'Goals', 'Strategies', 'Taught', 'Not today', 'minutes'])
      expect(text).not.toContain(word)
    expect(recap(blank, titles)).toEqual([])
  })
})

// Each kind of fact, with words that no other fact has.
const KINDS = ['taught', 'used', 'asked', 'recalled', 'parked', 'beside', 'given'] as const
type Kind = (typeof KINDS)[number]
const chosen = fc.record({ kind: fc.constantFrom<Kind>(...KINDS), mark: fc.integer({ min: 100, max: 999 }) })

describe('what was entered', () => {
  test('is in the note, fact by fact, and what was not is missing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(chosen, { selector: ({ mark }) => mark, maxLength: 12 }), (facts) => {
        const text = draft(attendanceOf(facts))
        for (const { mark } of facts) expect(text).toContain(`x${mark}x`)
        const marks = new Set([...text.matchAll(/x(\d{3})x/g)].map((found) => Number(found[1])))
        expect(marks).toEqual(new Set(facts.map(({ mark }) => mark)))
      }),
    )
  })

  test('taken back leaves the note as if it had never been there', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(chosen, { selector: ({ mark }) => mark, minLength: 1, maxLength: 8 }),
        (facts) => {
          const rest = facts.slice(1)
          const with_ = new Set(linesOf(draft(attendanceOf(facts))))
          for (const line of linesOf(draft(attendanceOf(rest)))) {
            // Strategies of one family share a line; all other lines stay as they were.
            if (!line.startsWith('- Educational')) expect(with_.has(line)).toBe(true)
          }
          expect(draft(attendanceOf(rest))).not.toContain(`x${facts[0]?.mark}x`)
        },
      ),
    )
  })

  test('comes in the words that were written', () => {
    fc.assert(
      fc.property(words, words, words, (happened, next, response) => {
        const goal = goalOf('Go fishing')
        const said = {
          ...fact(),
          attendance: blank.attendance.id,
          how: 'together' as const,
          happened,
          next,
          confidence: null,
        }
        const text = draft({ response }, { followUps: [{ goal, said }] })
        for (const one of [happened, next, response]) expect(text).toContain(one.trim())
      }),
    )
  })
})

test('a whole session reads like one', () => {
  const text = draft(
    {
      taught: [
        { ...fact(), topic: 'topic', section: 'one', edition: 'e'.repeat(16), how: 'turns', again: true },
      ],
      used: [
        { ...fact(), family: 'motivational', strategy: 'hope' },
        { ...fact(), family: 'motivational', strategy: 'hope' },
      ],
      theirs: 'It is mine.',
      response: 'Quick to laugh.',
    },
    {
      reviewed: [
        {
          homework: homeworkOf('Walk on Friday'),
          review: {
            ...fact(),
            attendance: blank.attendance.id,
            how: 'some',
            helped: 'The dog',
            hindered: '',
          },
        },
      ],
      agreed: [
        {
          homework: homeworkOf('Call Ana', { when: 'Tuesday', helper: 'Ana', natural: true, sure: 8 }),
          goal: undefined,
        },
      ],
    },
  )
  expect(text.split('\n\n').slice(1)).toEqual([
    'Homework looked at\n- “Walk on Friday”: did some of it. Helped: The dog.',
    'Taught\n- topic topic: section one, read in turns. Go over again.',
    'Strategies\n- Motivational: strategy hope.',
    'Homework agreed\n- “Call Ana.” When: Tuesday. Helps: Ana (family or friend). Sure: 8 of 10.',
    'In their words\n- “It is mine.”',
    'Response\n- Quick to laugh.',
  ])
})

test('the recap names each thing once, and nothing of illness that was not said', () => {
  const taught = {
    ...fact(),
    topic: 'topic',
    section: 'one',
    edition: 'e'.repeat(16),
    how: null,
    again: false,
  }
  const told = { ...blank, attendance: { ...blank.attendance, taught: [taught, { ...taught, ...fact() }] } }
  expect(recap(told, titles)).toEqual(['We read and talked about “section one.”'])
})
