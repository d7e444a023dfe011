// The embedded PostgreSQL of one data folder: opened by one process, watched, and stopped in order.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Address, withClient } from '#server/db/address.ts'
import { CannotOpen } from '#server/db/cannot-open.ts'
import { ensureCluster, SUPERUSER } from './initialise.ts'
import { lockFolder } from './lock.ts'
import { type Ownership, takeOwnership } from './ownership.ts'
import { ELSEWHERE, findPlace, makeDataFolder, makeSocketFolder } from './place.ts'
import { type Postmaster, settleOrphan, startPostmaster, stopPostmaster } from './postmaster.ts'
import { signal } from './processes.ts'
import { findProgram } from './program.ts'
import { chooseRunAs } from './run-as.ts'

export type EmbeddedServer = {
  superuser: Address
  isHeld(): boolean
  postmasterPid(): number
  close(): Promise<void>
}

export async function startEmbedded(
  dataFolder: string,
  log: (sentence: string) => void,
): Promise<EmbeddedServer> {
  const runAs = chooseRunAs()
  const folder = await makeDataFolder(dataFolder, runAs)
  const lock = await lockFolder(folder)
  try {
    const program = await findProgram(runAs, runAs === undefined ? join(folder, 'program') : ELSEWHERE)
    const place = await findPlace(folder, runAs, log)
    await ensureCluster(place, program, runAs)
    const socket = await makeSocketFolder(place, runAs)
    const password = await readFile(place.password, 'utf8')
    const superuser = { host: socket, port: 5432, user: SUPERUSER, database: 'postgres', password }
    await refuseWhereOwned(superuser, folder)
    const start = async () => {
      await settleOrphan(place, socket, runAs, log)
      return startPostmaster(place, socket, program, runAs, () => answers(superuser))
    }
    const watched = await watch(start, superuser, folder, log)
    return {
      superuser,
      isHeld: watched.isHeld,
      postmasterPid: watched.pid,
      async close() {
        await watched.close()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}

// The lock file knows this machine only; a folder shared between containers is told apart here.
async function refuseWhereOwned(superuser: Address, folder: string): Promise<void> {
  if (!(await answers(superuser))) return
  const ownership = await takeOwnership(superuser)
  if (ownership === undefined) throw ownedElsewhere(folder)
  await ownership.end()
}

function ownedElsewhere(folder: string): CannotOpen {
  return new CannotOpen(
    `Another OpenIMR is using the data folder ${folder}. Stop it first, or start this one with another data folder.`,
  )
}

async function answers(superuser: Address): Promise<boolean> {
  try {
    return await withClient({ ...superuser, connectionTimeoutMillis: 2_000 }, async () => true)
  } catch (error) {
    if ((error as { code?: string }).code !== '28P01') return false
    throw new CannotOpen(
      'The embedded database does not take the password kept beside it. Restore the whole data folder from one backup.',
    )
  }
}

type Watched = { isHeld(): boolean; pid(): number; close(): Promise<void> }

async function watch(
  start: () => Promise<Postmaster>,
  superuser: Address,
  folder: string,
  log: (sentence: string) => void,
): Promise<Watched> {
  let postmaster = await start()
  let ownership: Ownership | undefined
  let closing = false
  const stopOnExit = () => signal(postmaster.pid, 'SIGINT')
  process.once('exit', stopOnExit)

  async function hold(): Promise<void> {
    ownership = await takeOwnership(superuser, 5_000)
    if (ownership === undefined) throw ownedElsewhere(folder)
  }

  // Ends only when we close; whatever else ends, the postmaster or the connection, is brought back.
  async function keep(): Promise<void> {
    for (let tries = 0; !closing; tries += 1) {
      try {
        if (ownership === undefined) await hold()
        tries = 0
        await Promise.race([postmaster.exited, ownership?.lost])
      } catch {
        await pause(Math.min(100 * 2 ** tries, 5_000))
      }
      ownership = undefined
      if (!closing && (await hasEnded(postmaster))) await restart()
    }
  }

  async function restart(): Promise<void> {
    log('PostgreSQL ended unexpectedly; starting it again.')
    try {
      postmaster = await start()
      if (closing) signal(postmaster.pid, 'SIGINT')
      else log('PostgreSQL runs again.')
    } catch (error) {
      log(error instanceof Error ? error.message : 'PostgreSQL does not start again.')
    }
  }

  try {
    await hold()
  } catch (error) {
    await stopPostmaster(postmaster.pid)
    process.off('exit', stopOnExit)
    throw error
  }
  const kept = keep()
  return {
    isHeld: () => ownership !== undefined,
    pid: () => postmaster.pid,
    async close() {
      closing = true
      await ownership?.end()
      await kept
      await stopPostmaster(postmaster.pid)
      process.off('exit', stopOnExit)
    },
  }
}

async function hasEnded(postmaster: Postmaster): Promise<boolean> {
  return Promise.race([postmaster.exited.then(() => true), pause(50).then(() => false)])
}
