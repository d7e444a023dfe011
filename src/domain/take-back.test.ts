// What was put down by mistake is taken back, and nothing else goes with it.
import { describe, expect, test } from 'vitest'
import { applyEntry, type Entry } from './entry.ts'
import type { Goal } from './goal.ts'
import { type Homework, isOut, isTakenBack } from './homework.ts'
import { type EntryName, entryKind } from './kinds.ts'
import { type Practice, paths } from './practice.ts'
import type { Base } from './record.ts'
import { Refusal } from './refusal.ts'

const client = '018f0000-0000-7000-8000-0000000000c1'
const by = '018f0000-0000-7000-8000-0000000000d1'
const meeting = '018f0000-0000-7000-8000-0000000000a1'
const idOf = (number: number) => `018f0000-0000-7000-8000-${`${number}`.padStart(12, '0')}`
let count = 0

function write(kind: EntryName, before: Base | undefined, body: object): [string, Base] {
  count += 1
  const id = idOf(count)
  const at = `2026-05-05T10:00:${`${count % 60}`.padStart(2, '0')}.000Z`
  const entry = { id, at, by, client, on: before?.id ?? id, body } as Entry<unknown>
  const kindOf = entryKind(kind)
  return [id, applyEntry(kindOf, before, entry, () => ({ id: meeting, client }) as Base)]
}

const review = { attendance: meeting, how: 'did', helped: '', hindered: '' }
const task = {
  words: 'Call Noor',
  when: '',
  where: '',
  helper: '',
  natural: null,
  sure: null,
  due: null,
  goal: null,
  topic: null,
  idea: null,
  instead: null,
  attendance: meeting,
}

describe('homework', () => {
  test('one review is taken back, the other stays', () => {
    const [, agreed] = write('homework.agree', undefined, task)
    const [first, once] = write('homework.review', agreed, review)
    const [second, twice] = write('homework.review', once, { ...review, how: 'some' })
    const [, after] = write('homework.take-back-review', twice, { review: first })
    expect((after as Homework).reviews.map((one) => one.id)).toEqual([second])
  })

  test('what the person said between sessions stays', () => {
    const [, agreed] = write('homework.agree', undefined, task)
    const [said, told] = write('homework.review', agreed, { ...review, attendance: null })
    expect(() => write('homework.take-back-review', told, { review: said })).toThrow(Refusal)
  })

  test('an agreement taken back is not out, and can be put back', () => {
    const [, agreed] = write('homework.agree', undefined, task)
    const [, gone] = write('homework.take-back', agreed, {})
    expect([isOut(gone as Homework), isTakenBack(gone as Homework)]).toEqual([false, true])
    const [, back] = write('homework.keep', gone, {})
    expect(isOut(back as Homework)).toBe(true)
  })
})

test('a follow-up of a goal is taken back, its steps stay', () => {
  const [, set] = write('goal.set', undefined, { words: 'Cook', why: '', area: null, knowing: '' })
  const [, stepped] = write('goal.add-step', set, { words: 'Buy a pan', day: null, helper: '' })
  const body = { attendance: meeting, how: 'together', happened: 'Bought it', next: '', confidence: null }
  const [said, followed] = write('goal.follow-up', stepped, body)
  const [, after] = write('goal.take-back-follow-up', followed, { followUp: said })
  expect((after as Goal).followUps).toEqual([])
  expect((after as Goal).steps).toHaveLength(1)
})

test('a hope that is taken up counts as a goal from then on', () => {
  const [, hope] = write('goal.hope', undefined, { words: 'Cook' })
  const body = { words: 'Cook twice a week', why: '', area: null, knowing: '' }
  const [, goal] = write('goal.take-up', hope, body)
  expect((goal as Goal).state).toBe('goal')
  expect((goal as Goal).since > (hope as Goal).since).toBe(true)
})

test('a practice taken back is on no path', () => {
  const body = { skill: null, title: 'Saying no', about: 'social', attendance: meeting, words: '' }
  const [, shown] = write('practice.record', undefined, { ...body, stage: 'modelled' })
  const [, tried] = write('practice.record', undefined, { ...body, stage: 'tried-here' })
  const [, gone] = write('practice.take-back', tried, {})
  expect(paths([shown, gone] as Practice[])).toMatchObject([{ reached: 'modelled' }])
})
