// A server in a process of its own, and the ways to kill it and the PostgreSQL it brought.
import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const PROGRAM = join(import.meta.dirname, 'demo-server.ts')

export type ServerProcess = {
  child: ChildProcess
  /** Its address; undefined where it ended before it listened. */
  ready: Promise<string | undefined>
  ended: Promise<void>
  /** All it said, to be shown when it does not come up. */
  said(): string
}

export function startServer(dataFolder: string, port: number): ServerProcess {
  const lines: string[] = []
  const child = spawn(process.execPath, [PROGRAM], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, OPENIMR_DATA: dataFolder, PORT: String(port), DATABASE_URL: '', OPENIMR_URL: '' },
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const ready = new Promise<string | undefined>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line)
      const url = line.match(/^OpenIMR is ready: (\S+)$/)?.[1]
      if (url) resolve(url)
    })
    ended.then(() => resolve(undefined))
  })
  createInterface({ input: child.stderr }).on('line', (line) => lines.push(line))
  return { child, ready, ended, said: () => lines.join('\n') }
}

/** The process number of the folder's PostgreSQL, where one has been started. */
async function postmasterOf(dataFolder: string): Promise<number | undefined> {
  const path = join(dataFolder, 'postgresql', 'cluster', 'postmaster.pid')
  const text = await readFile(path, 'utf8').catch(() => '')
  const pid = Number(text.split('\n')[0])
  return pid > 0 ? pid : undefined
}

export async function killPostmaster(dataFolder: string): Promise<void> {
  const pid = await postmasterOf(dataFolder)
  if (pid === undefined) return
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It had ended by itself.
  }
}

export async function killServer(server: ServerProcess): Promise<void> {
  server.child.kill('SIGKILL')
  await server.ended
}
