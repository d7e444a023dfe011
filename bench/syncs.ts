// How often PostgreSQL has its log put on disk for good, counted by strace on its processes.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { familyOf, postgresOf } from './spent.ts'

/** A commit is one fdatasync; what fsync is asked for are whole files, such as the log's next one. Undefined where there is no strace, or none that may look. */
export async function countSyncs(owner: pg.Pool, work: () => Promise<void>): Promise<number | undefined> {
  if (spawnSync('strace', ['-V']).status !== 0) return undefined
  const all = familyOf(await postgresOf(owner))
  // Those who commit; what else PostgreSQL writes in its own time, such as sweeping tables, is not the session's.
  const committing = all.filter((pid) => /openimr_app/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8')))
  const folder = mkdtempSync(join(tmpdir(), 'openimr-bench-'))
  const file = join(folder, 'calls')
  const pids = committing.flatMap((pid) => ['-p', String(pid)])
  const strace = spawn('strace', ['-f', '-e', 'trace=fdatasync', '-o', file, ...pids], {
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => strace.once('exit', resolve))
  try {
    await pause(500)
    if (strace.exitCode !== null) return undefined
    await work()
    strace.kill('SIGINT')
    await ended
    return readFileSync(file, 'utf8').match(/\bfdatasync\(/g)?.length ?? 0
  } finally {
    strace.kill('SIGINT')
    rmSync(folder, { recursive: true, force: true })
  }
}
