// How a device catches up: page by page, never past the clock, and anew when its person stands otherwise than before.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Id } from '#domain/text.ts'
import { type Desk, openDesk } from '#server/accept/test-desk.ts'
import { type Changes, Cursor, changesAfter, chart } from '#server/changes.ts'
import { inAgency } from '#server/db/tenant.ts'
import { readerFor, tiesOf } from '#server/store/reader.ts'

let desk: Desk
let leader: Id
let practitioner: Id
let client: Id
const phone = randomUUID()

beforeAll(async () => {
  desk = await openDesk()
  leader = await desk.hire('Gwen Sato', 'leader')
  practitioner = await desk.hire('Bram Oduya', 'practitioner')
  client = await desk.enter('Kit Moran', practitioner)
})
afterAll(() => desk.close())

const as = <T>(person: Id, read: (reader: Awaited<ReturnType<typeof readerFor>>) => Promise<T>) =>
  inAgency(desk.database.app, desk.agency, async (trx) =>
    read(await readerFor(trx, { agency: desk.agency, person, device: phone })),
  )

const pull = (person: Id, after = '', ties = '', limit = 100): Promise<Changes> =>
  as(person, (reader) => changesAfter(reader, { after, ties, limit }))

const hope = (words: string) => desk.put(client, 'goal.hope', { client, body: { words } })
const kinds = ({ records }: Changes) => records.map(({ kind }) => kind).sort()

describe('paging', () => {
  test('gives the same records in any size of page, each once, in the order in which they changed', async () => {
    await desk.send(
      ['a', 'b', 'c', 'd'].map((words) => desk.write(client, 'goal.hope', { client, body: { words } })),
    )
    const whole = await pull(client)
    expect(whole).toMatchObject({ more: false, startOver: false })
    expect(whole.records.length).toBeGreaterThan(6)
    for (const limit of [1, 2, 3]) {
      const given = []
      let page = await pull(client, '', '', limit)
      for (;;) {
        expect(page.records.length).toBeLessThanOrEqual(limit)
        expect(Cursor.safeParse(page.cursor).success).toBe(true)
        given.push(...page.records)
        if (!page.more) break
        page = await pull(client, page.cursor, page.ties, limit)
      }
      expect(given).toEqual(whole.records)
      expect(page.cursor).toBe(whole.cursor)
    }
  })

  test('gives only what has changed since, and moves past what others changed', async () => {
    const before = await pull(client)
    expect(await pull(client, before.cursor, before.ties)).toMatchObject({
      records: [],
      cursor: before.cursor,
    })
    const goal = await hope('New')
    const after = await pull(client, before.cursor, before.ties)
    expect(after.records.map(({ id }) => id)).toEqual([goal])
    await desk.put(desk.administrator, 'agency.call-clients', { on: desk.agency, body: { calls: 'member' } })
    await desk.hire('Una Wolf', 'practitioner')
    const others = await pull(client, after.cursor, after.ties)
    expect(kinds(others)).toEqual(['agency'])
    expect(Number(others.cursor)).toBe(Number(after.cursor) + 2)
  })

  test('an accepted entry has been passed once the cursor has reached its revision', async () => {
    const { cursor, ties } = await pull(client)
    const [answer] = await desk.send([desk.write(client, 'goal.hope', { client, body: { words: 'Passed' } })])
    expect(Number(cursor)).toBeLessThan(answer?.revision ?? 0)
    const next = await pull(client, cursor, ties)
    expect(Number(next.cursor)).toBe(answer?.revision)
  })

  test('a removed record travels as a tombstone', async () => {
    const goal = await hope('Removed')
    const { cursor, ties } = await pull(client)
    await inAgency(desk.database.app, desk.agency, async (trx) => {
      await sql`update clock set revision = revision + 1`.execute(trx)
      await sql`update record set removed = true, revision = (select revision from clock) where id = ${goal}`.execute(
        trx,
      )
    })
    expect((await pull(client, cursor, ties)).records).toMatchObject([{ id: goal, removed: true }])
  })

  test.each([
    'x',
    '1.goal',
    '1.goal.x',
    '-1',
    '1e3',
    "1' or true",
    `9.goal.${randomUUID()}.x`,
    '9'.repeat(20),
  ])('what is no cursor is refused: %s', async (after) => {
    await expect(pull(client, after)).rejects.toThrow('must be a cursor')
  })
})

describe('starting over', () => {
  const startOver = { records: [], cursor: '', more: true, startOver: true }

  test('when a tie was given or has ended', async () => {
    const second = await desk.hire('Ilse Kwan', 'practitioner')
    const before = await pull(second)
    expect(kinds(before)).not.toContain('goal')
    const tie = await desk.put(leader, 'tie.give', { client, body: { person: second, as: 'practitioner' } })
    const tied = await pull(second, before.cursor, before.ties)
    expect(tied).toMatchObject(startOver)
    const anew = await pull(second, '', tied.ties)
    expect(kinds(anew)).toContain('goal')
    expect(await pull(second, anew.cursor, anew.ties)).toMatchObject({ startOver: false })
    await desk.put(leader, 'tie.end', { client, on: tie, body: {} })
    expect(await pull(second, anew.cursor, anew.ties)).toMatchObject(startOver)
    expect(kinds(await pull(second))).not.toContain('goal')
  })

  test('when roles have changed, or the work has ended', async () => {
    const third = await desk.hire('Una Wolf', 'practitioner')
    const before = await pull(third)
    expect(kinds(before)).not.toContain('enrolment')
    await desk.put(desk.administrator, 'person.set-roles', { on: third, body: { roles: ['leader'] } })
    expect(await pull(third, before.cursor, before.ties)).toMatchObject(startOver)
    const leading = await pull(third)
    expect(kinds(leading)).toContain('client')
    await desk.put(desk.administrator, 'person.end', { on: third, body: {} })
    expect(await pull(third, leading.cursor, leading.ties)).toMatchObject(startOver)
    expect(kinds(await pull(third))).toEqual(['agency'])
  })

  test('when a client is given somebody to work with, whose name was not theirs to see', async () => {
    const fourth = await desk.hire('Vera Oduro', 'peer')
    const before = await pull(client)
    expect(before.records.map(({ id }) => id)).not.toContain(fourth)
    await desk.put(leader, 'tie.give', { client, body: { person: fourth, as: 'practitioner' } })
    expect(await pull(client, before.cursor, before.ties)).toMatchObject(startOver)
    expect((await pull(client)).records.map(({ id }) => id)).toContain(fourth)
  })

  test('when the cursor is ahead of this database, as after a backup was restored', async () => {
    const { cursor, ties } = await pull(client)
    expect(await pull(client, String(Number(cursor) + 1), ties)).toMatchObject(startOver)
  })

  test('nothing becomes visible in any other way than by its own change or by ties', async () => {
    const adder = await desk.hire('Edda Lund', 'practitioner')
    const before = await pull(adder)
    const added = randomUUID()
    await desk.put(adder, 'client.add', { client: added, on: added, body: { name: 'Nora Vale', called: '' } })
    const after = await pull(adder, before.cursor, before.ties)
    expect(after.startOver).toBe(false)
    expect(after.records.map(({ id }) => id)).toEqual([added])
    expect(await as(adder, async (reader) => tiesOf(reader))).toBe(before.ties)
  })
})

describe('a chart opened on purpose', () => {
  test('is whole for its leader, who keeps only the outline, and is not there for others', async () => {
    const kept = kinds(await pull(leader))
    expect(kept).not.toContain('goal')
    const opened = await as(leader, (reader) => chart(reader, client))
    expect(opened.map(({ kind }) => kind)).toContain('goal')
    expect(opened.every((row) => row.client === client)).toBe(true)
    const refused = { name: 'Refusal', code: 'not-yours' }
    await expect(as(desk.administrator, (reader) => chart(reader, client))).rejects.toMatchObject(refused)
    await expect(as(leader, (reader) => chart(reader, randomUUID()))).rejects.toMatchObject(refused)
  })
})

test('whoever reads a client’s records is written down, once a client each time', async () => {
  const [first, second] = [
    await desk.enter('Lena Brandt', practitioner),
    await desk.enter('Milo Castro', practitioner),
  ]
  const readings = async () =>
    inAgency(desk.database.app, desk.agency, (trx) =>
      trx.selectFrom('reading').select(['person', 'device', 'client', 'what']).orderBy('id').execute(),
    )
  const before = (await readings()).length
  const { cursor, ties } = await pull(practitioner)
  await pull(practitioner, cursor, ties)
  await as(leader, (reader) => chart(reader, first))
  const written = (await readings()).slice(before)
  const line = (person: Id, of: Id, what: string) => ({ person, device: phone, client: of, what })
  expect(written).toHaveLength(4)
  expect(written).toEqual(
    expect.arrayContaining([
      line(practitioner, client, 'changes'),
      line(practitioner, first, 'changes'),
      line(practitioner, second, 'changes'),
      line(leader, first, 'chart'),
    ]),
  )
})
