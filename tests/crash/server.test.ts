// A whole server and its PostgreSQL killed at random moments while devices write to it over HTTP.
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { AGENCY, CLIENTS, STAFF } from '#demo/people.ts'
import { openDatabase } from '#server/db/database.ts'
import { inAgency } from '#server/db/tenant.ts'
import { temporaryFolder } from '#server/db/test-database.ts'
import { verifyLog } from '#server/store/verify-log.ts'
import { killPostmaster, killServer, type ServerProcess, startServer } from './server-process.ts'
import { openWriting, type WritingDevice } from './writing-device.ts'

const ROUNDS = Number(process.env.OPENIMR_CRASH_ROUNDS ?? 5)

const WRITERS = [
  { person: STAFF.dana.id, client: CLIENTS.maya.id },
  { person: CLIENTS.maya.id, client: CLIENTS.maya.id },
  { person: STAFF.luis.id, client: CLIENTS.grace.id },
  { person: CLIENTS.james.id, client: CLIENTS.james.id },
]

type Kill = (place: Place, devices: WritingDevice[]) => Promise<void>
type Place = { folder: string; port: number; server: ServerProcess }

const kills: Kill[] = [
  async function server(place) {
    await killServer(place.server)
    await comeUp(place)
  },
  async function postmaster(place, devices) {
    await killPostmaster(place.folder)
    // The server goes on, brings PostgreSQL back by itself, and answers again.
    await hearAnswers(devices, place.server)
  },
  async function both(place) {
    await Promise.all([killPostmaster(place.folder), killServer(place.server)])
    await comeUp(place)
  },
  async function starting(place) {
    await killServer(place.server)
    place.server = startServer(place.folder, place.port)
    await pause(Math.random() * 2500)
    await Promise.all([Math.random() < 0.5 && killPostmaster(place.folder), killServer(place.server)])
    await comeUp(place)
  },
]

test(`over ${ROUNDS} kills every answer given is kept and every question is answered`, {
  timeout: 60_000 + ROUNDS * 30_000,
}, async () => {
  const folder = await temporaryFolder()
  const port = await freePort()
  const place: Place = { folder, port, server: startServer(folder, port) }
  onTestFinished(async () => {
    await Promise.all([killServer(place.server), killPostmaster(folder)])
    await rm(folder, { recursive: true, maxRetries: 10, retryDelay: 200 })
  })
  await isUp(place.server)
  const devices = await Promise.all(WRITERS.map((who) => openWriting(() => `http://127.0.0.1:${port}`, who)))

  let done = false
  const writing = Promise.all(devices.map((device) => device.write(() => done)))
  const killing = killOverAndOver(place, devices)
  // A writer that is turned away ends the test at once, and not only when the kills are over.
  await Promise.race([killing, writing.then(() => killing)])
  done = true
  await writing

  expect(devices.map((device) => device.waiting())).toEqual(WRITERS.map(() => 0))
  for (const device of devices) await expectAllKept(device)
  await stop(place.server)
  await expectWholeLog(folder, devices)
})

async function killOverAndOver(place: Place, devices: WritingDevice[]): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    await hearAnswers(devices, place.server)
    await pause(Math.random() * 700)
    await kills[round % kills.length]?.(place, devices)
  }
  await hearAnswers(devices, place.server)
}

async function comeUp(place: Place): Promise<void> {
  place.server = startServer(place.folder, place.port)
  await isUp(place.server)
}

async function isUp(server: ServerProcess): Promise<void> {
  if (!(await server.ready)) throw new Error(`The server did not start:\n${server.said()}`)
}

/** Waits until every device has been answered once more. */
async function hearAnswers(devices: WritingDevice[], server: ServerProcess): Promise<void> {
  const before = devices.map(({ answered }) => answered.size)
  const silent = () => devices.some(({ answered }, place) => answered.size <= (before[place] ?? 0))
  for (const until = Date.now() + 60_000; silent(); await pause(20)) {
    if (Date.now() > until) throw new Error(`A device hears nothing any more:\n${server.said()}`)
  }
}

/** What was accepted comes back in the changes, and each entry sent again is answered as it was. */
async function expectAllKept(device: WritingDevice): Promise<void> {
  const all = [...device.answered.values()]
  const kept = await device.pull()
  const accepted = all.filter(({ answer }) => answer.answer === 'accepted')
  expect(accepted.filter(({ entry }) => !kept.has(entry.on))).toEqual([])
  const refused = all.filter(({ answer }) => answer.answer === 'refused')
  expect(accepted.length + refused.length).toBe(all.length)
  expect(accepted.length).toBeGreaterThan(ROUNDS)
  for (let from = 0; from < all.length; from += 100) {
    const some = all.slice(from, from + 100)
    const again = await device.send(some.map(({ entry }) => entry))
    expect(again).toEqual(some.map(({ answer }) => answer))
  }
}

async function expectWholeLog(folder: string, devices: WritingDevice[]): Promise<void> {
  const database = await openDatabase({ dataFolder: folder, log: () => undefined })
  try {
    const { verdict, ids } = await inAgency(database.app, AGENCY.id, async (trx) => ({
      verdict: await verifyLog(trx, AGENCY.id),
      ids: await trx.selectFrom('log').select('id').where('agency', '=', AGENCY.id).execute(),
    }))
    expect(verdict.broken).toBeNull()
    const logged = new Set(ids.map(({ id }) => id))
    expect(logged.size).toBe(ids.length)
    const answered = devices.flatMap((device) => [...device.answered.keys()])
    expect(answered.filter((id) => !logged.has(id))).toEqual([])
  } finally {
    await database.close()
  }
}

async function stop(server: ServerProcess): Promise<void> {
  server.child.kill('SIGTERM')
  await server.ended
  expect(server.child.exitCode).toBe(0)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No free port was found.')
  return address.port
}
