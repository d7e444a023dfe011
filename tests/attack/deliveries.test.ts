// The same entries brought again and again, in any order and at once: each has exactly one effect and one line.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Envelope } from '#domain/entry.ts'
import type { RecordOf } from '#domain/kinds.ts'
import type { Recovery } from '#domain/recovery.ts'
import type { Id } from '#domain/text.ts'
import { type Desk, openDesk } from '#server/accept/test-desk.ts'
import { inAgency } from '#server/db/tenant.ts'
import { verifyLog } from '#server/store/verify-log.ts'
import { chance, SEED, shuffled } from './dice.ts'
import { hours, PATIENCE, sized, tell } from './size.ts'

const DELIVERIES = sized(200, 1000)

let desk: Desk
let client: Id
let practitioner: Id
beforeAll(async () => {
  desk = await openDesk()
  practitioner = await desk.hire('Bram Oduya', 'practitioner')
  client = await desk.enter('Kit Moran', practitioner)
}, PATIENCE)
afterAll(() => desk.close())

const bodyOf = <Name extends 'recovery' | 'agenda-item' | 'goal'>(kind: Name, id: Id) =>
  inAgency(desk.database.app, desk.agency, async (trx) => {
    const found = trx.selectFrom('record').select('body').where('kind', '=', kind).where('id', '=', id)
    return (await found.executeTakeFirst())?.body as RecordOf<Name> | undefined
  })

test('in any order, twice or ten times: one effect, one line, and the same answer', hours, async () => {
  const goal = await desk.put(client, 'goal.hope', { client, body: { words: 'To cook' } })
  const entries: Envelope[] = Array.from({ length: DELIVERIES / 5 }, (_, place) =>
    place % 2 === 0
      ? desk.write(client, 'recovery.say', { client, body: { words: `Words ${place}` } })
      : desk.write(client, 'goal.add-step', {
          ...{ client, on: goal },
          body: { words: `Step ${place}`, day: null, helper: '' },
        }),
  )
  const next = chance(SEED)
  const deliveries = shuffled(
    Array.from({ length: DELIVERIES }, (_, place) => entries[place % entries.length] as Envelope),
  )
  const answers = new Map<Id, Set<string>>()
  while (deliveries.length > 0) {
    // A few devices bring what they have at the same moment.
    const batches = Array.from({ length: 3 }, () => deliveries.splice(0, 1 + Math.floor(next() * 12)))
    const said = await Promise.all(
      batches.filter(({ length }) => length > 0).map((batch) => desk.send(batch)),
    )
    for (const { id, answer, revision } of said.flat())
      answers.set(id, (answers.get(id) ?? new Set()).add(`${answer} ${revision}`))
  }
  for (const { id } of entries)
    expect([...(answers.get(id) ?? [])]).toEqual([expect.stringMatching(/^accepted \d+$/)])
  const lines = await inAgency(desk.database.app, desk.agency, (trx) =>
    trx
      .selectFrom('log')
      .select('id')
      .where(
        'id',
        'in',
        entries.map(({ id }) => id),
      )
      .execute(),
  )
  expect(lines.map(({ id }) => id).sort()).toEqual(entries.map(({ id }) => id).sort())
  const steps = (await bodyOf('goal', goal))?.steps.map(({ words }) => words) ?? []
  expect(steps.toSorted()).toEqual(
    entries
      .flatMap(({ kind, body }) => (kind === 'goal.add-step' ? [(body as { words: string }).words] : []))
      .sort(),
  )
  for (const { kind, on, body } of entries)
    if (kind === 'recovery.say')
      expect(((await bodyOf('recovery', on)) as Recovery).words).toBe((body as { words: string }).words)
  const verdict = await inAgency(desk.database.app, desk.agency, (trx) => verifyLog(trx, desk.agency))
  expect(verdict.broken).toBe(null)
  tell(`R38: ${DELIVERIES} deliveries of ${entries.length} entries, each with one effect and one line`)
})

test('words written over words somebody had not seen: both stay, whichever comes first', async () => {
  const goal = { words: 'To cook', why: 'For my sister', area: null, knowing: '' }
  for (const order of [0, 1]) {
    const on = await desk.put(client, 'goal.set', { client, body: goal })
    const reword = (by: Id, is: string) =>
      desk.write(by, 'goal.reword', { client, on, body: { field: 'why', was: goal.why, is } })
    const two = [reword(client, 'For me'), reword(practitioner, 'For both')]
    for (const one of order === 0 ? two : two.toReversed()) await desk.send([one])
    const after = await bodyOf('goal', on)
    expect([after?.why, ...(after?.others.map(({ words }) => words) ?? [])].sort()).toEqual([
      'For both',
      'For me',
    ])
  }
})
