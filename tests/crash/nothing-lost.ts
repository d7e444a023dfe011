// What must be true of a data folder after all kills: every acknowledged commit whole, nothing half made, whole indexes.
import { expect } from 'vitest'
import { withClient } from '#server/db/address.ts'
import { openDatabase } from '#server/db/database.ts'
import { startEmbedded } from '#server/db/embedded/server.ts'
import { inAgency } from '#server/db/tenant.ts'

/** Answers how many commits there are, acknowledged or not. */
export async function expectNothingLost(
  folder: string,
  agency: string,
  acknowledged: ReadonlySet<string>,
): Promise<number> {
  const database = await openDatabase({ dataFolder: folder, log: () => undefined })
  const rows = await inAgency(database.app, agency, (trx) =>
    trx.selectFrom('attempt').select('subject').execute(),
  )
  await database.close()
  const times = new Map<string, number>()
  for (const { subject } of rows) times.set(subject, (times.get(subject) ?? 0) + 1)
  expect([...acknowledged].filter((subject) => !times.has(subject))).toEqual([])
  // A commit writes its subject twice.
  expect([...times].filter(([, count]) => count !== 2)).toEqual([])
  await expectWholeStructure(folder)
  return times.size
}

async function expectWholeStructure(folder: string): Promise<void> {
  const server = await startEmbedded(folder, () => undefined)
  try {
    await withClient({ ...server.superuser, database: 'openimr' }, async (client) => {
      const { rows } = await client.query(
        `select attname from pg_attribute where attname = 'half_made' and not attisdropped
         union all select relname from pg_class where relname like 'half_made%'`,
      )
      expect(rows).toEqual([])
      await client.query('create extension if not exists amcheck')
      const { rowCount } = await client.query(
        `select bt_index_check(i.indexrelid, true) from pg_index i
           join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
          where a.amname = 'btree' and c.relpersistence = 'p'`,
      )
      expect(rowCount).toBeGreaterThan(20)
    })
  } finally {
    await server.close()
  }
}
