// The backup that is made by itself before a migration touches data, kept in the data folder; without it there is no migration.
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Address, withClient } from '#server/db/address.ts'
import { CannotOpen } from '#server/db/cannot-open.ts'
import type { KeySetting } from './key.ts'
import { backupsFolder, makeBackup } from './make.ts'

const KEPT = 5

const OURS = /^before-\d{4}-[a-z0-9-]+-\d{4}-.*\.age$/

export type BeforeMigration = (first: string) => Promise<void>

export const backUpBefore =
  (owner: Address, key: KeySetting, say: (sentence: string) => void): BeforeMigration =>
  async (first) => {
    if (!(await hasData(owner))) return
    const now = new Date()
    const folder = backupsFolder(key.dataFolder)
    const when = now.toISOString().slice(0, 19).replaceAll(':', '-')
    const path = join(folder, `before-${first.replace(/\.sql$/, '')}-${when}Z.age`)
    try {
      const { madeKeyAt } = await makeBackup(owner, { ...key, path, now })
      say(`Before the database is changed, a backup was made: ${path}.`)
      if (madeKeyAt) say(`Its key is at ${madeKeyAt}. Keep a copy of that file somewhere else.`)
      await keepFew(folder)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new CannotOpen(
        `The database was not brought up to date, because no backup could be made first: ${why}`,
      )
    }
  }

const hasData = (owner: Address) =>
  withClient(owner, async (client) => {
    const { rows } = await client.query('select from agency_address limit 1')
    return rows.length > 0
  })

async function keepFew(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => OURS.test(name))
  const byDate = names.sort((a, b) => (dateIn(a) < dateIn(b) ? -1 : 1))
  for (const name of byDate.slice(0, -KEPT)) await rm(join(folder, name))
}

const dateIn = (name: string) => name.slice(-'2026-01-01T00-00-00Z.age'.length)
