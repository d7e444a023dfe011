// The data folder's lock: one holder, and no dead one in the way.
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { temporaryFolder } from '#server/db/test-database.ts'
import { lockFolder } from './lock.ts'
import { processIdentity } from './processes.ts'

let folder: string

beforeEach(async () => {
  folder = await temporaryFolder()
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const hold = (pid: number, identity: string | undefined) =>
  writeFile(join(folder, 'owner.lock'), JSON.stringify({ pid, identity, key: 'x' }))

test('a second holder is refused with a sentence until the first lets go', async () => {
  const lock = await lockFolder(folder)
  await expect(lockFolder(folder)).rejects.toThrow(/already runs on the data folder .* Stop it first/)
  await lock.release()
  await (await lockFolder(folder)).release()
  expect(await readdir(folder)).toEqual([])
})

test('another living process is refused by its number', async () => {
  await hold(process.ppid, processIdentity(process.ppid))
  await expect(lockFolder(folder)).rejects.toThrow(`process ${process.ppid}`)
})

test('a dead process, a number used again and a torn file are no obstacle', async () => {
  await hold(4_000_000_000, 'gone')
  await (await lockFolder(folder)).release()
  await hold(process.ppid, 'a process that had this number before')
  await (await lockFolder(folder)).release()
  await writeFile(join(folder, 'owner.lock'), '{"pid": 1')
  await (await lockFolder(folder)).release()
})

test('of many who find a dead lock at once, one gets it', async () => {
  for (let round = 0; round < 20; round += 1) {
    await hold(4_000_000_000, 'gone')
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)))
    const won = tries.filter((tried) => tried.status === 'fulfilled')
    expect(won).toHaveLength(1)
    await won[0]?.value.release()
  }
})
