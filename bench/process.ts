// A measured process: started with Node as this one runs, ready when it names its port, and stopped at the end.
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { type Told, tell } from './told.ts'

export type Measured = { port: number; pid: number; stop(): Promise<void> }

export function startMeasured(file: 'app-server.ts' | 'bare-server.ts', told: Told): Promise<Measured> {
  const child = fork(join(import.meta.dirname, file), {
    env: { ...process.env, ...tell(told), NODE_ENV: 'production' },
    // The server writes its log, and nobody reads it.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`${file} ended before it was ready.`)))
    child.once('message', ({ port }: { port: number }) =>
      resolve({ port, pid: child.pid ?? 0, stop: () => stopped(child) }),
    )
  })
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.removeAllListeners('exit').once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}
