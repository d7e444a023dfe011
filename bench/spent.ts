// What processes have spent and hold, as Linux tells it: processor time and memory of one, and of all PostgreSQL's.
import { readdirSync, readFileSync } from 'node:fs'
import type pg from 'pg'

/** Linux counts a process's time in hundredths of a second. */
const TICK = 10

type Process = { pid: number; parent: number; ms: number }

function processOf(pid: number): Process | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    // Its own, and those of children that have ended.
    const ticks = fields.slice(11, 15).map(Number)
    return { pid, parent: Number(fields[1]), ms: ticks.reduce((sum, one) => sum + one, 0) * TICK }
  } catch {
    return undefined
  }
}

/** A process and all that it has started, as they run now. */
export function familyOf(pid: number): number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => processOf(Number(name)) ?? [])
  const family = [pid]
  for (const one of family)
    family.push(...all.filter(({ parent }) => parent === one).map((child) => child.pid))
  return family
}

/** The process that all of PostgreSQL's others are started by. */
export async function postgresOf(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid')
  return processOf(rows[0]?.pid ?? 0)?.parent ?? 0
}

/** Milliseconds of processor time they have spent. */
export const spentBy = (pids: readonly number[]) =>
  pids.reduce((sum, pid) => sum + (processOf(pid)?.ms ?? 0), 0)

/** Bytes they hold, what they share counted once (PSS). */
export const heldBy = (pids: readonly number[]) => pids.reduce((sum, pid) => sum + proportional(pid), 0)

function proportional(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
