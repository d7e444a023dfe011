// A program of OpenIMR as somebody starts it, in a folder and on a port of its own, and how long it took to answer.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const ROOT = join(import.meta.dirname, '..')
const GIVES_UP = 600_000

export type Program = { url: string; pid: number; ms: number; stop(): Promise<void> }

export async function startProgram(
  file: 'bin/start.ts' | 'bin/demo.ts',
  dataFolder: string,
): Promise<Program> {
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const url = `http://127.0.0.1:${port}`
  const began = performance.now()
  const child = spawn(process.execPath, [join(ROOT, file)], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), OPENIMR_DATA: dataFolder, DATABASE_URL: '', OPENIMR_URL: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`${file} ended before it answered.`)
    if (performance.now() - began > GIVES_UP) throw new Error(`${file} does not answer.`)
    await pause(5)
  }
  const ms = performance.now() - began
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { url, pid: child.pid ?? 0, ms, stop }
}

const answers = (url: string) =>
  fetch(`${url}/health`).then(
    ({ ok }) => ok,
    () => false,
  )

export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'openimr-bench-'))
  try {
    return await work(join(folder, 'data'))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}
