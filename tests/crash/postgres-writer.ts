// The program the crash tests kill: opens the data folder and writes for ever, telling each commit once it is one.
import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { openDatabase } from '#server/db/database.ts'
import { inAgency } from '#server/db/tenant.ts'

const [dataFolder = '', agency = ''] = process.argv.slice(2)

const database = await openDatabase({ dataFolder, log: () => undefined })
writeSync(1, 'open\n')

async function write(): Promise<never> {
  for (;;) {
    const subject = randomUUID()
    try {
      await inAgency(database.app, agency, (trx) =>
        trx.insertInto('attempt').values({ agency, subject }).execute(),
      )
      writeSync(1, `${subject}\n`)
    } catch {
      // Not acknowledged, so nothing was promised.
      await pause(20)
    }
  }
}

await Promise.all(Array.from({ length: 6 }, write))
