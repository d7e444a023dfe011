// Whom PostgreSQL runs as: ourselves, or another user where we are root, whom it refuses.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chown } from 'node:fs/promises'
import { CannotOpen } from '#server/db/cannot-open.ts'

export type RunAs = { name: string; uid: number; gid: number }

const CANDIDATES = ['openimr', 'postgres', '_postgres', 'nobody']

export function chooseRunAs(): RunAs | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const name of CANDIDATES) {
    const user = users.find((fields) => fields[0] === name)
    const [uid, gid] = [Number(user?.[2]), Number(user?.[3])]
    if (uid > 0 && gid > 0) return { name, uid, gid }
  }
  throw new CannotOpen(
    'PostgreSQL does not run as root and this machine has no user for it. Make one with "useradd --system openimr", or start OpenIMR as an ordinary user.',
  )
}

export function spawnOptions(runAs: RunAs | undefined): { uid?: number; gid?: number } {
  return runAs === undefined ? {} : { uid: runAs.uid, gid: runAs.gid }
}

export async function handOver(path: string, runAs: RunAs | undefined): Promise<void> {
  if (runAs !== undefined) await chown(path, runAs.uid, runAs.gid)
}

// Asks the system itself, as that user, rather than adding up mode bits.
export function mayUse(runAs: RunAs | undefined, path: string, test: '-x' | '-r'): boolean {
  const asked = spawnSync('/bin/sh', ['-c', `test ${test} "$1"`, 'sh', path], {
    cwd: '/',
    ...spawnOptions(runAs),
  })
  return asked.status === 0
}
