// Opens the database: the embedded one or the server DATABASE_URL names, migrated, checked, with its two roles.
import { mkdir } from 'node:fs/promises'
import { type BeforeMigration, backUpBefore } from '#server/backup/before-migration.ts'
import { type Address, parseAddress } from './address.ts'
import { connectDatabase, type Database } from './connect.ts'
import { ensureOwner } from './embedded/owner.ts'
import { startEmbedded } from './embedded/server.ts'
import { refuseUndurable } from './facts.ts'
import { migrate, readMigrations } from './migrate.ts'
import { ensureAppRole, ensureGroup, readAppRole } from './role.ts'

export type DatabaseOptions = {
  dataFolder: string
  databaseUrl?: string | undefined
  /** What the backup before a migration is locked with, where it is not the data folder's own key. */
  backupKey?: string | undefined
  log: (sentence: string) => void
}

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.databaseUrl === undefined) return openEmbedded(options)
  await mkdir(options.dataFolder, { recursive: true, mode: 0o700 })
  const owner = parseAddress(options.databaseUrl)
  return prepareDatabase(owner, options, backUpBefore(owner, options, options.log))
}

async function openEmbedded(options: DatabaseOptions): Promise<Database> {
  const server = await startEmbedded(options.dataFolder, options.log)
  try {
    const owner = await ensureOwner(server.superuser)
    const database = await prepareDatabase(owner, options, backUpBefore(owner, options, options.log))
    return {
      ...database,
      async readiness() {
        if (server.isHeld()) return database.readiness()
        return { ready: false, sentence: 'The database is starting again. Try again in a moment.' }
      },
      async close() {
        await database.close()
        await server.close()
      },
    }
  } catch (error) {
    await server.close()
    throw error
  }
}

export async function prepareDatabase(
  owner: Address,
  options: Pick<DatabaseOptions, 'dataFolder' | 'log'>,
  before?: BeforeMigration,
): Promise<Database> {
  await refuseUndurable(owner)
  await ensureGroup(owner)
  const applied = await migrate(owner, await readMigrations(), before)
  if (applied.length > 0) options.log(`The database was brought up to date (${applied.join(', ')}).`)
  const role = await readAppRole(options.dataFolder)
  await ensureAppRole(owner, role)
  return connectDatabase(owner, role)
}
