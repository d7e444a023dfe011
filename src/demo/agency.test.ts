// The invented agency uses the whole curriculum, the same way each time, and nobody in it says the same twice.

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCurriculum } from '#curriculum/disk/read.ts'
import type { Curriculum } from '#curriculum/shape/topic.ts'
import type { BodyOf, EntryName } from '#domain/kinds.ts'
import { demoEntries } from './agency.ts'
import { CLIENTS } from './people.ts'
import { fillIn } from './sheets.ts'

const curriculum: Curriculum = readCurriculum(join(import.meta.dirname, '..', '..', 'curriculum'))
const entries = demoEntries('2026-11-22', 'America/Chicago', curriculum)

const of = <Name extends EntryName>(kind: Name) =>
  entries
    .filter((entry) => entry.kind === kind)
    .map((entry) => ({ ...entry, body: entry.body as BodyOf<Name> }))

test('the same day gives the same entries', () => {
  expect(demoEntries('2026-11-22', 'America/Chicago', curriculum)).toEqual(entries)
})

test('the eight are at different places, and each topic used is one there is', () => {
  const taught = new Set(of('attendance.teach').map(({ body }) => body.topic))
  expect(taught.size).toBeGreaterThanOrEqual(5)
  expect(curriculum.topics.map(({ id }) => id)).toEqual(expect.arrayContaining([...taught]))
  const last = new Map(
    of('attendance.teach').map(({ client, body }) => [client, `${body.topic}/${body.section}`]),
  )
  expect(new Set(last.values()).size).toBeGreaterThanOrEqual(6)
})

test('sheets of several topics are filled in, with boxes and tables, by the person and with the practitioner', () => {
  const begun = of('worksheet.begin')
  expect(new Set(begun.map(({ body }) => body.topic)).size).toBeGreaterThanOrEqual(6)
  expect(begun.some(({ by, client }) => by === client)).toBe(true)
  expect(begun.some(({ by, client }) => by !== client)).toBe(true)
  const finished = of('worksheet.finish').length
  expect(finished).toBeGreaterThan(0)
  expect(finished).toBeLessThan(begun.length)
  const fields = of('worksheet.answer').map(({ body }) => body.field)
  expect(fields).toEqual(expect.arrayContaining(['four.taking-good', 'answers.line-1.answer']))
})

test('people read and cope in ways of their own', () => {
  const words = of('reading.call').filter(({ client }) => client === CLIENTS.maya.id)
  expect(words.map(({ body }) => body.term)).toContain('illness')
  expect(of('reading.choose').map(({ body }) => body.mine)).toEqual(expect.arrayContaining([true, false]))
  expect(of('reading.skip').length).toBeGreaterThan(0)
  expect(of('tool.rate').length).toBeGreaterThan(10)
  expect(of('tool.keep').some(({ body }) => body.from === null)).toBe(true)
})

test('the program leader filled most blocks, replaced a section, signed a list; two pages were spoken of', () => {
  const places = of('own-text.write').map(({ body }) => body.place.kind)
  const filled = places.filter((kind) => kind === 'local').length
  const all = curriculum.programme.locals.length
  expect(filled).toBeGreaterThan(all / 2)
  expect(filled).toBeLessThan(all)
  expect(places).toContain('section')
  expect(of('signature.give')).toHaveLength(1)
  expect(of('feedback.send')).toHaveLength(2)
  expect(of('feedback.answer')).toHaveLength(1)
})

test('nobody says the same twice', () => {
  const said = [
    ...of('note.sign').map(({ body }) => body.text),
    ...of('recovery.say').map(({ body }) => body.words),
    ...of('goal.set').map(({ body }) => body.words),
    ...of('homework.agree').map(({ body }) => body.words),
    ...of('worksheet.answer').flatMap(({ body }) =>
      typeof body.is === 'string' && body.is.length > 20 ? body.is : [],
    ),
  ]
  expect(said.filter((one, place) => said.indexOf(one) !== place)).toEqual([])
})

test('an answer that its sheet has no place for is refused', () => {
  const chart = {
    ...{ client: CLIENTS.maya.id, by: CLIENTS.maya.id, id: () => CLIENTS.maya.id, write: () => '' },
    teaching: { topics: curriculum.topics },
  } as unknown as Parameters<typeof fillIn>[0]
  const sheet = { topic: 'recovery-strategies', sheet: 'life-areas' }
  for (const answers of [
    { nowhere: 'x' },
    { 'areas.work': 'happyish' },
    { change: ['fame'] },
    { 'areas.luck': 'not' },
  ])
    expect(() => fillIn(chart, sheet, answers)).toThrow('no such place')
})
