// Tells a running process from a later one that was given the same number.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const linux = process.platform === 'linux'

// Number and start time together name a process; undefined when it is gone or only waits to be reaped.
export function processIdentity(pid: number): string | undefined {
  if (!linux) return listed(pid, 'lstart=')
  const stat = contents(`/proc/${pid}/stat`)
  if (stat === undefined) return undefined
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined
  return `${contents('/proc/sys/kernel/random/boot_id')?.trim()} ${fields[19]}`
}

export function isRunning(pid: number): boolean {
  return processIdentity(pid) !== undefined
}

export function commandLine(pid: number): string {
  if (!linux) return listed(pid, 'command=') ?? ''
  return contents(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ?? ''
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // Gone already.
  }
}

function contents(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function listed(pid: number, column: string): string | undefined {
  try {
    const state = execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    if (state === '' || state.startsWith('Z')) return undefined
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}
