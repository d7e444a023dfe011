// Moves everything from the data folder's own database to a PostgreSQL server: `DATABASE_URL=… npm run move-to-server`.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BackupRefused } from '#server/backup/refused.ts'
import { moveToServer } from '#server/backup/take-in.ts'
import { readConfig } from '#server/config.ts'
import { progressLine } from './progress-line.ts'
import { sayWhy } from './say-why.ts'
import { tellTakenIn } from './tell-taken-in.ts'

await sayWhy(async () => {
  const { dataFolder, databaseUrl } = readConfig()
  if (databaseUrl === undefined)
    throw new BackupRefused(
      'Set DATABASE_URL to the empty database to move to, such as postgres://name:password@host/openimr.',
    )
  if (!existsSync(join(dataFolder, 'database-role.json')))
    throw new BackupRefused(`There is no OpenIMR data in ${dataFolder}. Set OPENIMR_DATA to its folder.`)
  const line = progressLine()
  try {
    const taken = await moveToServer(dataFolder, databaseUrl, {
      say: (sentence) => console.error(sentence),
      progress: ({ rows, of, what }) => line.at(rows, of, what),
    })
    line.end()
    tellTakenIn(taken)
    console.log(
      'Moved. Start OpenIMR with this DATABASE_URL from now on, and never without it: the database in',
    )
    console.log(
      `${dataFolder} stays as it was, and what is written there does not reach the server. Keep the folder:`,
    )
    console.log(
      'it holds the key of your backups. Remove its postgresql folder when you trust the new place.',
    )
  } finally {
    line.end()
  }
})
