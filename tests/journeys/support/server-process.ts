// OpenIMR in a process of its own, as somebody starts it in a terminal.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

// This file stands three folders deep in the repository.
const ROOT = join(import.meta.dirname, '../../..')

export type ServerProcess = {
  /** Its address, once it listens. */
  ready: Promise<string>
  /** The lines of its terminal. */
  said: readonly string[]
  stop(): Promise<void>
}

export function startServer(dataFolder: string): ServerProcess {
  const child = spawn(process.execPath, ['bin/serve.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, OPENIMR_DATA: dataFolder, PORT: '0', DATABASE_URL: '', OPENIMR_URL: '' },
  })
  const said: string[] = []
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const ready = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      // What it logs of each call is no word for people.
      if (!line.startsWith('{')) said.push(line)
      const url = /^OpenIMR is ready: (\S+)$/.exec(line)?.[1]
      if (url) resolve(url)
    })
    ended.then(() => reject(new Error(`The server ended:\n${said.join('\n')}`)))
  })
  return {
    ...{ ready, said },
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
