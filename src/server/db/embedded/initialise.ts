// Makes a new, empty cluster; killed at any moment it leaves nothing that stops the next start.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { access, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CannotOpen } from '#server/db/cannot-open.ts'
import { type Place, placeAt } from './place.ts'
import type { Program } from './program.ts'
import { handOver, type RunAs, spawnOptions } from './run-as.ts'

export const SUPERUSER = 'openimr_root'

const HOST_RULES =
  '# Written by OpenIMR: only the socket, only with a password.\nlocal all all scram-sha-256\n'

export async function ensureCluster(place: Place, program: Program, runAs: RunAs | undefined): Promise<void> {
  const version = await readFile(join(place.cluster, 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (version === undefined) return initialise(place, program, runAs)
  if (Number(version) === program.major) return
  throw new CannotOpen(
    `The database in ${place.folder} was made by PostgreSQL ${version.trim()}, this is PostgreSQL ${program.major}. Start the version of OpenIMR that made it, or restore a backup here.`,
  )
}

async function initialise(place: Place, program: Program, runAs: RunAs | undefined): Promise<void> {
  if (await exists(place.folder)) {
    throw new CannotOpen(
      `${place.folder} is there but holds no database. If it was restored from a backup, restore it again; if it is not needed, remove it.`,
    )
  }
  await clearDrafts(place)
  const draft = placeAt(`${place.folder}.new-${process.pid}-${randomBytes(4).toString('hex')}`)
  await mkdir(draft.folder, { mode: 0o700 })
  await mkdir(draft.log, { mode: 0o700 })
  await writeFile(draft.password, randomBytes(24).toString('base64url'), { mode: 0o600 })
  for (const path of [draft.folder, draft.log, draft.password]) await handOver(path, runAs)
  await initdb(draft, program, runAs)
  await writeFile(join(draft.cluster, 'pg_hba.conf'), HOST_RULES)
  // initdb has synced what it wrote; these are ours.
  for (const path of [join(draft.cluster, 'pg_hba.conf'), draft.password, draft.cluster, draft.folder])
    await sync(path)
  await rename(draft.folder, place.folder)
  await sync(dirname(place.folder))
}

// Only the holder of the data folder comes here, so every draft found is a dead one's.
async function clearDrafts(place: Place): Promise<void> {
  const parent = dirname(place.folder)
  for (const name of await readdir(parent)) {
    if (!name.startsWith(`${basename(place.folder)}.new-`)) continue
    // A killed owner's initdb may write on for a second; what is left goes at the next start.
    await rm(join(parent, name), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)
  }
}

async function initdb(draft: Place, program: Program, runAs: RunAs | undefined): Promise<void> {
  // The built-in locale does not change with the machine, so an index never turns wrong under an update.
  const locale =
    program.major >= 17
      ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
      : ['--locale-provider=libc', '--locale=C']
  const args = [
    `--pgdata=${draft.cluster}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${draft.password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--data-checksums',
    ...locale,
  ]
  const child = spawn(join(program.bin, 'initdb'), args, {
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...spawnOptions(runAs),
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  if (code === 0) return
  await rm(draft.folder, { recursive: true, force: true })
  throw new CannotOpen(`PostgreSQL could not make a new database in ${draft.folder}: ${said.trim()}`)
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync()
  await handle.close()
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
