// Checks every agency's log, link by link, and says in sentences what it found; works beside a running OpenIMR too.
import { existsSync } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Config, readConfig } from '#server/config.ts'
import { CannotOpen } from '#server/db/cannot-open.ts'
import { connectDatabase, type Database } from '#server/db/connect.ts'
import { openDatabase } from '#server/db/database.ts'
import { SUPERUSER } from '#server/db/embedded/initialise.ts'
import { ensureOwner } from '#server/db/embedded/owner.ts'
import { findPlace, makeSocketFolder } from '#server/db/embedded/place.ts'
import { chooseRunAs } from '#server/db/embedded/run-as.ts'
import { readAppRole } from '#server/db/role.ts'
import { inAgency } from '#server/db/tenant.ts'
import { headsIn } from '#server/heads.ts'
import { addresses } from '#server/store/agencies.ts'
import { type Verdict, verifyLog } from '#server/store/verify-log.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { heads: { type: 'string', multiple: true, default: [] } },
})
const [folder] = positionals
const heads = (await Promise.all(values.heads.map((log) => readFile(log, 'utf8')))).flatMap(headsIn)
const config = { ...readConfig(), ...(folder === undefined ? {} : { dataFolder: folder }) }

try {
  const database = await open(config)
  const whole = await verifyAll(database).finally(() => database.close())
  process.exitCode = whole ? 0 : 1
} catch (error) {
  if (!(error instanceof CannotOpen)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function verifyAll({ app }: Database): Promise<boolean> {
  const agencies = await addresses(app)
  if (agencies.length === 0) console.log('There is no agency here yet, so there is nothing to verify.')
  let whole = true
  for (const { slug, agency } of agencies) {
    const noted = heads.filter((head) => head.agency === agency)
    const verdict = await inAgency(app, agency, (trx) => verifyLog(trx, agency, noted), { readOnly: true })
    for (const sentence of sentencesOf(verdict)) console.log(`${slug}: ${sentence}`)
    whole &&= verdict.broken === null && verdict.erased.every(({ by }) => by !== null)
  }
  return whole
}

function sentencesOf({ entries, broken, erased }: Verdict): string[] {
  const count = entries === 1 ? '1 entry' : `${entries} entries`
  return [
    ...erased.map(({ number, by }) =>
      by
        ? `The words of entry ${number} were erased by entry ${by}.`
        : `The words of entry ${number} were erased, and no entry says by whom.`,
    ),
    broken ? `${broken} Up to there: ${count}, unbroken.` : `${count}, unbroken.`,
  ]
}

async function open({ dataFolder, databaseUrl }: Config): Promise<Database> {
  const log = (sentence: string) => console.error(sentence)
  if (databaseUrl !== undefined) return openDatabase({ dataFolder, databaseUrl, log })
  if (!existsSync(join(dataFolder, 'database-role.json')))
    throw new CannotOpen(
      `There is no OpenIMR data in ${dataFolder}. Name its folder: npm run verify -- <folder>.`,
    )
  return (await openRunning(dataFolder)) ?? openDatabase({ dataFolder, log })
}

/** The database of an OpenIMR that runs on this folder; undefined where none answers. */
async function openRunning(dataFolder: string): Promise<Database | undefined> {
  const runAs = chooseRunAs()
  const place = await findPlace(await realpath(dataFolder), runAs, () => undefined)
  const host = await makeSocketFolder(place, runAs)
  const password = await readFile(place.password, 'utf8')
  const superuser = { host, port: 5432, user: SUPERUSER, database: 'postgres', password }
  const owner = await ensureOwner(superuser).catch(() => undefined)
  return owner && connectDatabase(owner, await readAppRole(dataFolder))
}
