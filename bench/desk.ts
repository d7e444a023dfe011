// What most parts measure on: a database of its own with a house in it, OpenIMR's server and the bare one beside it.
import type { Database } from '#server/db/connect.ts'
import { makePool } from '#server/db/pool.ts'
import { freshDatabase, testServer } from '#server/db/test-database.ts'
import { makeBareTables } from './bare-tables.ts'
import { openHouse, type Worker } from './house.ts'
import { type Measured, startMeasured } from './process.ts'
import type { Told } from './told.ts'

export type Desk = {
  database: Database
  told: Told
  workers: Worker[]
  accept: Awaited<ReturnType<typeof openHouse>>['accept']
  app: Measured
  bare: Measured
  close(): Promise<void>
}

export async function openDesk(wanted: Parameters<typeof openHouse>[1]): Promise<Desk> {
  const database = await freshDatabase()
  const { role } = await testServer()
  const told = { owner: database.owner.address, role }
  await makeBareTables(database.owner.pool)
  // PostgreSQL has forty connections for all who are measured, and whoever measures needs few.
  const pool = makePool({ ...told.owner, ...role, max: 2 })
  const { workers, accept } = await openHouse({ ...database, app: pool }, wanted)
  const [app, bare] = await Promise.all([
    startMeasured('app-server.ts', told),
    startMeasured('bare-server.ts', told),
  ])
  const close = async () => {
    await Promise.all([app.stop(), bare.stop(), pool.end()])
    await database.close()
  }
  return { ...{ database, told, workers, accept, app, bare }, close }
}
