// Where the database lies: inside the data folder, or beside it where PostgreSQL's user cannot reach that.
import { createHash, randomBytes } from 'node:crypto'
import { chmod, lstat, mkdir, readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CannotOpen } from '#server/db/cannot-open.ts'
import { handOver, mayUse, type RunAs } from './run-as.ts'

export type Place = { folder: string; cluster: string; log: string; startLog: string; password: string }

export const ELSEWHERE = '/var/lib/openimr'

// The operating system allows 104 to 108 bytes with the socket's own name; the rest is slack.
const LONGEST_SOCKET_FOLDER = 86

export function placeAt(folder: string): Place {
  return {
    folder,
    cluster: join(folder, 'cluster'),
    log: join(folder, 'log'),
    startLog: join(folder, 'start.log'),
    password: join(folder, 'owner-password'),
  }
}

export async function makeDataFolder(path: string, runAs: RunAs | undefined): Promise<string> {
  const made = await mkdir(path, { recursive: true, mode: runAs === undefined ? 0o700 : 0o711 })
  const folder = await realpath(path)
  const isOurs = made === undefined && (await stat(folder)).uid === process.getuid?.()
  if (runAs !== undefined && isOurs && !mayUse(runAs, folder, '-x')) {
    // Passing through shows no name and opens no file: those keep their own modes.
    await chmod(folder, ((await stat(folder)).mode & 0o777) | 0o011)
  }
  return folder
}

export async function findPlace(
  dataFolder: string,
  runAs: RunAs | undefined,
  log: (sentence: string) => void,
): Promise<Place> {
  const note = join(dataFolder, 'postgresql.is-at')
  const noted = (await readFile(note, 'utf8').catch(() => '')).trim()
  if (noted !== '') return placeAt(noted)
  if (mayUse(runAs, dataFolder, '-x')) return placeAt(join(dataFolder, 'postgresql'))
  await mkdir(ELSEWHERE, { recursive: true, mode: 0o755 })
  await chmod(ELSEWHERE, 0o755)
  for (const older of await leftovers(dataFolder)) {
    log(`An older database of this data folder is still at ${older}. Delete it if it is not needed.`)
  }
  const home = join(ELSEWHERE, randomBytes(8).toString('hex'))
  await mkdir(home, { mode: 0o711 })
  await writeFile(join(home, 'belongs-to'), dataFolder, { mode: 0o600 })
  const folder = join(home, 'postgresql')
  await writeFile(note, folder, { mode: 0o600 })
  log(`PostgreSQL's user ${runAs?.name} cannot reach ${dataFolder}, so the database is at ${folder}.`)
  return placeAt(folder)
}

async function leftovers(dataFolder: string): Promise<string[]> {
  const found: string[] = []
  for (const name of await readdir(ELSEWHERE)) {
    const home = join(ELSEWHERE, name)
    const owner = await readFile(join(home, 'belongs-to'), 'utf8').catch(() => '')
    if (owner === dataFolder) found.push(home)
  }
  return found
}

export async function makeSocketFolder(place: Place, runAs: RunAs | undefined): Promise<string> {
  const inside = join(place.folder, 'socket')
  const folder = Buffer.byteLength(inside) <= LONGEST_SOCKET_FOLDER ? inside : shortFolder(place)
  try {
    await mkdir(folder, { mode: 0o700 })
    await handOver(folder, runAs)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const found = await lstat(folder)
  const owner = runAs?.uid ?? process.getuid?.()
  if (found.isDirectory() && found.uid === owner) {
    await chmod(folder, 0o700)
    return folder
  }
  throw new CannotOpen(`The folder ${folder} belongs to somebody else. Remove it, then start OpenIMR again.`)
}

function shortFolder(place: Place): string {
  const name = createHash('sha256').update(place.folder).digest('hex').slice(0, 12)
  const base = process.getuid?.() === 0 ? '/run' : Buffer.byteLength(tmpdir()) < 60 ? tmpdir() : '/tmp'
  return join(base, `openimr-${name}`)
}
