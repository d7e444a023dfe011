// The way to a database for a program beside the server: the one DATABASE_URL names, or the data folder's, running or not.
import { existsSync } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { type Address, parseAddress } from '#server/db/address.ts'
import { CannotOpen } from '#server/db/cannot-open.ts'
import { SUPERUSER } from '#server/db/embedded/initialise.ts'
import { ensureOwner } from '#server/db/embedded/owner.ts'
import { findPlace, makeSocketFolder } from '#server/db/embedded/place.ts'
import { chooseRunAs } from '#server/db/embedded/run-as.ts'
import { startEmbedded } from '#server/db/embedded/server.ts'

export type Reached = { owner: Address; close(): Promise<void> }

export type Where = { dataFolder: string; databaseUrl?: string | undefined }

const nothing = async () => undefined

export async function reachDatabase(where: Where, say: (sentence: string) => void): Promise<Reached> {
  if (where.databaseUrl !== undefined) return { owner: parseAddress(where.databaseUrl), close: nothing }
  if (!existsSync(join(where.dataFolder, 'database-role.json')))
    throw new CannotOpen(`There is no OpenIMR data in ${where.dataFolder}. Set OPENIMR_DATA to its folder.`)
  const running = await reachRunning(where.dataFolder)
  return running ? { owner: running, close: nothing } : startBeside(where.dataFolder, say)
}

/** Starts the database of a data folder that nobody uses; the folder is made where it is not there. */
export async function startBeside(dataFolder: string, say: (sentence: string) => void): Promise<Reached> {
  const server = await startEmbedded(dataFolder, say)
  try {
    return { owner: await ensureOwner(server.superuser), close: server.close }
  } catch (error) {
    await server.close()
    throw error
  }
}

/** The database of an OpenIMR that runs on this folder; undefined where none answers. */
async function reachRunning(dataFolder: string): Promise<Address | undefined> {
  const runAs = chooseRunAs()
  const place = await findPlace(await realpath(dataFolder), runAs, () => undefined)
  const host = await makeSocketFolder(place, runAs)
  const password = await readFile(place.password, 'utf8').catch(() => '')
  const superuser = { host, port: 5432, user: SUPERUSER, database: 'postgres', password }
  return ensureOwner(superuser).catch(() => undefined)
}
