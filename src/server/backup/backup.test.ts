// Backup and restore: equal to the last row, one moment only, and nothing changed by a file that is not whole or not ours.
import { randomUUID } from 'node:crypto'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Address } from '#server/db/address.ts'
import { withClient } from '#server/db/address.ts'
import { migrate, readMigrations } from '#server/db/migrate.ts'
import { temporaryFolder } from '#server/db/test-database.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { signedIn } from '#server/test-caller.ts'
import { type SmallAgency, smallAgency } from '#server/test-people.ts'
import { backUpBefore } from './before-migration.ts'
import { inspectBackup } from './inspect.ts'
import { keyToLock, keyToUnlock } from './key.ts'
import { keepNewest, makeBackup, newestBackup } from './make.ts'
import { BackupRefused } from './refused.ts'
import { endLine, headLine } from './script.ts'
import { writeSealed } from './sealed-file.ts'
import { restoreBackup } from './take-in.ts'
import { dropPlaces, emptyPlace } from './test-places.ts'

const FULL = process.env.OPENIMR_FULL === '1'
const DRILLS = FULL ? 20 : 1
const FLIPS = FULL ? 100 : 20

const folder = await temporaryFolder()
const key = { dataFolder: folder }
const quiet = { say: () => undefined }
let app: TestApp
let small: SmallAgency

beforeAll(async () => {
  app = await startApp()
  small = await smallAgency(app)
  await smallAgency(app)
  await say('The garden\tby the \\ lake\nand "back" \u{1f331}')
})
afterAll(async () => {
  await app.close()
  await dropPlaces()
  await rm(folder, { recursive: true, force: true })
})

const say = (words: string) =>
  small.write(small.client, 'recovery.say', { on: randomUUID(), client: small.client, body: { words } })

const owner = () => app.database.owner.address
const backUp = (name: string) => makeBackup(owner(), { ...key, path: join(folder, name) })

const restore = async (path: string, where: { url: string }, backupKey?: string) =>
  restoreBackup(path, { dataFolder: await temporaryFolder(), databaseUrl: where.url, backupKey }, quiet)

const secret = async () =>
  /AGE-SECRET-KEY-1\w+/.exec(await readFile(join(folder, 'backup-key.txt'), 'utf8'))?.[0]

test(`${DRILLS} drills: made while others write, restored elsewhere, every table equal and every chain unbroken`, async () => {
  for (let drill = 0; drill < DRILLS; drill += 1) {
    let writing = true
    const writer = (async () => {
      for (let count = 0; writing; count += 1) expect(await say(`Good day ${count}`)).toBe('accepted')
    })()
    const backup = await backUp(`drill-${drill}.age`)
    writing = false
    await writer
    const place = await emptyPlace()
    const taken = await restore(backup.path, place, await secret())
    expect(taken.end).toEqual(backup.end)
    expect(taken.verdicts.map(({ verdict }) => verdict.broken)).toEqual([null, null])
    expect(taken.verdicts.map(({ verdict }) => verdict.entries)).toEqual(
      backup.end.chains.map(({ number }) => number),
    )
    // A backup of what was restored says the same of all that devices do not start over by.
    const again = await makeBackup(place.owner, { ...key, path: join(folder, `again-${drill}.age`) })
    const kept = (end: typeof again.end) => end.parts.filter(({ table }) => table !== 'clock')
    expect(kept(again.end)).toEqual(kept(backup.end))
  }
}, 1_200_000)

test('the walls stand again, another past has begun, the staff sign in again, and a second time is refused', async () => {
  await signedIn(app, small, small.practitioner)
  await signedIn(app, small, small.client, 'client')
  const { path } = await backUp('walls.age')
  const place = await emptyPlace()
  await restore(path, place, await secret())
  const pastIn = async (address: Address) =>
    withClient(address, async (client) => {
      const blind = await client.query('select from record')
      await client.query(`select set_config('openimr.agency', $1, false)`, [small.agency])
      const { rows } = await client.query('select past, revision from clock')
      const open = await client.query('select from sign_in where ended is null')
      return { blind: blind.rowCount, open: open.rowCount, ...rows[0] }
    })
  const [before, after] = [await pastIn(owner()), await pastIn(place.owner)]
  expect([before.blind, after.blind]).toEqual([0, 0])
  expect([before.open, after.open]).toEqual([2, 1])
  expect(after.revision).toBe(before.revision)
  expect(after.past).not.toBe(before.past)
  await expect(restore(path, place, await secret())).rejects.toThrow(/data here already \(agency-/)
  const other = await emptyPlace()
  await withClient(other.owner, (client) => client.query('create table shop (id int)'))
  await expect(restore(path, other, await secret())).rejects.toThrow(/not OpenIMR’s/)
})

test(`${FLIPS} flipped bits, every cut and a wrong key are refused in a sentence, before anything is touched`, async () => {
  const { path, bytes } = await backUp('whole.age')
  const whole = await readFile(path)
  const bent = join(folder, 'bent.age')
  const unlock = await keyToUnlock(key)
  const refused = async (content: Buffer) => {
    await writeFile(bent, content)
    await expect(inspectBackup(bent, unlock)).rejects.toThrow(BackupRefused)
  }
  expect((await inspectBackup(path, unlock)).rows).toBeGreaterThan(20)
  for (let flip = 0; flip < FLIPS; flip += 1) {
    const at = Math.floor((bytes * (flip + Math.random())) / FLIPS)
    const content = Buffer.from(whole)
    content[at] = (content[at] ?? 0) ^ (1 << (flip % 8))
    await refused(content)
  }
  for (const length of [0, 1, 20, 100, 200, bytes - 1, bytes >> 1]) await refused(whole.subarray(0, length))
  await refused(Buffer.concat([whole, Buffer.from('x')]))
  await rm(bent)
  await makeBackup(owner(), { dataFolder: join(folder, 'other'), path: join(folder, 'other.age') })
  await expect(inspectBackup(join(folder, 'other.age'), unlock)).rejects.toThrow(/This key does not open/)
  await expect(inspectBackup(join(folder, 'none.age'), unlock)).rejects.toThrow(/There is no file/)
})

test('the key: made once and hidden, a passphrase, or a public key that opens nothing', async () => {
  const made = await makeBackup(owner(), {
    dataFolder: join(folder, 'fresh'),
    path: join(folder, 'fresh.age'),
  })
  expect(made.madeKeyAt).toBe(join(folder, 'fresh', 'backup-key.txt'))
  expect((await stat(made.madeKeyAt ?? '')).mode & 0o777).toBe(0o600)
  const second = await makeBackup(owner(), {
    dataFolder: join(folder, 'fresh'),
    path: join(folder, 'fresh-2.age'),
  })
  expect(second.madeKeyAt).toBeNull()

  const said = { dataFolder: folder, backupKey: 'five words that nobody knows' }
  const { path } = await makeBackup(owner(), { ...said, path: join(folder, 'said.age') })
  await expect(inspectBackup(path, await keyToUnlock(said))).resolves.toMatchObject({ path })
  await expect(makeBackup(owner(), { dataFolder: folder, backupKey: 'short' })).rejects.toThrow(
    /shorter than 12/,
  )

  const [, open] = /# public key: (\S+)/.exec(await readFile(join(folder, 'backup-key.txt'), 'utf8')) ?? []
  const shut = { dataFolder: join(folder, 'blind'), backupKey: open ?? '' }
  const blind = await makeBackup(owner(), { ...shut, path: join(folder, 'blind.age') })
  await expect(keyToUnlock(shut)).rejects.toThrow(/is a public key/)
  await expect(inspectBackup(blind.path, await keyToUnlock(key))).resolves.toBeDefined()
})

test('backups are named by their time, none is written over, and the newest few are kept', async () => {
  const dataFolder = join(folder, 'many')
  const at = (day: number) => new Date(`2026-03-0${day}T04:00:00Z`)
  for (const day of [1, 2, 3]) await makeBackup(owner(), { dataFolder, now: at(day) })
  await expect(makeBackup(owner(), { dataFolder, now: at(3) })).rejects.toThrow(/There is a file at/)
  const newest = join(dataFolder, 'backups', 'openimr-2026-03-03T04-00-00Z.age')
  expect(await keepNewest(newest, 2)).toEqual(['openimr-2026-03-01T04-00-00Z.age'])
  expect(await newestBackup(dataFolder)).toEqual(at(3))
})

test('an older backup is brought up to date, a newer one is refused', async () => {
  const { head, end } = await backUp('now.age')
  const migrations = (await readMigrations()).slice(0, 2)
  const old = await emptyPlace()
  await migrate(old.owner, migrations)
  const agency = randomUUID()
  await withClient(old.owner, async (client) => {
    await client.query(`insert into agency_address values ('old-house', $1)`, [agency])
    await client.query(`select set_config('openimr.agency', $1, false)`, [agency])
    await client.query('insert into clock (agency) values ($1)', [agency])
  })
  const path = join(folder, 'old.age')
  expect((await makeBackup(old.owner, { ...key, path })).head.migrations).toHaveLength(2)
  const place = await emptyPlace()
  const taken = await restore(path, place, await secret())
  expect(taken.head.agencies).toEqual([{ slug: 'old-house', agency }])
  expect(await migrate(place.owner, await readMigrations())).toEqual([])

  const newer = { ...head, migrations: [...head.migrations, { name: '9999-later.sql', checksum: 'c' }] }
  const ahead = join(folder, 'ahead.age')
  const lock = await keyToLock(key)
  await writeSealed(ahead, lock, lines(headLine(newer), endLine({ ...end, parts: [] })))
  await expect(restore(ahead, await emptyPlace(), await secret())).rejects.toThrow(
    /made by a newer OpenIMR \(.*9999-later.sql/,
  )
})

async function* lines(...all: Buffer[]) {
  yield* all
}

test('before a migration touches data a backup is made by itself, and without one there is no migration', async () => {
  const { path } = await backUp('before.age')
  const place = await emptyPlace()
  await restore(path, place, await secret())
  const dataFolder = await temporaryFolder()
  const shelf = { name: '9001-shelf.sql', sql: 'create table shelf (id int)', checksum: 'a' }
  const all = [...(await readMigrations()), shelf]
  const told: string[] = []
  const before = backUpBefore(place.owner, { dataFolder }, (sentence) => told.push(sentence))
  const shut = backUpBefore(place.owner, { dataFolder, backupKey: 'short' }, () => undefined)
  await expect(migrate(place.owner, all, shut)).rejects.toThrow(/no backup could be made first/)
  expect(await migrate(place.owner, all, before)).toEqual([shelf.name])
  expect(told).toEqual([
    expect.stringMatching(/before-9001-shelf-.*age/),
    expect.stringMatching(/backup-key/),
  ])
  const [name = ''] = await readdir(join(dataFolder, 'backups'))
  const unlock = await keyToUnlock({ dataFolder })
  const inside = await inspectBackup(join(dataFolder, 'backups', name), unlock)
  expect(inside.head.agencies).toHaveLength(2)
  expect(await migrate(place.owner, all, shut)).toEqual([])
})
