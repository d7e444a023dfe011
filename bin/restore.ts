// Restores a backup into an empty place: `npm run restore -- file [--key file] [--check]`; with --check it only reads it.
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { inspectBackup } from '#server/backup/inspect.ts'
import { keyToUnlock } from '#server/backup/key.ts'
import { BackupRefused } from '#server/backup/refused.ts'
import { restoreBackup, type TakenIn } from '#server/backup/take-in.ts'
import { readConfig } from '#server/config.ts'
import { progressLine } from './progress-line.ts'
import { sayWhy } from './say-why.ts'
import { tellTakenIn } from './tell-taken-in.ts'

await sayWhy(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { key: { type: 'string' }, check: { type: 'boolean', default: false } },
  })
  const [path] = positionals
  if (path === undefined) throw new BackupRefused('Name the backup: npm run restore -- <file>.')
  const key = values.key === undefined ? {} : { backupKey: (await readFile(values.key, 'utf8')).trim() }
  const config = { ...readConfig(), ...key }
  const line = progressLine()
  const reading = ({ bytes, of }: { bytes: number; of: number }) => line.at(bytes, of, 'read')
  try {
    if (values.check) {
      const { head, rows } = await inspectBackup(path, await keyToUnlock(config), reading)
      line.end()
      console.log(`Whole: ${rows.toLocaleString('en-US')} rows of ${made(head)}. Nothing was changed.`)
      return
    }
    const taken = await restoreBackup(path, config, {
      say: (sentence) => console.error(sentence),
      reading,
      progress: ({ rows, of, what }) => line.at(rows, of, what),
    })
    line.end()
    console.log(`Restored: ${made(taken.head)}.`)
    tellTakenIn(taken)
    console.log(
      `What was written after ${taken.head.made} and had been answered is not here. Devices send again`,
    )
    console.log(
      'what they still hold, and everybody of the staff signs in anew. End once more what was ended',
    )
    console.log('since: devices, staff who left, passwords that were changed.')
  } finally {
    line.end()
  }
})

function made({ made, version, agencies }: TakenIn['head']): string {
  return `${agencies.map(({ slug }) => slug).join(', ') || 'no agency'}, as of ${made} (OpenIMR ${version})`
}
