// What it costs to open a chart, all that the practitioner's screen needs, beside a bare server that reads the same rows.
import { copyChart } from './bare-tables.ts'
import { newCaller } from './caller.ts'
import { type Desk, openDesk } from './desk.ts'
import { putAll, type Worker } from './house.ts'
import { inTurn, inWords, type Load, load, p50, rateOf } from './load.ts'
import { count, kilobytes, times } from './numbers.ts'
import type { Figure, Part } from './part.ts'
import { sessionEntries } from './session-entries.ts'

const READERS = 16
/** Half a year of weekly sessions in each chart. */
const SESSIONS = 26
const AIM = 4
/** What Medplum reaches at 16, as it was measured when the aims were set. */
const MEDPLUM = 138

export const chart: Part = {
  name: 'chart',
  async measure({ runs, full, say }) {
    const desk = await openDesk({ agencies: 4, workers: READERS, caseload: 1 })
    try {
      say(`${SESSIONS} sessions in each chart`)
      for (const worker of desk.workers) await meet(desk, worker)
      const figures: Figure[] = []
      for (const readers of [1, READERS]) {
        say(`${readers} at once`)
        figures.push(await open(desk, { readers, runs, each: full ? 400 : 100 }))
      }
      return figures
    } finally {
      await desk.close()
    }
  },
}

async function meet({ accept, database }: Desk, { agency, person, device, caseload }: Worker): Promise<void> {
  for (const one of caseload) {
    for (let week = 0; week < SESSIONS; week += 1) {
      const then = Date.now() - (SESSIONS - week) * 7 * 86_400_000
      await putAll(accept, agency, person, sessionEntries({ by: person, device, ...one }, then))
    }
    await copyChart(database.owner.pool, agency, one.client)
  }
}

type Given = { readers: number; runs: number; each: number }

async function open({ app, bare, workers }: Desk, { readers, runs, each }: Given): Promise<Figure> {
  const some = workers.slice(0, readers)
  const got = await inTurn(runs, {
    ours: () => read(app.port, some, (slug, client) => `/api/${slug}/charts/${client}`, each),
    bare: () => read(bare.port, some, (_slug, client) => `/${client}`, each),
  })
  const ratio = p50(got.ours) / p50(got.bare)
  const fast = rateOf(got.ours) >= 10 * MEDPLUM
  return {
    what: `open a chart with ${SESSIONS} sessions (${kilobytes(sizes.at(-1) ?? 0)}), ${readers} at once`,
    measured: inWords(got.ours),
    beside: `bare server, the same rows: ${inWords(got.bare)} (${times(ratio)})`,
    ...(readers === 1
      ? { aim: `${AIM} × the bare server, or less`, met: ratio <= AIM }
      : {
          aim: `${AIM} × the bare server, or less; ${10 * MEDPLUM} a second (10 × Medplum)`,
          met: ratio <= AIM && fast,
          why: `the bare server itself reaches ${count(rateOf(got.bare))} a second with a chart of this size`,
        }),
  }
}

const sizes: number[] = []

async function read(
  port: number,
  workers: readonly Worker[],
  path: (slug: string, client: string) => string,
  each: number,
): Promise<Load> {
  const callers = workers.map(({ headers }) => newCaller(port, headers))
  const askers = callers.map((caller, place) => async () => {
    const { slug, caseload } = workers[place] as Worker
    const answer = await caller.call('GET', path(slug, caseload[0]?.client ?? ''))
    sizes.push(answer.length)
  })
  try {
    return await load(askers, each, 20)
  } finally {
    for (const caller of callers) caller.close()
  }
}
