// Tries to open a data folder that another process has open, and says how long the refusal took.
import { writeSync } from 'node:fs'
import { openDatabase } from '#server/db/database.ts'

const [dataFolder = ''] = process.argv.slice(2)
const began = performance.now()
try {
  const database = await openDatabase({ dataFolder, log: () => undefined })
  await database.close()
  writeSync(1, JSON.stringify({ opened: true }))
} catch (no) {
  const said = no instanceof Error ? no.message : String(no)
  writeSync(1, JSON.stringify({ opened: false, said, milliseconds: performance.now() - began }))
}
