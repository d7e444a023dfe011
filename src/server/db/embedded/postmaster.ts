// Starts one PostgreSQL postmaster and stops it, and settles what a killed predecessor left behind.
import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { CannotOpen } from '#server/db/cannot-open.ts'
import type { Place } from './place.ts'
import { commandLine, isRunning, signal } from './processes.ts'
import type { Program } from './program.ts'
import { handOver, type RunAs, spawnOptions } from './run-as.ts'
import { settings } from './settings.ts'

export type Postmaster = { pid: number; exited: Promise<void> }

// No process has it: the kernel's numbers end far below.
const NOBODYS_PID = 2_147_483_646

// A killed postmaster's children hold its memory, and its lock file, until they have noticed.
const PASSING = /pre-existing shared memory block|lock file "postmaster\.pid" already exists/

export async function startPostmaster(
  place: Place,
  socket: string,
  program: Program,
  runAs: RunAs | undefined,
  answers: () => Promise<boolean>,
): Promise<Postmaster> {
  const giveUp = Date.now() + 30_000
  for (;;) {
    const postmaster = await launch(place, socket, program, runAs)
    try {
      if (await comesUp(postmaster, answers)) return postmaster
    } catch (error) {
      await stopPostmaster(postmaster.pid)
      throw error
    }
    const said = (await readFile(place.startLog, 'utf8')).trim()
    if (!PASSING.test(said) || Date.now() > giveUp) {
      throw new CannotOpen(`PostgreSQL did not start: ${lastLine(said)} More may be in ${place.log}.`)
    }
    await pause(200)
  }
}

async function launch(
  place: Place,
  socket: string,
  program: Program,
  runAs: RunAs | undefined,
): Promise<Postmaster> {
  const output = openSync(place.startLog, 'w', 0o600)
  await handOver(place.startLog, runAs)
  const args = ['-D', place.cluster, ...settings(place, socket).flatMap((setting) => ['-c', setting])]
  // Detached, so that Ctrl+C reaches us alone and we stop it in order.
  const child = spawn(join(program.bin, 'postgres'), args, {
    cwd: '/',
    detached: true,
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    stdio: ['ignore', output, output],
    ...spawnOptions(runAs),
  })
  closeSync(output)
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  if (child.pid === undefined)
    throw new CannotOpen(`The program ${join(program.bin, 'postgres')} cannot be run.`)
  child.unref()
  return { pid: child.pid, exited }
}

// Recovery after a power cut may take minutes, so nothing but an end of the process is a failure.
async function comesUp(postmaster: Postmaster, answers: () => Promise<boolean>): Promise<boolean> {
  let ended = false
  postmaster.exited.then(() => {
    ended = true
  })
  while (!ended) {
    if (await answers()) return true
    await Promise.race([pause(20), postmaster.exited])
  }
  return false
}

export async function stopPostmaster(pid: number): Promise<void> {
  for (const [how, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    signal(pid, how)
    const until = Date.now() + patience
    while (isRunning(pid)) {
      if (Date.now() > until) break
      await pause(10)
    }
    if (!isRunning(pid)) return
  }
  throw new CannotOpen(
    `PostgreSQL (process ${pid}) does not stop. Stop it by hand, then start OpenIMR again.`,
  )
}

// Stops the postmaster of a killed owner; a number that names another process by now, or none, must not block us.
export async function settleOrphan(
  place: Place,
  socket: string,
  runAs: RunAs | undefined,
  log: (sentence: string) => void,
): Promise<void> {
  const path = join(place.cluster, 'postmaster.pid')
  const lines = (await readLockFile(path)).split('\n')
  const pid = Math.abs(Number(lines[0]))
  // A postmaster killed before it had written its number has made nothing else yet, and PostgreSQL takes no empty file.
  if (!(pid > 0)) return rm(path, { force: true })
  if (isRunning(pid) && commandLine(pid).includes(`-D ${place.cluster} `)) {
    log('The last OpenIMR here was killed and its PostgreSQL still runs; stopping it cleanly.')
    return stopPostmaster(pid)
  }
  // The file stays, with its memory key: PostgreSQL then still looks for children of the killed one.
  // In one step, for whoever is killed while writing leaves an empty one.
  await writeFile(`${path}.new`, [NOBODYS_PID, ...lines.slice(1)].join('\n'))
  await handOver(`${path}.new`, runAs)
  await rename(`${path}.new`, path)
  // The socket's lock has the same number and no other use.
  await rm(join(socket, '.s.PGSQL.5432.lock'), { force: true })
}

/** One that is just being made is empty for a moment. */
async function readLockFile(path: string): Promise<string> {
  for (const until = Date.now() + 500; ; await pause(20)) {
    const text = await readFile(path, 'utf8').catch(() => undefined)
    if (text === undefined) return ''
    if (text.trim() !== '' || Date.now() > until) return text
  }
}

function lastLine(text: string): string {
  return text.split('\n').at(-1) ?? ''
}
