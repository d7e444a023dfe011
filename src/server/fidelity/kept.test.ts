// Counts are kept until a month they look at changes, readers at once count once, and a group is one session.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '#domain/text.ts'
import { type Desk, openDesk } from '#server/accept/test-desk.ts'
import { inAgency, type Tenant } from '#server/db/tenant.ts'
import { counted } from './kept.ts'
import type { Scope } from './scope.ts'

let desk: Desk
let scope: Scope
let practitioner: Id
let client: Id
beforeAll(async () => {
  desk = await openDesk()
  practitioner = await desk.hire('Bram Oduya', 'practitioner')
  client = await desk.enter('Kit Moran', practitioner)
  const sample = { atLeast: 0, ended: true, paused: true, length: 'six-months' as const }
  scope = { agency: desk.agency, members: null, sample }
  await enrol(client)
})
afterAll(() => desk.close())

const enrol = (who: Id) =>
  desk.put(practitioner, 'enrolment.start', {
    client: who,
    body: {
      ...{ start: '2026-01-05', format: 'group', rhythm: 'weekly', minutes: 60, place: '' },
      topics: ['recovery-strategies'],
    },
  })
const inside = <Made>(work: (trx: Tenant) => Promise<Made>) => inAgency(desk.database.app, desk.agency, work)
const month = (name: string) => ({ from: name, to: name })
const months = ['2026-01', '2026-02', '2026-03'].map(month)
const ask = (asked: Scope = scope) => inside((trx) => counted(trx, asked, months))

const kept = () =>
  inside(async (trx) => {
    const rows = await trx.selectFrom('tally_kept').select('last').orderBy('last').execute()
    return rows.map(({ last }) => last)
  })

test('what changes in a month drops the counts from that month on, and leaves the earlier ones', async () => {
  await ask()
  expect(await kept()).toEqual(['2026-01', '2026-02', '2026-03'])
  await desk.put(practitioner, 'supporter-contact.make', {
    client,
    body: {
      ...{ supporter: null, name: 'Noor', natural: true, day: '2026-02-10', how: 'phone', about: '' },
      attendance: null,
    },
  })
  const seen = await inside((trx) => counted(trx, scope, [month('2026-01')]))
  expect(seen[0]?.counts.supporters.met).toBe(0)
  expect(await kept()).toEqual(['2026-01'])
  const [january, february, march] = await ask()
  expect([january, february, march].map((one) => one?.counts.supporters.met)).toEqual([0, 1, 0])
})

test('an entry that says nothing that is counted leaves every count as it was kept', async () => {
  await ask()
  const before = await kept()
  const goal = await desk.put(practitioner, 'goal.hope', { client, body: { words: 'To cook' } })
  await ask()
  await desk.put(practitioner, 'goal.reword', {
    client,
    on: goal,
    body: { field: 'words', was: 'To cook', is: 'Cook' },
  })
  await inside((trx) => counted(trx, scope, [month('2026-01')]))
  expect(await kept()).toEqual(before)
})

test('readers at once count the same, and what they count is there once', async () => {
  await inside((trx) => sql`update tally set version = 0 where agency = ${desk.agency}`.execute(trx))
  const answers = await Promise.all([ask(), ask(), ask(), ask({ ...scope, members: [practitioner] })])
  expect(answers[1]).toEqual(answers[0])
  expect(answers[2]).toEqual(answers[0])
  const { rows } = await inside((trx) =>
    sql<{ ties: number }>`select count(*) as ties from tally_fact where fact = 'tie'`.execute(trx),
  )
  expect(rows).toEqual([{ ties: 1 }])
})

test('a group is one session of the size in which it met; those who were only expected do not count', async () => {
  const others: Id[] = []
  for (let place = 0; place < 9; place += 1) others.push(await desk.enter(`Member ${place}`, practitioner))
  const session = randomUUID()
  const held = { id: session, day: '2026-03-03', purpose: 'imr', state: 'held', leaders: [practitioner] }
  const rows: { kind: string; id: Id; client: Id | null; body: object }[] = [
    { kind: 'session', id: session, client: null, body: held },
  ]
  for (const [place, who] of [client, ...others].entries()) {
    const [id, note] = [randomUUID(), randomUUID()]
    const there = place === 9 ? 'expected' : 'came'
    const used = place === 0 ? [{ family: 'educational' }] : []
    const lists = { taught: [], given: [], beside: [], declined: [], used }
    rows.push({ kind: 'attendance', id, client: who, body: { id, session, there, ...lists } })
    // One signed note of nine is enough for the session to count.
    if (place === 0) rows.push({ kind: 'note', id: note, client: who, body: { attendance: id, session } })
  }
  await put(rows)
  const [january, , march] = await ask()
  expect(january?.counts.sizes).toEqual({ upTo8: 0, upTo10: 0, upTo12: 0, upTo15: 0, more: 0 })
  expect(march?.counts.sizes).toEqual({ upTo8: 0, upTo10: 1, upTo12: 0, upTo15: 0, more: 0 })
  expect(march?.counts.educational).toEqual({ met: 1, of: 1 })
  await put([{ kind: 'session', id: session, client: null, body: { ...held, day: '2026-01-20' } }])
  const [moved, , left] = await ask()
  expect([moved?.counts.sizes.upTo10, left?.counts.sizes.upTo10]).toEqual([1, 0])
})

/** Groups cannot be planned by an entry yet, so their records are written as they would stand. */
const put = (rows: readonly object[]) =>
  inAgency(desk.database.owner.pool, desk.agency, (trx) =>
    sql`
      with moved as (update clock set revision = revision + 1 where agency = ${desk.agency} returning revision)
      insert into record (agency, kind, id, client, revision, body)
      select ${desk.agency}::uuid, kind, id, client, moved.revision, body
        from moved, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
             as one (kind text, id uuid, client uuid, body jsonb)
          on conflict (agency, kind, id) do update set revision = excluded.revision, body = excluded.body`.execute(
      trx,
    ),
  )
