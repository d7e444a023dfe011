// The embedded server: one owner, honest refusals, and a start wherever the data folder lies.
import { type ChildProcess, spawn } from 'node:child_process'
import { access, appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withClient } from '#server/db/address.ts'
import { openDatabase } from '#server/db/database.ts'
import { temporaryFolder } from '#server/db/test-database.ts'
import { isRunning } from './processes.ts'
import { chooseRunAs, spawnOptions } from './run-as.ts'
import { type EmbeddedServer, startEmbedded } from './server.ts'

let folder: string
let said: string[]
const closing: (() => Promise<void>)[] = []

beforeEach(async () => {
  folder = await temporaryFolder()
  said = []
})

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
})

async function start(dataFolder = folder): Promise<EmbeddedServer> {
  const server = await startEmbedded(dataFolder, (sentence) => said.push(sentence))
  closing.push(server.close)
  return server
}

const inCluster = (name: string) => join(folder, 'postgresql', 'cluster', name)

test('a second process on the folder is refused within a second, and closing leaves nothing running', async () => {
  const server = await start()
  const began = performance.now()
  await expect(start()).rejects.toThrow(/already runs on the data folder/)
  expect(performance.now() - began).toBeLessThan(1_000)
  const pid = server.postmasterPid()
  await closing.pop()?.()
  expect(isRunning(pid)).toBe(false)
  await expect(access(inCluster('postmaster.pid'))).rejects.toThrow()
})

test('where the lock file does not reach, the lock inside the database refuses the second', async () => {
  const server = await start()
  await rm(join(folder, 'owner.lock'))
  await expect(start()).rejects.toThrow(/Another OpenIMR is using the data folder/)
  expect(isRunning(server.postmasterPid())).toBe(true)
})

test('an owner that was killed leaves a postmaster, which the next one stops in order', async () => {
  const orphaned = await leaveOrphan()
  const server = await start()
  expect(said).toEqual([expect.stringContaining('was killed and its PostgreSQL still runs')])
  expect(isRunning(orphaned)).toBe(false)
  expect(server.postmasterPid()).not.toBe(orphaned)
})

test('a killed postmaster’s number that another process has by now does not block the start', async () => {
  const orphaned = await leaveOrphan()
  const socketLock = join(folder, 'postgresql', 'socket', '.s.PGSQL.5432.lock')
  const left = await Promise.all(
    [inCluster('postmaster.pid'), socketLock].map((path) => readFile(path, 'utf8')),
  )
  process.kill(orphaned, 'SIGKILL')
  const other = spawn('sleep', ['60'], spawnOptions(chooseRunAs()))
  closing.push(async () => void other.kill())
  for (const [index, path] of [inCluster('postmaster.pid'), socketLock].entries()) {
    await writeFile(path, (left[index] ?? '').replace(/^\d+/, String(other.pid)))
  }
  await start()
  expect(other.exitCode).toBe(null)
})

test('an empty lock file, of a start that was killed, does not block the next', async () => {
  await start()
  await closing.pop()?.()
  await writeFile(inCluster('postmaster.pid'), '')
  await start()
})

test.for(['fsync', 'full_page_writes', 'synchronous_commit'])(
  'with %s off it is not served',
  async (name) => {
    await start()
    await closing.pop()?.()
    await appendFile(inCluster('postgresql.auto.conf'), `${name} = off\n`)
    const opened = openDatabase({ dataFolder: folder, log: () => undefined })
    await expect(opened).rejects.toThrow(`PostgreSQL runs with ${name} = off`)
    await start()
  },
)

test('it listens on its socket alone, checks its pages, and wants a password', async () => {
  const { superuser } = await start()
  const settings = await withClient(superuser, async (client) => {
    const { rows } = await client.query<{ name: string; setting: string }>(
      `select name, setting from pg_settings
        where name in ('listen_addresses', 'data_checksums', 'password_encryption', 'unix_socket_permissions')`,
    )
    return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))
  })
  expect(settings).toEqual({
    listen_addresses: '',
    data_checksums: 'on',
    password_encryption: 'scram-sha-256',
    unix_socket_permissions: '0700',
  })
  const guessed = withClient({ ...superuser, password: 'guessed' }, async () => true)
  await expect(guessed).rejects.toThrow(/password authentication failed/)
})

test('nothing a statement holds reaches the log', async () => {
  const { superuser } = await start()
  const telling = withClient(superuser, (client) =>
    client.query(`select 'heard a voice'::int, $1::int`, ['told him']),
  )
  await expect(telling).rejects.toThrow()
  await closing.pop()?.()
  const log = join(folder, 'postgresql', 'log')
  const names = await readdir(log)
  const texts = await Promise.all(names.map((name) => readFile(join(log, name), 'utf8')))
  expect(texts.join('')).toContain('database system is shut down')
  expect(texts.join('')).not.toMatch(/voice|told him/)
})

test('a path too long for a socket is no obstacle', async () => {
  const long = join(folder, 'a-rather-long-name-'.repeat(7))
  const socket = (await start(long)).superuser.host
  expect(Buffer.byteLength(join(socket, '.s.PGSQL.5432'))).toBeLessThan(104)
  await closing.pop()?.()
  await rm(socket, { recursive: true, force: true })
})

test('a data folder PostgreSQL’s user cannot reach keeps its database where it can, and finds it again', async () => {
  const walled = join(folder, 'walled')
  await mkdir(walled, { mode: 0o700 })
  const data = join(walled, 'data')
  const { superuser } = await start(data)
  await closing.pop()?.()
  expect((await start(data)).superuser).toEqual(superuser)
  await closing.pop()?.()
  const note = await readFile(join(data, 'postgresql.is-at'), 'utf8').catch(() => undefined)
  expect(note === undefined).toBe(process.getuid?.() !== 0)
  if (note !== undefined) await rm(dirname(note), { recursive: true })
})

// Another program that opens the folder and is killed once it has.
async function leaveOrphan(): Promise<number> {
  const program = `
    import { startEmbedded } from '#server/db/embedded/server.ts'
    const server = await startEmbedded(process.argv[1], () => undefined)
    process.stdout.write(String(server.postmasterPid()))`
  const child: ChildProcess = spawn(process.execPath, ['--input-type=module', '-e', program, folder], {
    cwd: import.meta.dirname,
  })
  const pid = await new Promise<number>((resolve) =>
    child.stdout?.once('data', (data) => resolve(Number(data))),
  )
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('close', resolve))
  return pid
}
