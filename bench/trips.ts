// How often one recorded session waits for the database, counted in a server that runs in this process.
import { readCurriculum } from '#curriculum/disk/read.ts'
import { createApp } from '#server/app.ts'
import { connectDatabase } from '#server/db/connect.ts'
import { countTrips } from '#server/db/test-trips.ts'
import { CURRICULUM, openServices } from '#server/http/open-services.ts'
import { createLog } from '#server/log.ts'
import type { Desk } from './desk.ts'
import { recordSessions } from './sessions.ts'

export async function countTripsOfASession({ told, workers }: Desk) {
  const database = await connectDatabase(told.owner, told.role)
  const services = await openServices({
    config: { host: '127.0.0.1', port: 0, dataFolder: '' },
    ...{ database, curriculum: readCurriculum(CURRICULUM), log: createLog({ level: 'warn' }) },
    ...{ now: () => new Date(), demo: null },
  })
  const app = await createApp(services)
  try {
    const url = await app.listen({ host: '127.0.0.1', port: 0 })
    const port = Number(new URL(url).port)
    const one = workers.slice(0, 1)
    // Where an agency lives is looked up once, and that somebody is there is noted once a minute.
    await recordSessions(port, one, 1, 0)
    const counted = countTrips(database.app)
    await recordSessions(port, one, 1, 0)
    return { trips: counted.trips(), transactions: counted.asked(/^(begin|start transaction)/) }
  } finally {
    await app.close()
    await database.close()
  }
}
