// Held: written by somebody who had the tie then and has lost it since; a supervisor decides.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Goal } from '#domain/goal.ts'
import type { Held } from '#domain/held.ts'
import { NOT_THERE } from '#domain/refusal.ts'
import type { Id } from '#domain/text.ts'
import { inAgency } from '#server/db/tenant.ts'
import { readerFor } from '#server/store/reader.ts'
import { readRecord, readRecords } from '#server/store/records.ts'
import { REASONS } from './answer.ts'
import { type Desk, openDesk } from './test-desk.ts'

const desk: Desk = await openDesk()
const leader = await desk.hire('Gwen Sato', 'leader')
const supervisor = await desk.hire('Finn Abara', 'supervisor')
afterAll(() => desk.close())

let former: Id
let client: Id
let goal: Id

beforeEach(async () => {
  former = await desk.hire('Dov Marsh', 'practitioner')
  client = await desk.enter('Kit Moran', former)
  goal = await desk.put(client, 'goal.hope', { client, body: { words: 'To cook again' } })
  await desk.put(leader, 'tie.give', { client, body: { person: supervisor, as: 'supervisor' } })
})

const step = (more: { id?: Id; needs?: Id[]; on?: Id } = {}) =>
  desk.write(former, 'goal.add-step', {
    client,
    on: goal,
    body: { words: 'A pan', day: null, helper: '' },
    ...more,
  })

async function endTies(): Promise<void> {
  const ties = await as(leader, (reader) => readRecords(reader, 'tie', client))
  for (const { id, person } of ties)
    if (person === former) await desk.put(leader, 'tie.end', { client, on: id, body: {} })
}

const as = <T>(person: Id, read: (reader: Awaited<ReturnType<typeof readerFor>>) => Promise<T>) =>
  inAgency(desk.database.app, desk.agency, async (trx) =>
    read(await readerFor(trx, { agency: desk.agency, person, device: null })),
  )

const heldBy = (person: Id): Promise<Held[]> => as(person, (reader) => readRecords(reader, 'held', client))
const steps = async () => ((await as(client, (reader) => readRecord(reader, 'goal', goal))) as Goal).steps
const decide = (kind: 'held.admit', on: Id, by = supervisor) => desk.write(by, kind, { client, on, body: {} })

test('what was written in time waits for a supervisor, and changes nothing until then', async () => {
  const entry = step()
  await endTies()
  const [answer] = await desk.send([entry])
  expect(answer).toEqual({ id: entry.id, answer: 'held', reason: REASONS.held, revision: null })
  expect(await steps()).toEqual([])
  expect(await heldBy(supervisor)).toMatchObject([{ id: entry.id, entry, decided: null }])
  expect(await heldBy(client)).toEqual([])
  expect(await heldBy(former)).toEqual([])
  expect(await desk.send([entry])).toEqual([answer])
})

test('admitted, it is applied as its author wrote it, and the author hears so', async () => {
  const entry = step()
  await endTies()
  await desk.send([entry])
  const [admitted] = await desk.send([decide('held.admit', entry.id)])
  expect(admitted?.answer).toBe('accepted')
  expect(await steps()).toMatchObject([{ id: entry.id, by: former, at: entry.at, words: 'A pan' }])
  expect(await heldBy(supervisor)).toMatchObject([{ decided: { by: supervisor, admitted: true } }])
  expect(await desk.send([entry])).toEqual([
    { id: entry.id, answer: 'accepted', reason: null, revision: admitted?.revision },
  ])
  const [again] = await desk.send([decide('held.admit', entry.id, leader)])
  expect(again).toMatchObject({ answer: 'refused', reason: 'This has been decided already.' })
})

test('turned away, it stays out, and the author hears why', async () => {
  const entry = step()
  await endTies()
  await desk.send([entry])
  await desk.put(leader, 'held.turn-away', { client, on: entry.id, body: { reason: 'Agreed with nobody.' } })
  expect(await desk.send([entry])).toMatchObject([{ answer: 'refused', reason: 'Agreed with nobody.' }])
  expect(await steps()).toEqual([])
})

test('written after the tie ended, or never tied, it is refused', async () => {
  await endTies()
  expect(await desk.send([step()])).toMatchObject([{ answer: 'refused', reason: NOT_THERE }])
  const early = { ...step(), at: '2026-01-05T10:00:00.000Z' }
  expect(await desk.send([early])).toMatchObject([{ answer: 'refused', reason: NOT_THERE }])
})

test('what needs a held entry is held with it, and is admitted after it', async () => {
  const on = randomUUID()
  const first = desk.write(former, 'goal.hope', { client, on, body: { words: 'A garden' } })
  const second = step({ on, needs: [first.id] })
  const unsaid = step({ on })
  const wrong = { ...step(), body: { words: '' } }
  await endTies()
  expect((await desk.send([first, second, unsaid, wrong])).map(({ answer }) => answer)).toEqual([
    'held',
    'held',
    'held',
    'refused',
  ])
  expect(await desk.send([decide('held.admit', second.id)])).toMatchObject([
    { answer: 'refused', reason: REASONS.needs },
  ])
  const both = [
    decide('held.admit', first.id),
    decide('held.admit', second.id),
    decide('held.admit', unsaid.id),
  ]
  expect((await desk.send(both)).map(({ answer }) => answer)).toEqual(['accepted', 'accepted', 'accepted'])
  const garden = await as(client, (reader) => readRecord(reader, 'goal', on))
  expect(garden?.steps.map(({ id }) => id).sort()).toEqual([second.id, unsaid.id].sort())
})

test('what no longer fits cannot be admitted, and stays to be turned away', async () => {
  const words = { words: 'To cook', why: '', area: null, knowing: '' }
  const entry = desk.write(former, 'goal.take-up', { client, on: goal, body: words })
  await endTies()
  await desk.send([entry])
  await desk.put(client, 'goal.take-up', { client, on: goal, body: words })
  expect(await desk.send([decide('held.admit', entry.id)])).toMatchObject([
    { answer: 'refused', reason: `${REASONS.late} This is a goal already.` },
  ])
  expect(await heldBy(supervisor)).toMatchObject([{ decided: null }])
})

test('nobody admits what they wrote themselves, though they may turn it away, and a client does neither', async () => {
  const entry = step()
  await endTies()
  await desk.send([entry])
  await desk.put(leader, 'tie.give', { client, body: { person: former, as: 'supervisor' } })
  expect(await desk.send([decide('held.admit', entry.id, client)])).toMatchObject([{ reason: NOT_THERE }])
  expect(await desk.send([decide('held.admit', entry.id, former)])).toMatchObject([{ reason: REASONS.own }])
  const turned = desk.write(former, 'held.turn-away', { client, on: entry.id, body: { reason: 'A slip' } })
  expect(await desk.send([turned])).toMatchObject([{ answer: 'accepted' }])
})

test('somebody whose work has ended is heard for what they wrote before their ties did', async () => {
  const entry = step()
  await desk.put(desk.administrator, 'person.end', { on: former, body: {} })
  expect(await desk.send([entry])).toMatchObject([{ answer: 'held' }])
})
