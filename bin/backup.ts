// Makes a backup: `npm run backup -- [file] [--keep 14]`, while OpenIMR runs or not; one locked file of everything.
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { keepNewest, type Made, makeBackup } from '#server/backup/make.ts'
import { reachDatabase } from '#server/backup/reach.ts'
import { BackupRefused } from '#server/backup/refused.ts'
import { readConfig } from '#server/config.ts'
import { progressLine } from './progress-line.ts'
import { sayWhy } from './say-why.ts'

await sayWhy(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { keep: { type: 'string' } },
  })
  const keep = values.keep === undefined ? undefined : readCount(values.keep)
  const config = readConfig()
  const database = await reachDatabase(config, (sentence) => console.error(sentence))
  const line = progressLine()
  try {
    const [path] = positionals
    const made = await makeBackup(database.owner, {
      ...config,
      ...(path === undefined ? {} : { path }),
      progress: ({ rows, of, what }) => line.at(rows, of, what),
    })
    line.end()
    await tell(made)
    if (keep !== undefined)
      for (const old of await keepNewest(made.path, keep)) console.log(`Taken away: ${old}`)
  } finally {
    line.end()
    await database.close()
  }
})

async function tell({ path, bytes, head, end, madeKeyAt }: Made): Promise<void> {
  const rows = end.parts.reduce((sum, part) => sum + part.rows, 0)
  const agencies = head.agencies.length === 1 ? '1 agency' : `${head.agencies.length} agencies`
  console.log(`Backup made: ${path}`)
  console.log(`${agencies}, ${rows.toLocaleString('en-US')} rows, ${(bytes / 1e6).toFixed(1)} MB.`)
  if (madeKeyAt === null) return
  console.log('')
  console.log(`A key was made for your backups. It is in ${madeKeyAt}.`)
  console.log('Without it no backup can be opened, by anybody. A key that burns with this machine is no key:')
  console.log(
    'print it or keep it in a password manager, now, somewhere else than here. This is said only once.',
  )
  // A log or a mail of a timer is no place for a key.
  if (process.stdout.isTTY) console.log(`\n${await readFile(madeKeyAt, 'utf8')}`)
}

function readCount(text: string): number {
  const count = Number(text)
  if (Number.isInteger(count) && count >= 1) return count
  throw new BackupRefused(`--keep is “${text}”. Give how many backups to keep, such as 14.`)
}
