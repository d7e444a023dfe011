// The press: papers wait in a line, a process or two print them, and whatever goes wrong is said in a sentence.
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Paper } from '#print/paper.ts'
import type { Printed } from './press-process.ts'
import { typstIsHere } from './typst.ts'

export type NoPaper = 'not-here' | 'busy' | 'late' | 'broken'

const SENTENCES: Record<NoPaper, string> = {
  'not-here':
    'This server cannot make a PDF. Open the page and print it with your browser instead: that works everywhere.',
  busy: 'Many pages are being printed just now. Try again in a minute.',
  late: 'This took too long to print. Try a smaller part, or print the page with your browser.',
  broken: 'This could not be printed. Print the page with your browser, and tell your agency.',
}

export class CannotPrint extends Error {
  override name = 'CannotPrint'
  readonly why: NoPaper
  constructor(why: NoPaper) {
    super(SENTENCES[why])
    this.why = why
  }
}

export type Press = {
  /** Whether this machine can print. */
  readonly here: boolean
  print(paper: Paper): Promise<Uint8Array>
  /** The processes that print just now. */
  processes(): number[]
  stop(): void
}

export type PressOptions = {
  atOnce?: number
  /** A process is replaced after so many papers, so that nothing it holds on to can grow. */
  recycle?: number
  patience?: number
  waiting?: number
  /** A press that has nothing to do gives its memory back. */
  idle?: number
  program?: string
}

type Job = {
  number: number
  paper: Paper
  tries: number
  done(pdf: Uint8Array): void
  fail(why: NoPaper): void
}
type Worker = { child: ChildProcess; job: Job | null; printed: number; clock: NodeJS.Timeout | undefined }

const PROGRAM = join(import.meta.dirname, 'press-process.ts')

export function openPress(options: PressOptions = {}): Press {
  const {
    atOnce = 2,
    recycle = 200,
    patience = 30_000,
    waiting = 40,
    idle = 300_000,
    program = PROGRAM,
  } = options
  const here = typstIsHere()
  const line: Job[] = []
  const workers = new Set<Worker>()
  let jobs = 0
  let stopped = false

  function next(): void {
    if (line.length === 0 || stopped) return
    const free = [...workers].find((worker) => worker.job === null)
    const worker = free ?? (workers.size < atOnce ? hire() : undefined)
    const job = worker && line.shift()
    if (worker && job) give(worker, job)
  }

  function hire(): Worker {
    const child = fork(program, {
      execArgv: [],
      // It needs nothing of what the server knows.
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const worker: Worker = { child, job: null, printed: 0, clock: undefined }
    workers.add(worker)
    child.on('message', (printed: Printed) => take(worker, printed))
    child.on('error', () => leave(worker))
    child.on('exit', () => leave(worker))
    return worker
  }

  function give(worker: Worker, job: Job): void {
    clearTimeout(worker.clock)
    worker.job = job
    hold(worker, true)
    worker.clock = setTimeout(() => dismiss(worker, 'late'), patience)
    worker.child.send({ job: job.number, paper: job.paper }, (error) => {
      if (error) leave(worker)
    })
  }

  function take(worker: Worker, { job: number, pdf }: Printed): void {
    const { job } = worker
    if (job?.number !== number) return
    clearTimeout(worker.clock)
    worker.job = null
    worker.printed += 1
    if (worker.printed >= recycle) dismiss(worker)
    else {
      hold(worker, false)
      worker.clock = setTimeout(() => dismiss(worker), idle)
      worker.clock.unref()
    }
    if (pdf) job.done(pdf)
    else job.fail('broken')
    next()
  }

  function dismiss(worker: Worker, why?: NoPaper): void {
    const { job } = worker
    worker.job = null
    leave(worker)
    if (job && why) job.fail(why)
  }

  // Whoever dies over a paper is replaced once; a paper that two die over is broken.
  function leave(worker: Worker): void {
    if (!workers.delete(worker)) return
    clearTimeout(worker.clock)
    worker.child.kill('SIGKILL')
    const { job } = worker
    worker.job = null
    if (job && job.tries < 1 && !stopped) line.unshift({ ...job, tries: job.tries + 1 })
    else job?.fail('broken')
    next()
  }

  return {
    here,
    print(paper) {
      if (!here || stopped) return Promise.reject(new CannotPrint('not-here'))
      if (line.length >= waiting) return Promise.reject(new CannotPrint('busy'))
      return new Promise((done, fail) => {
        jobs += 1
        line.push({ number: jobs, paper, tries: 0, done, fail: (why) => fail(new CannotPrint(why)) })
        next()
      })
    },
    processes: () => [...workers].flatMap(({ child }) => child.pid ?? []),
    stop() {
      stopped = true
      for (const job of line.splice(0)) job.fail('broken')
      for (const worker of [...workers]) dismiss(worker, 'broken')
    },
  }
}

// A process that prints keeps the server's alive until it has answered, and no longer.
function hold({ child }: Worker, busy: boolean): void {
  if (busy) {
    child.ref()
    child.channel?.ref()
  } else {
    child.unref()
    child.channel?.unref()
  }
}
