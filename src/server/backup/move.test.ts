// A data folder's own database: backed up while it runs and while it does not, and moved to a server whole.
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { foundAgency } from '#server/accept/found.ts'
import { openDatabase } from '#server/db/database.ts'
import { temporaryFolder } from '#server/db/test-database.ts'
import { makeBackup } from './make.ts'
import { reachDatabase } from './reach.ts'
import { moveToServer, restoreBackup } from './take-in.ts'
import { dropPlaces, emptyPlace } from './test-places.ts'

const folder = await temporaryFolder()
const dataFolder = join(folder, 'data')
const say = () => undefined

afterAll(async () => {
  await dropPlaces()
  await rm(folder, { recursive: true, force: true })
})

async function backUp(name: string) {
  const reached = await reachDatabase({ dataFolder }, say)
  try {
    return await makeBackup(reached.owner, { dataFolder, path: join(folder, name) })
  } finally {
    await reached.close()
  }
}

test('backed up running and stopped, moved to a server, and each of them equal', async () => {
  await expect(reachDatabase({ dataFolder }, say)).rejects.toThrow(/There is no OpenIMR data/)
  const database = await openDatabase({ dataFolder, log: say })
  const agency = { id: randomUUID(), name: 'Hill House', slug: 'hill-house', zone: 'UTC', emergency: '911' }
  await foundAgency(
    { pool: database.app, now: () => new Date() },
    { agency: { ...agency, calls: 'client' }, administrator: { id: randomUUID(), name: 'Ada Quist' } },
  )
  const running = await backUp('running.age')
  const place = await emptyPlace()
  await expect(moveToServer(dataFolder, place.url, { say })).rejects.toThrow(/already runs/)
  await database.close()
  const stopped = await backUp('stopped.age')
  expect(stopped.end).toEqual(running.end)
  // What is there already is refused, also beside an empty server.
  await expect(restoreBackup(stopped.path, { dataFolder }, { say })).rejects.toThrow(
    /data here already \(hill-house\)/,
  )

  const moved = await moveToServer(dataFolder, place.url, { say })
  expect(moved.end).toEqual(running.end)
  expect(moved.verdicts).toMatchObject([{ slug: 'hill-house', verdict: { broken: null, entries: 2 } }])
  await expect(moveToServer(dataFolder, place.url, { say })).rejects.toThrow(/data here already/)
  const served = await openDatabase({ dataFolder, databaseUrl: place.url, log: say })
  expect(await served.readiness()).toEqual({ ready: true })
  await served.close()
}, 300_000)
