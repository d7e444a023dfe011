// DATABASE_URL: a server of one's own, its owner an ordinary role, and installations that share it kept apart.
import { randomBytes, randomUUID } from 'node:crypto'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { withClient } from './address.ts'
import type { Database } from './connect.ts'
import { openDatabase } from './database.ts'
import { inAgency } from './tenant.ts'
import { asSuperuser, temporaryFolder, testServer } from './test-database.ts'

type Installation = { databaseUrl: string; dataFolder: string; name: string }

const clearing: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const clear of clearing.splice(0).reverse()) await clear()
})

async function makeInstallation(attributes = 'createrole', mayHandOn = true): Promise<Installation> {
  const { superuser } = await testServer()
  const name = `test_${randomBytes(6).toString('hex')}`
  const dataFolder = await temporaryFolder()
  await asSuperuser(superuser, `create role ${name} login password 'invented' ${attributes}`)
  // Where an administrator made the group for several installations, each owner may hand it on.
  if (mayHandOn) await asSuperuser(superuser, `grant openimr_app to ${name} with admin option, inherit false`)
  await asSuperuser(superuser, `create database ${name} owner ${name}`)
  clearing.push(async () => {
    await asSuperuser(superuser, `drop database ${name} with (force)`)
    await asSuperuser(superuser, `drop owned by ${name} cascade`)
    await asSuperuser(superuser, `drop role ${name}`)
    await rm(dataFolder, { recursive: true })
  })
  const databaseUrl = `postgresql://${name}:invented@/${name}?host=${encodeURIComponent(superuser.host)}`
  return { databaseUrl, dataFolder, name }
}

async function open(installation: Installation): Promise<Database> {
  const database = await openDatabase({ ...installation, log: () => undefined })
  clearing.push(database.close)
  return database
}

test('it is opened, migrated and served, and again with the same role', async () => {
  const installation = await makeInstallation()
  const agency = randomUUID()
  const first = await openDatabase({ ...installation, log: () => undefined })
  await inAgency(first.app, agency, (trx) => trx.insertInto('clock').values({ agency }).execute())
  await first.close()
  const again = await open(installation)
  expect(again.app.options.user).toBe(first.app.options.user)
  expect(again.owner.address.user).toBe(installation.name)
  expect(
    await inAgency(again.app, agency, (trx) => trx.selectFrom('clock').select('number').execute()),
  ).toEqual([{ number: 0 }])
  expect(await again.readiness()).toEqual({ ready: true })
})

test('the role’s password is kept for the owner of the data folder alone, and made anew when it no longer fits', async () => {
  const installation = await makeInstallation()
  const first = await open(installation)
  const kept = join(installation.dataFolder, 'database-role.json')
  expect((await stat(kept)).mode & 0o777).toBe(0o600)
  const { superuser } = await testServer()
  await asSuperuser(superuser, `alter role ${first.app.options.user} password 'another'`)
  expect(await (await open(installation)).readiness()).toEqual({ ready: true })
})

test('another installation’s role does not get into this one’s database', async () => {
  const ours = await open(await makeInstallation())
  const theirs = await open(await makeInstallation())
  const intruder = {
    ...ours.owner.address,
    user: String(theirs.app.options.user),
    password: String(theirs.app.options.password),
  }
  await expect(withClient(intruder, async () => true)).rejects.toThrow(/permission denied for database/)
})

test('an owner who may not make roles is told what to do', async () => {
  const installation = await makeInstallation('nocreaterole')
  await expect(open(installation)).rejects.toThrow(/may not make roles.*createrole/)
})

test('an owner who may not hand on the group another one made is told what to do', async () => {
  const installation = await makeInstallation('createrole', false)
  await expect(open(installation)).rejects.toThrow(/grant openimr_app to .* with admin option/)
})
