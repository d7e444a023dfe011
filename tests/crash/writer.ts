// A writing program in a process of its own, and the ways to reach the PostgreSQL that it brought.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { Address } from '#server/db/address.ts'
import { withClient } from '#server/db/address.ts'

const PROGRAM = join(import.meta.dirname, 'postgres-writer.ts')

const BEGUN = 'begun'

export type Writer = {
  child: ChildProcess
  /** Every line it said: `open`, and each subject once its commit was acknowledged. */
  acknowledged: Set<string>
  ended: Promise<unknown>
}

export function startWriter(folder: string, agency: string): Writer {
  const child = spawn(process.execPath, [PROGRAM, folder, agency], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const acknowledged = new Set<string>()
  createInterface({ input: child.stdout }).on('line', (line) => acknowledged.add(line))
  return { child, acknowledged, ended: new Promise((resolve) => child.once('close', resolve)) }
}

export async function hearsMore(writer: Writer): Promise<void> {
  const before = writer.acknowledged.size
  await hears(writer, () => writer.acknowledged.size > before)
}

export async function hears(writer: Writer, what: () => boolean): Promise<void> {
  for (const until = Date.now() + 60_000; !what(); await pause(10)) {
    if (Date.now() > until || writer.child.exitCode !== null) throw new Error('The writer fell silent.')
  }
}

/** Lets the program begin something else, in the middle of which it will be killed. */
export async function begin(writer: Writer, what: 'change' | 'back up'): Promise<void> {
  writer.child.stdin?.write(`${what}\n`)
  await hears(writer, () => writer.acknowledged.has(BEGUN))
}

/** The subjects whose commits were acknowledged. */
export const commitsOf = ({ acknowledged }: Writer): Set<string> =>
  new Set([...acknowledged].filter((line) => line !== 'open' && line !== BEGUN))

export async function kill(writer: Writer): Promise<void> {
  writer.child.kill('SIGKILL')
  await writer.ended
}

export async function postmasterOf(folder: string): Promise<number> {
  const text = await readFile(join(folder, 'postgresql', 'cluster', 'postmaster.pid'), 'utf8')
  return Number(text.split('\n')[0])
}

/** The postmaster and every process it has started. */
export async function wholeServerOf(folder: string): Promise<number[]> {
  const postmaster = await postmasterOf(folder)
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  const children = listed
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid, parent]) => (parent === postmaster && pid !== undefined ? pid : []))
  return [postmaster, ...children]
}

/** A backend of the application's, as the server itself lists them. */
export async function backendOf(folder: string): Promise<number> {
  return withClient(await superuserOf(folder), async (client) => {
    const { rows } = await client.query<{ pid: number }>(
      `select pid from pg_stat_activity where application_name = 'openimr' order by random() limit 1`,
    )
    return rows[0]?.pid ?? postmasterOf(folder)
  })
}

export async function superuserOf(folder: string): Promise<Address> {
  const place = join(folder, 'postgresql')
  const password = await readFile(join(place, 'owner-password'), 'utf8')
  return { host: join(place, 'socket'), port: 5432, user: 'openimr_root', database: 'postgres', password }
}
