// The invented agency goes through the front door whole, twice without harm, and stays near today.

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCurriculum } from '#curriculum/disk/read.ts'
import { createAccept } from '#server/accept.ts'
import type { Database } from '#server/db/connect.ts'
import { inAgency } from '#server/db/tenant.ts'
import { freshDatabase } from '#server/db/test-database.ts'
import { fillDemo } from './fill.ts'
import { AGENCY, CLIENTS } from './people.ts'

const curriculum = readCurriculum(join(import.meta.dirname, '..', '..', 'curriculum'))

async function fill(database: Database, day: string) {
  const now = () => new Date(`${day}T15:00:00.000Z`)
  const faults: unknown[] = []
  const accept = createAccept({
    pool: database.app,
    now,
    log: { fault: (_where, error) => void faults.push(error) },
  })
  const shares: number[] = []
  await fillDemo({
    database,
    accept,
    now,
    curriculum,
    zone: 'America/Chicago',
    progress: (share) => void shares.push(share),
  })
  expect(faults).toEqual([])
  return shares
}

const records = (database: Database, kind: string) =>
  inAgency(database.app, AGENCY.id, (trx) =>
    trx
      .selectFrom('record')
      .select(['body', 'client'])
      .where('agency', '=', AGENCY.id)
      .where('kind', '=', kind)
      .execute(),
  )

test('the demo is accepted whole, and again changes nothing', async () => {
  const database = await freshDatabase()
  try {
    const shares = await fill(database, '2026-11-22')
    expect(shares.at(-1)).toBe(1)
    expect(await records(database, 'client')).toHaveLength(Object.keys(CLIENTS).length)
    const sessions = await records(database, 'session')
    const maya = sessions
      .filter(({ client }) => client === CLIENTS.maya.id)
      .map(({ body }) => (body as { day: string }).day)
    expect(maya).toContain('2026-11-22')
    await fill(database, '2026-11-22')
    expect(await records(database, 'session')).toHaveLength(sessions.length)
  } finally {
    await database.close()
  }
})

test('a demo made on an earlier day has a session today', async () => {
  const database = await freshDatabase()
  try {
    await fill(database, '2026-11-22')
    await fill(database, '2026-12-03')
    const days = (await records(database, 'session')).map(({ body }) => (body as { day: string }).day)
    expect(days).toContain('2026-12-03')
  } finally {
    await database.close()
  }
})
