// Whether this OpenIMR can take a backup in: one of its own version or an older one, never of a newer.
import { type Migration, readMigrations } from '#server/db/migrate.ts'
import { BackupRefused } from './refused.ts'
import type { Head } from './script.ts'

/** The changes the backup's database had, in order; those that came after are made once the rows are in. */
export async function migrationsFit({ migrations, version }: Head): Promise<Migration[]> {
  const ours = await readMigrations()
  return migrations.map((theirs, at) => {
    const same = ours[at]
    if (same?.name === theirs.name && same.checksum === theirs.checksum) return same
    if (!ours.some(({ name }) => name === theirs.name))
      throw new BackupRefused(
        `This backup was made by a newer OpenIMR (${version}; it has the change ${theirs.name}). Restore it with that version.`,
      )
    throw new BackupRefused(
      `This backup comes from a database that was changed in another way (${theirs.name}). Restore it with the OpenIMR that made it (${version}).`,
    )
  })
}
