// The chain over the log shows every tampering by whoever owns the tables, and stays whole through an erasure.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '#domain/text.ts'
import { type Desk, openDesk } from './accept/test-desk.ts'
import { lockClock, moveClock, writeLog } from './accept/write.ts'
import { canonical, digestOf, hashOf, type Line } from './chain.ts'
import { inAgency, type Tenant } from './db/tenant.ts'
import { type Verdict, verifyLog } from './store/verify-log.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
  const practitioner = await desk.hire('Bram Oduya', 'practitioner')
  const client = await desk.enter('Kit Moran', practitioner)
  for (const words of ['a kitchen', 'a dog', 'quiet'])
    await desk.put(client, 'recovery.say', { client, body: { words } })
})
afterAll(() => desk.close())

const verify = (): Promise<Verdict> =>
  inAgency(desk.database.app, desk.agency, (trx) => verifyLog(trx, desk.agency))

class Undone extends Error {}

/** What is found after something was done by the owner of the tables, for whom no grant is missing; it is undone. */
async function verdictAfter(tampering: (trx: Tenant) => Promise<unknown>): Promise<Verdict | undefined> {
  let verdict: Verdict | undefined
  const work = inAgency(desk.database.owner.pool, desk.agency, async (trx) => {
    await tampering(trx)
    verdict = await verifyLog(trx, desk.agency)
    throw new Undone()
  })
  await expect(work).rejects.toThrow(Undone)
  return verdict
}

const LAST = 8

test('a log nobody has touched is unbroken', async () => {
  expect(await verify()).toEqual({ entries: LAST, broken: null, erased: [] })
})

test.each([
  [
    `update log set body = jsonb_set(body, '{body,words}', '"a cat"') where number = 7`,
    'What entry 7 says was changed.',
  ],
  [`update log set answer = 'refused' where number = 5`, 'Entry 5 was changed, put in or moved.'],
  [`update log set reason = 'other' where number = 5`, 'Entry 5 was changed, put in or moved.'],
  [`update log set author = gen_random_uuid() where number = 5`, 'Entry 5 was changed, put in or moved.'],
  [`update log set client = null where number = 5`, 'Entry 5 was changed, put in or moved.'],
  [
    `update log set received = received - interval '1 day' where number = 5`,
    'Entry 5 was changed, put in or moved.',
  ],
  [
    `update log set at = '2020-01-01T00:00:00.000Z' where number = 5`,
    'Entry 5 was changed, put in or moved.',
  ],
  [`update log set revision = 1 where number = 5`, 'Entry 5 was changed, put in or moved.'],
  [`update log set hash = digest where number = 5`, 'Entry 5 was changed, put in or moved.'],
  [`update log set body = null where number = 5`, 'Entry 5 was half erased.'],
  ['delete from log where number = 1', 'Entry 1 is missing.'],
  ['delete from log where number = 4', 'Entry 4 is missing.'],
  [
    `delete from log where number = 4; update log set number = number + 100 where number > 4;
     update log set number = number - 101 where number > 100`,
    'Entry 4 was changed, put in or moved.',
  ],
  [
    `update log set number = -1 where number = 6; update log set number = 6 where number = 7;
     update log set number = 7 where number = -1`,
    'Entry 6 was changed, put in or moved.',
  ],
  [
    `update log set number = number + 100 where number > 5; update log set number = number - 99 where number > 100;
     insert into log select agency, 6, gen_random_uuid(), author, device, kind, record_kind, record, client, at, received,
       answer, reason, revision, fingerprint, salt, body, digest, hash from log where number = 7`,
    'Entry 6 was changed, put in or moved.',
  ],
  [
    `delete from log where number = ${LAST}`,
    `The log ends at entry 7, but entry ${LAST} was written: the end is missing.`,
  ],
  ['delete from log', `The log ends at entry 0, but entry ${LAST} was written: the end is missing.`],
  [`update clock set number = 7`, 'Entry 7 is not the one the log ended with.'],
  [
    `insert into log select agency, ${LAST + 1}, gen_random_uuid(), author, device, kind, record_kind, record, client, at,
       received, answer, reason, revision, fingerprint, salt, body, digest, hash from log where number = 7`,
    `After entry ${LAST} there are entries that were never taken in.`,
  ],
])('shows %s', async (statement, sentence) => {
  const verdict = await verdictAfter((trx) => sql.raw(statement).execute(trx))
  expect(verdict?.broken).toBe(sentence)
})

const erase = sql`update log set salt = null, body = null where number = 7`

test('an erasure takes the words and leaves the line', async () => {
  const verdict = await verdictAfter((trx) => erase.execute(trx))
  expect(verdict).toEqual({ entries: LAST, broken: null, erased: [{ number: 7, by: null }] })
})

test('the entry that erased is named', async () => {
  const by = randomUUID()
  const verdict = await verdictAfter(async (trx) => {
    await erase.execute(trx)
    await writeErasure(trx, by, 7)
  })
  expect(verdict).toEqual({ entries: LAST + 1, broken: null, erased: [{ number: 7, by }] })
})

test('the application itself can neither change nor remove a line', async () => {
  for (const statement of ['update log set at = at', 'delete from log'])
    await expect(
      inAgency(desk.database.app, desk.agency, (trx) => sql.raw(statement).execute(trx)),
    ).rejects.toThrow('permission denied')
})

test('the same value is spelled in one way', () => {
  expect(canonical({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}')
  expect(canonical({ a: 1, b: 2 })).toBe(canonical({ b: 2, a: 1 }))
})

/** A line as a later version would write it: accepted, on the entry whose words it took. */
async function writeErasure(trx: Tenant, id: Id, number: number): Promise<void> {
  const erased = await trx
    .selectFrom('log')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  const clock = await lockClock(trx, desk.agency)
  const salt = Buffer.alloc(16)
  const line: Line = {
    number: clock.number + 1,
    id,
    author: desk.administrator,
    device: null,
    kind: 'words.erase',
    record_kind: 'erasure',
    record: erased.id,
    client: null,
    at: desk.wait(1),
    received: desk.now().toISOString(),
    answer: 'accepted',
    reason: null,
    revision: clock.revision,
    fingerprint: '00',
    digest: digestOf(salt, {}).toString('hex'),
  }
  const head = hashOf(clock.head, line)
  await writeLog(trx, desk.agency, [
    { ...line, hash: head.toString('hex'), salt: salt.toString('hex'), body: {} },
  ])
  await moveClock(trx, desk.agency, { ...clock, number: line.number, head })
}
