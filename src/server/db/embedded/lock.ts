// One process a data folder: a lock file that counts only while the very process that wrote it runs.
import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { CannotOpen } from '#server/db/cannot-open.ts'
import { processIdentity } from './processes.ts'

export type FolderLock = { release(): Promise<void> }

type Holder = { pid: number; identity: string }

export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, 'owner.lock')
  const mine = JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid), key: randomUUID() })
  for (;;) {
    const found = await read(path)
    if (found !== undefined) {
      const holder = living(found)
      if (holder !== undefined) {
        throw new CannotOpen(
          `OpenIMR already runs on the data folder ${folder} (process ${holder.pid}). Stop it first, or start this one with another data folder.`,
        )
      }
      await setAside(path, found)
    }
    if (await place(path, mine)) {
      // Another starter may have read the dead lock before us and set ours aside; it puts it back at once.
      await pause(30)
      if ((await read(path)) === mine) return { release: () => remove(path, mine) }
    }
  }
}

async function read(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined)
}

function living(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Holder
    return processIdentity(holder.pid) === holder.identity ? holder : undefined
  } catch {
    return undefined
  }
}

// A link puts the whole text in place at once, or fails where somebody was first.
async function place(path: string, text: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, text, { mode: 0o644 })
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

async function setAside(path: string, dead: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`
  try {
    await rename(path, aside)
  } catch {
    return
  }
  if ((await read(aside)) !== dead) await link(aside, path).catch(() => undefined)
  await rm(aside, { force: true })
}

async function remove(path: string, mine: string): Promise<void> {
  if ((await read(path)) === mine) await rm(path, { force: true })
}
