// Whatever the network does, devices come to the same records, and every entry is accounted for.
import { describe, expect, test } from 'vitest'
import type { RecordName } from '#domain/kinds.ts'
import { RECORDS } from '#domain/kinds.ts'
import { inAgency } from '#server/db/tenant.ts'
import { readerFor } from '#server/store/reader.ts'
import { rowsFor } from '#server/store/records.ts'
import { simulate, type World } from './simulation.ts'

/** How many agencies are simulated; a seed that fails can be tried alone: OPENIMR_SEEDS=1 OPENIMR_SEED=… */
const SEEDS = Number(process.env.OPENIMR_SEEDS ?? 5)
const FIRST = Number(process.env.OPENIMR_SEED ?? 1)

const reached = new Set<string>()

describe.each(Array.from({ length: SEEDS }, (_, place) => FIRST + place))('seed %i', (seed) => {
  test('devices converge and nothing is lost', async () => {
    const world = await simulate(seed)
    try {
      expect(world.written.length).toBeGreaterThan(20)
      await sameRecords(world)
      for (const answer of await allAccountedFor(world)) reached.add(answer)
    } finally {
      await world.office.close()
    }
  })
})

if (SEEDS >= 5)
  test('these agencies saw entries accepted, refused and held', () => {
    expect([...reached].sort()).toEqual(['accepted', 'held', 'refused'])
  })

/** Each device has exactly the records its person may keep, as the server has them. */
async function sameRecords({ office, seats }: World): Promise<void> {
  const { database, agency } = office.desk
  for (const { person, device, name } of seats) {
    const rows = await inAgency(database.app, agency, async (trx) => {
      const reader = await readerFor(trx, { agency, person, device: null })
      return rowsFor(reader, 'kept').where('removed', '=', false).execute()
    })
    const there = new Map(rows.map(({ kind, id, body }) => [`${kind} ${id}`, body]))
    const kinds = Object.keys(RECORDS) as RecordName[]
    const here = new Map(
      kinds.flatMap((kind) =>
        device()
          .all(kind)
          .map((record) => [`${kind} ${record.id}`, record]),
      ),
    )
    expect([...here.keys()].sort(), name).toEqual([...there.keys()].sort())
    for (const [key, record] of here) expect(record, `${name}: ${key}`).toEqual(there.get(key))
  }
}

/** Each entry that an act resolved with is in the log, with the answer its author was given. */
async function allAccountedFor({ office, seats, written }: World): Promise<string[]> {
  const { database, agency } = office.desk
  const log = await inAgency(database.app, agency, (trx) =>
    trx.selectFrom('log').select(['id', 'answer', 'kind', 'record']).where('agency', '=', agency).execute(),
  )
  const answers = new Map(log.map(({ id, answer }) => [id, answer]))
  // Where the first answer was lost, a held entry is answered with what a supervisor has decided meanwhile.
  const decisions = new Map(
    log
      .filter(({ kind, answer }) => kind.startsWith('held.') && answer === 'accepted')
      .map(({ kind, record }) => [record, kind === 'held.admit' ? undefined : 'refused'] as const),
  )
  const attention = new Map(
    seats.flatMap(({ device }) =>
      device()
        .attention()
        .map(({ entry, answer }) => [entry.id, answer] as const),
    ),
  )
  for (const { device, name } of seats)
    expect(device().status(), name).toMatchObject({ waiting: 0, online: true })
  for (const id of written) {
    const answer = answers.get(id)
    expect(answer, `entry ${id}`).toBeDefined()
    if (answer === 'accepted') continue
    const may = answer === 'held' && decisions.has(id) ? [answer, decisions.get(id)] : [answer]
    expect(may, `entry ${id} was ${answer}`).toContain(attention.get(id))
  }
  return written.map((id) => answers.get(id) ?? '')
}
