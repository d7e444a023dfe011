// The program the crash tests kill: opens the data folder and writes for ever, telling each commit once it is one.
import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { makeBackup } from '#server/backup/make.ts'
import { openDatabase } from '#server/db/database.ts'
import { migrate, readMigrations } from '#server/db/migrate.ts'
import { inAgency } from '#server/db/tenant.ts'
import { LONG_CHANGE } from './long-change.ts'

const [dataFolder = '', agency = ''] = process.argv.slice(2)

const database = await openDatabase({ dataFolder, log: () => undefined })
writeSync(1, 'open\n')

// Two rows in one commit: after a kill there are both or neither.
async function write(): Promise<never> {
  for (;;) {
    const subject = randomUUID()
    try {
      await inAgency(database.app, agency, async (trx) => {
        await trx.insertInto('attempt').values({ agency, subject }).execute()
        await trx.insertInto('attempt').values({ agency, subject }).execute()
      })
      writeSync(1, `${subject}\n`)
    } catch {
      // Not acknowledged, so nothing was promised.
      await pause(20)
    }
  }
}

const doings: Record<string, () => Promise<unknown>> = {
  change: async () => migrate(database.owner.address, [...(await readMigrations()), LONG_CHANGE]),
  'back up': () => makeBackup(database.owner.address, { dataFolder }),
}

// Whoever started this says what else is to be done, and kills it in the middle of that.
process.stdin.once('data', (said) => {
  writeSync(1, 'begun\n')
  void doings[String(said).trim()]?.().catch(() => undefined)
})

await Promise.all(Array.from({ length: 6 }, write))
