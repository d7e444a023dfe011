// Runs one program of a check to its end, within a time, and stops all it started where that is over.
import { type ChildProcess, spawn } from 'node:child_process'

export type Ended = { ok: boolean; output: string; late: boolean }

const running = new Set<ChildProcess>()

export function runStep(command: string[], options: { minutes: number; show: boolean }): Promise<Ended> {
  const [program, ...args] = command
  return new Promise((done) => {
    // A group of its own, so that what it starts in turn can be stopped with it.
    const child = spawn(program ?? process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    running.add(child)
    let output = ''
    let late = false
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => {
        output += text
        if (options.show) process.stdout.write(text)
      })
    }
    const limit = setTimeout(() => {
      late = true
      stop(child, 'SIGTERM')
      setTimeout(() => stop(child, 'SIGKILL'), 10_000).unref()
    }, options.minutes * 60_000)
    const end = (ok: boolean) => {
      clearTimeout(limit)
      running.delete(child)
      done({ ok: ok && !late, output, late })
    }
    child.on('error', (error) => {
      output += error.message
      end(false)
    })
    child.on('exit', () => {
      // What a step left running must not outlive it; what escaped that must not hold the check up.
      stop(child, 'SIGKILL')
      setTimeout(() => end(child.exitCode === 0), 3000).unref()
    })
    child.on('close', (code) => end(code === 0))
  })
}

export function stopSteps(): void {
  for (const child of running) stop(child, 'SIGTERM')
}

function stop(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // Nothing of the group is left.
  }
}
