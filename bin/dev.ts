// Works on OpenIMR: the server starts again and the web app is built again whenever a file is saved.
import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { orStop } from './or-stop.ts'
import { ensureWeb } from './setup.ts'
import { forgetWebBuild } from './web-build.ts'

const root = dirname(import.meta.dirname)
await orStop(ensureWeb())
forgetWebBuild()

const start = (...args: string[]) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' })
const both = [
  start('--watch', '--watch-preserve-output', 'bin/serve.ts'),
  start('node_modules/vite/bin/vite.js', 'build', '--watch', '--mode', 'development'),
]

let stopping = false
function stop(code: number): void {
  if (stopping) return
  stopping = true
  process.exitCode = code
  for (const child of both) child.kill('SIGTERM')
}

for (const child of both) child.on('exit', (code) => stop(code ?? 1))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(0))
