// Somebody who owns the database changes the log by chance, in every way there is: each change is found.

import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openDesk } from '#server/accept/test-desk.ts'
import { digestOf, hashOf, type Line, START } from '#server/chain.ts'
import { makePool } from '#server/db/pool.ts'
import { inAgency, type Tenant } from '#server/db/tenant.ts'
import { testServer } from '#server/db/test-database.ts'
import { type Head, headsIn, noteHeads } from '#server/heads.ts'
import { createLog } from '#server/log.ts'
import { verifyLog } from '#server/store/verify-log.ts'
import { chance, SEED } from './dice.ts'
import { hours, PATIENCE, sized, tell } from './size.ts'

const TAMPERINGS = sized(100, 1000)

let desk: Desk
let last: number
let noted: Head[]
let superuser: ReturnType<typeof makePool>

beforeAll(async () => {
  desk = await openDesk()
  const practitioner = await desk.hire('Bram Oduya', 'practitioner')
  const client = await desk.enter('Kit Moran', practitioner)
  for (let turn = 0; turn < 40; turn += 1)
    await desk.put(client, 'recovery.say', { client, body: { words: `Words ${turn}` } })
  await desk.send([desk.write(client, 'note.sign', { client, body: {} as never })])
  const { superuser: address } = await testServer()
  superuser = makePool({ ...address, database: desk.database.owner.address.database, max: 1 })
  const lines: string[] = []
  const log = createLog({ to: { write: (line: string) => void lines.push(line) } })
  await noteHeads({ database: desk.database, log }).end()
  noted = headsIn(`not a line\n{"head":"no"}\n${lines.join('')}`)
  last = noted[0]?.number ?? 0
}, PATIENCE)
afterAll(async () => {
  await superuser.end()
  await desk.close()
})

class Undone extends Error {}

async function verdictAfter(tampering: (trx: Tenant) => Promise<unknown>, against: readonly Head[] = []) {
  let broken: string | null | undefined
  await inAgency(superuser, desk.agency, async (trx) => {
    await tampering(trx)
    broken = (await verifyLog(trx, desk.agency, against)).broken
    throw new Undone()
  }).catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error
  })
  return broken
}

const run = (statement: string) => (trx: Tenant) => sql.raw(statement).execute(trx)

const COLUMNS = [
  ...[
    'id = gen_random_uuid()',
    'author = gen_random_uuid()',
    'device = gen_random_uuid()',
    "kind = kind || '-x'",
  ],
  ...[
    "record_kind = 'x'",
    'record = gen_random_uuid()',
    'client = gen_random_uuid()',
    "at = '2020-01-01T00:00:00.000Z'",
  ],
  ...[
    "received = received + interval '1 ms'",
    "reason = coalesce(reason, '') || '.'",
    'revision = coalesce(revision, 0) + 1',
  ],
  ...[
    "answer = case answer when 'accepted' then 'refused' else 'accepted' end",
    "fingerprint = 'x'",
    "digest = 'x'",
  ],
  ...[
    'hash = sha256(hash)',
    'salt = sha256(salt)',
    'body = body || \'{"x": 1}\'',
    'body = null',
    'salt = null',
  ],
]

type Dice = { number(): number; other(than: number): number; pick<T>(all: readonly T[]): T }

/** Each is drawn anew: where it strikes is chance. */
const WAYS: Record<string, (dice: Dice) => string> = {
  edit: ({ number, pick }) => `update log set ${pick(COLUMNS)} where number = ${number()}`,
  'an edit of several': ({ number, pick }) => `update log set ${pick(COLUMNS)} where number >= ${number()}`,
  delete: ({ number }) => `delete from log where number = ${number()}`,
  'delete and close the gap': ({ number }) => {
    const gone = number()
    return `delete from log where number = ${gone};
      update log set number = -number where number > ${gone}; update log set number = -number - 1 where number < 0;
      update clock set number = number - 1`
  },
  insert: ({ number }) => {
    const at = number()
    return `update log set number = -number where number >= ${at}; update log set number = -number + 1 where number < 0;
      insert into log select agency, ${at}, gen_random_uuid(), author, device, kind, record_kind, record, client, at,
        received, answer, reason, revision, fingerprint, salt, body, digest, hash from log where number = ${at + 1};
      update clock set number = number + 1`
  },
  append:
    () => `insert into log select agency, number + 1, gen_random_uuid(), author, device, kind, record_kind, record,
      client, at, received, answer, reason, revision, fingerprint, salt, body, digest, hash from log
      where number = (select max(number) from log)`,
  swap: ({ number, other }) => {
    const one = number()
    const two = other(one)
    return `update log set number = -1 where number = ${one}; update log set number = ${one} where number = ${two};
      update log set number = ${two} where number = -1`
  },
  'the tail cut': ({ number }) => `delete from log where number >= ${number()}`,
  'the clock turned back': ({ number }) => `update clock set number = ${number() - 1}`,
  'another head': () => 'update clock set head = sha256(head)',
}

/** Those that leave a chain whole: nothing within the database tells, only what was noted outside. */
const WHOLE: Record<string, (dice: Dice) => (trx: Tenant) => Promise<unknown>> = {
  'the tail cut, and the clock set to fit':
    ({ number }) =>
    (trx) => {
      const at = number()
      return run(`delete from log where number >= ${at};
      update clock set number = ${at - 1},
        head = coalesce((select hash from log where number = ${at - 1}), decode('${START.toString('hex')}', 'hex'))`)(
        trx,
      )
    },
  'the chain written anew': ({ number }) => rewrittenFrom(number()),
}

const rewrittenFrom = (from: number) => async (trx: Tenant) => {
  const rows = await trx.selectFrom('log').selectAll().orderBy('number').execute()
  let head: Buffer = START
  for (const { hash: _hash, agency: _agency, salt, body, ...row } of rows) {
    const said = row.number === from ? { body: { words: 'Never said' } } : body
    const digest = digestOf(salt as Buffer, said)
    const line = {
      ...row,
      received: row.received.toISOString(),
      fingerprint: row.fingerprint.toString('hex'),
      digest: digest.toString('hex'),
    } as Line
    head = hashOf(head, line)
    const written = { hash: head, digest, body: JSON.stringify(said) }
    await trx.updateTable('log').set(written).where('number', '=', row.number).execute()
  }
  await trx.updateTable('clock').set({ head }).execute()
}

function diceOf(seed: number): Dice {
  const next = chance(seed)
  const number = () => 1 + Math.floor(next() * last)
  return {
    number,
    other: (than) => 1 + ((than + Math.floor(next() * (last - 1))) % last),
    pick: (all) => all[Math.floor(next() * all.length)] as (typeof all)[number],
  }
}

test('an untouched log is unbroken, also against what was noted', async () => {
  expect(await verdictAfter(async () => undefined, noted)).toBe(null)
  expect(last).toBeGreaterThan(40)
})

test('every tampering within the database is found', hours, async () => {
  const ways = Object.entries(WAYS)
  const missed: string[] = []
  for (let turn = 0; turn < TAMPERINGS; turn += 1) {
    const [name, way] = ways[turn % ways.length] as (typeof ways)[number]
    const statement = way(diceOf(SEED + turn))
    // An erasure takes salt and body together; taken apart they are a tampering.
    if ((await verdictAfter(run(statement))) === null) missed.push(`${name}: ${statement}`)
  }
  expect(missed).toEqual([])
  tell(`R57: ${TAMPERINGS} tamperings as superuser, ${missed.length} missed`)
})

test.each(Object.entries(WHOLE))(
  'a chain made whole again is found by what was noted: %s',
  hours,
  async (name, way) => {
    const turns = TAMPERINGS / 10
    for (let turn = 0; turn < turns; turn += 1) {
      const tampering = way(diceOf(SEED + turn))
      if (turn === 0) expect(await verdictAfter(tampering), 'the database alone cannot tell').toBe(null)
      expect(await verdictAfter(way(diceOf(SEED + turn)), noted), `${name} ${turn}`).toMatch(/noted/)
    }
    tell(`R57: ${turns} times ${name}: all found`)
  },
)
