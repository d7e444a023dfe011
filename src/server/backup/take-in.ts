// Restores a backup file into an empty place, or moves a data folder's database to a server, and verifies what came.
import { mkdir } from 'node:fs/promises'
import { type Address, parseAddress, withClient } from '#server/db/address.ts'
import { prepareDatabase } from '#server/db/database.ts'
import { inAgency } from '#server/db/tenant.ts'
import { type Verdict, verifyLog } from '#server/store/verify-log.ts'
import { readVersion } from '#server/version.ts'
import { type Contents, inspectBackup, type Reading } from './inspect.ts'
import { adoptKey, type KeySetting, keyToUnlock } from './key.ts'
import { startBeside, type Where } from './reach.ts'
import { type Restored, restoreInto } from './restore.ts'
import type { Head } from './script.ts'
import { readSealed } from './sealed-file.ts'
import { openSnapshot, type Progress } from './snapshot.ts'

export type Watching = { say(sentence: string): void; reading?: Reading; progress?: Progress }

export type TakenIn = Restored & { verdicts: { slug: string; verdict: Verdict }[] }

/** The file is read whole before the place is touched. */
export async function restoreBackup(
  path: string,
  where: Where & KeySetting,
  watching: Watching,
): Promise<TakenIn> {
  const unlock = await keyToUnlock(where)
  const contents = await inspectBackup(path, unlock, watching.reading)
  const target = await openTarget(where, watching)
  try {
    const script = readSealed(path, unlock)
    const restored = await restoreInto(target.owner, {
      script,
      signOut: true,
      ...counting(contents, watching),
    })
    await adoptKey(where)
    return { ...restored, verdicts: await settle(target.owner, where.dataFolder, restored.head, watching) }
  } finally {
    await target.close()
  }
}

/** Nothing of the data folder is changed: its database stays as it was, beside the new one. */
export async function moveToServer(
  dataFolder: string,
  databaseUrl: string,
  watching: Watching,
): Promise<TakenIn> {
  const source = await startBeside(dataFolder, watching.say)
  const target = parseAddress(databaseUrl)
  try {
    const restored = await withClient(
      { ...source.owner, application_name: 'openimr move' },
      async (client) => {
        const { script } = await openSnapshot(client, { version: readVersion(), now: new Date() })
        return restoreInto(target, { script, signOut: false, of: 0, ...progressOf(watching) })
      },
    )
    return { ...restored, verdicts: await settle(target, dataFolder, restored.head, watching) }
  } finally {
    await source.close()
  }
}

async function openTarget(
  { dataFolder, databaseUrl }: Where,
  { say }: Watching,
): Promise<{ owner: Address; close(): Promise<void> }> {
  if (databaseUrl === undefined) return startBeside(dataFolder, say)
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  return { owner: parseAddress(databaseUrl), close: async () => undefined }
}

const progressOf = ({ progress }: Watching) => (progress ? { progress } : {})
const counting = ({ rows }: Contents, watching: Watching) => ({ of: rows, ...progressOf(watching) })

/** Makes the changes that came after the backup, and follows every chain to its head. */
async function settle(
  owner: Address,
  dataFolder: string,
  { agencies }: Head,
  { say }: Watching,
): Promise<TakenIn['verdicts']> {
  const database = await prepareDatabase(owner, { dataFolder, log: say })
  try {
    const verdicts: TakenIn['verdicts'] = []
    for (const { slug, agency } of agencies) {
      const verdict = await inAgency(database.app, agency, (trx) => verifyLog(trx, agency), {
        readOnly: true,
      })
      verdicts.push({ slug, verdict })
    }
    return verdicts
  } finally {
    await database.close()
  }
}
