// Runs a program for the terminal: what went wrong on the person's side is a sentence and not a stack.
import { BackupRefused } from '#server/backup/refused.ts'
import { BadSetting } from '#server/config.ts'
import { CannotOpen } from '#server/db/cannot-open.ts'

export async function sayWhy(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const told = [BackupRefused, CannotOpen, BadSetting].some((kind) => error instanceof kind)
    if (!(error instanceof Error) || !(told || isSystem(error))) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

/** A full disk, a file that may not be written, a server that is away: the system's own words say it. */
const isSystem = (error: Error) => 'code' in error && /^(E[A-Z]+|[0-9A-Z]{5})$/.test(String(error.code))
