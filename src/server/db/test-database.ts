// Databases for tests: real PostgreSQL, one server for the whole run, a migrated copy a test.
import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Address, withClient } from './address.ts'
import { connectDatabase, type Database } from './connect.ts'
import { prepareDatabase } from './database.ts'
import { ensureOwner } from './embedded/owner.ts'
import { startEmbedded } from './embedded/server.ts'
import { type AppRole, readAppRole } from './role.ts'

export type TestServer = { superuser: Address; owner: Address; role: AppRole }

// Where a run's processes find the server that its start (test-global-setup.ts) made.
const SHARED = 'OPENIMR_TEST_DATABASE'

let own: Promise<{ server: TestServer; close(): Promise<void> }> | undefined
let open = 0

// Like mkdtemp, but PostgreSQL's user can pass through where tests run as root.
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'openimr-'))
  await chmod(folder, 0o711)
  return folder
}

export async function startTestServer(): Promise<{ server: TestServer; close(): Promise<void> }> {
  const folder = await temporaryFolder()
  const embedded = await startEmbedded(folder, () => undefined)
  const owner = await ensureOwner(embedded.superuser)
  await (await prepareDatabase(owner, { dataFolder: folder, log: () => undefined })).close()
  return {
    server: { superuser: embedded.superuser, owner, role: await readAppRole(folder) },
    async close() {
      await embedded.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export function shareTestServer(server: TestServer): void {
  process.env[SHARED] = JSON.stringify(server)
}

export function isTestServerShared(): boolean {
  return process.env[SHARED] !== undefined
}

export async function freshDatabase(): Promise<Database> {
  open += 1
  try {
    return await copyTemplate(await testServer())
  } catch (error) {
    await leave()
    throw error
  }
}

async function copyTemplate({ superuser, owner, role }: TestServer): Promise<Database> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await asSuperuser(superuser, `create database ${name} template ${owner.database} owner ${owner.user}`)
  const database = await connectDatabase({ ...owner, database: name }, role)
  return {
    ...database,
    async close() {
      await database.close()
      await asSuperuser(superuser, `drop database if exists ${name} with (force)`)
      await leave()
    },
  }
}

export async function testServer(): Promise<TestServer> {
  const shared = process.env[SHARED]
  if (shared !== undefined) return JSON.parse(shared) as TestServer
  own ??= startTestServer()
  return (await own).server
}

// Outside a test run the last database to close takes the server with it.
async function leave(): Promise<void> {
  open -= 1
  if (open > 0 || own === undefined) return
  const ended = own
  own = undefined
  await (await ended).close()
}

export async function asSuperuser(superuser: Address, statement: string): Promise<void> {
  await withClient(superuser, (client) => client.query(statement))
}
