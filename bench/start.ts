// What it costs to start and to stand there: from nothing, with data, the demo; and the memory of all its processes.
import { setTimeout as pause } from 'node:timers/promises'
import { ensureWeb } from '#bin/setup.ts'
import { AGENCY } from '#demo/people.ts'
import { comeIn } from './demo-caller.ts'
import { load } from './load.ts'
import { median, megabytes, ms } from './numbers.ts'
import type { Figure, Part } from './part.ts'
import { inFolder, type Program, startProgram } from './program.ts'
import { familyOf, heldBy } from './spent.ts'

const MEGABYTE = 1_048_576
const AIM = { first: 3000, warm: 800, demo: 30_000, atRest: 200 * MEGABYTE, loaded: 400 * MEGABYTE }
const CALLERS = 16

export const start: Part = {
  name: 'start',
  async measure({ runs, say }) {
    await ensureWeb()
    const first: number[] = []
    for (let time = 0; time < runs; time += 1) {
      say('from nothing')
      first.push(await inFolder((folder) => startAndStop('bin/start.ts', folder)))
    }
    return [
      within('first start, in an empty folder, until /health answers', median(first), AIM.first),
      ...(await inFolder((folder) => withDemo(folder, runs, say))),
    ]
  },
}

async function withDemo(folder: string, runs: number, say: (sentence: string) => void): Promise<Figure[]> {
  say('the demo from nothing')
  const made = await startAndStop('bin/demo.ts', folder)
  const warm: number[] = []
  for (let time = 0; time < runs; time += 1) warm.push(await startAndStop('bin/start.ts', folder))
  say('memory')
  const demo = await startProgram('bin/demo.ts', folder)
  try {
    await pause(10_000)
    const atRest = heldBy(familyOf(demo.pid))
    const loaded = await loadedMemory(demo)
    return [
      within('start with data (the demo agency)', median(warm), AIM.warm),
      within('demo made from nothing, from the command to /health', made, AIM.demo),
      memory('memory at rest, server and PostgreSQL together (PSS)', atRest, AIM.atRest),
      memory(`memory while ${CALLERS} callers pull all they may see (PSS, most)`, loaded, AIM.loaded),
    ]
  } finally {
    await demo.stop()
  }
}

async function loadedMemory(demo: Program): Promise<number> {
  const callers = await Promise.all(Array.from({ length: CALLERS }, () => comeIn(demo.url, /Dana/)))
  let [most, loading] = [0, true]
  const askers = callers.map((caller) => async () => {
    await caller.call('GET', `/api/${AGENCY.slug}/changes?limit=500`)
  })
  const loaded = load(askers, 20).finally(() => {
    loading = false
  })
  while (loading) {
    most = Math.max(most, heldBy(familyOf(demo.pid)))
    await pause(200)
  }
  await loaded
  for (const caller of callers) caller.close()
  return most
}

async function startAndStop(file: 'bin/start.ts' | 'bin/demo.ts', folder: string): Promise<number> {
  const program = await startProgram(file, folder)
  await program.stop()
  return program.ms
}

const within = (what: string, time: number, aim: number): Figure => ({
  ...{ what, measured: ms(time), aim: `${ms(aim)} or less`, met: time <= aim },
})

const memory = (what: string, bytes: number, aim: number): Figure => ({
  ...{ what, measured: megabytes(bytes), aim: `${megabytes(aim)} or less`, met: bytes <= aim },
})
