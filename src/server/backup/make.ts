// Makes a backup: one sealed file of everything, from one moment, while the server runs; and keeps the newest of several.
import { access, readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Address, withClient } from '#server/db/address.ts'
import { readVersion } from '#server/version.ts'
import { type KeySetting, keyToLock, type Lock } from './key.ts'
import type { End, Head } from './script.ts'
import { thereAlready, writeSealed } from './sealed-file.ts'
import { openSnapshot, type Progress } from './snapshot.ts'

export type Made = { path: string; bytes: number; head: Head; end: End; madeKeyAt: Lock['madeAt'] }

export type Making = KeySetting & { path?: string; now?: Date; progress?: Progress }

const OURS = /^openimr-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z\.age$/

export const backupsFolder = (dataFolder: string) => join(dataFolder, 'backups')

export async function makeBackup(owner: Address, making: Making): Promise<Made> {
  const { dataFolder, now = new Date(), progress } = making
  const path = making.path ?? join(backupsFolder(dataFolder), nameAt(now))
  if (await isThere(path)) throw thereAlready(path)
  const lock = await keyToLock(making)
  return withClient({ ...owner, application_name: 'openimr backup' }, async (client) => {
    const snapshot = await openSnapshot(client, { version: readVersion(), now }, progress)
    const bytes = await writeSealed(path, lock, snapshot.script)
    return { path, bytes, head: snapshot.head, end: snapshot.end(), madeKeyAt: lock.madeAt }
  })
}

const nameAt = (now: Date) => `openimr-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z.age`

/** Takes away the oldest beside a backup, by the dates in their names; only files that bear such a name. */
export async function keepNewest(path: string, count: number): Promise<string[]> {
  const folder = dirname(path)
  const names = (await readdir(folder)).filter((name) => OURS.test(name)).sort()
  const old = names.slice(0, Math.max(0, names.length - count)).filter((name) => name !== basename(path))
  for (const name of old) await rm(join(folder, name))
  return old
}

/** When the newest backup in the data folder was made, by its name. */
export async function newestBackup(dataFolder: string): Promise<Date | undefined> {
  const names = await readdir(backupsFolder(dataFolder)).catch(() => [])
  const newest = names
    .filter((name) => OURS.test(name))
    .sort()
    .at(-1)
  if (newest === undefined) return undefined
  const [day = '', time = ''] = newest.slice('openimr-'.length, -'.age'.length).split('T')
  return new Date(`${day}T${time.replaceAll('-', ':')}`)
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
