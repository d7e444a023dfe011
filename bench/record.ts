// What it costs to record one whole session, forty entries in one batch, beside bare SQL and a bare server.
import { randomUUID } from 'node:crypto'
import { bareWrites } from './bare-sql.ts'
import { newCaller } from './caller.ts'
import { type Desk, openDesk } from './desk.ts'
import { inTurn, inWords, type Load, load, p50, rateOf } from './load.ts'
import { ms, times } from './numbers.ts'
import type { Figure, Part } from './part.ts'
import { sessionEntries } from './session-entries.ts'
import { recordSessions, WARM } from './sessions.ts'
import { familyOf, postgresOf, spentBy } from './spent.ts'
import { countSyncs } from './syncs.ts'
import { countTripsOfASession } from './trips.ts'

const AGENCIES = 4
const WRITERS = 16
const AIM = { times: 4, rate: 600, trips: 3 }
const ROWS = 20

export const record: Part = {
  name: 'record',
  async measure({ runs, full, say }) {
    const desk = await openDesk({ agencies: AGENCIES, workers: WRITERS, caseload: 10 })
    try {
      const figures: Figure[] = []
      for (const writers of [1, WRITERS]) {
        say(`${writers} at once`)
        figures.push(...(await beside(desk, { writers, runs, each: full ? 300 : 60 })))
      }
      say('counting fsyncs and round trips')
      return [...figures, await syncs(desk), await trips(desk)]
    } finally {
      await desk.close()
    }
  },
}

type Given = { writers: number; runs: number; each: number }

async function beside(desk: Desk, { writers, runs, each }: Given): Promise<Figure[]> {
  const workers = desk.workers.slice(0, writers)
  await recordSessions(desk.app.port, workers, WARM)
  const spent = { app: 0, postgres: 0 }
  const postgres = await postgresOf(desk.database.owner.pool)
  const ours = async () => {
    const before = [spentBy([desk.app.pid]), spentBy(familyOf(postgres))] as const
    const one = await recordSessions(desk.app.port, workers, each)
    spent.app += spentBy([desk.app.pid]) - before[0]
    spent.postgres += spentBy(familyOf(postgres)) - before[1]
    return one
  }
  const got = await inTurn(runs, {
    ours,
    sql: () => bareWrites(desk, workers, each),
    bare: () => bareInserts(desk, writers, each * 4),
  })
  const sessions = runs * writers * (each + WARM)
  return figuresOf(writers, got, { app: spent.app / sessions, postgres: spent.postgres / sessions })
}

type Spent = { app: number; postgres: number }

function figuresOf(writers: number, got: Record<'ours' | 'sql' | 'bare', Load>, spent: Spent): Figure[] {
  const ratio = p50(got.ours) / p50(got.bare)
  const aim =
    writers === 1
      ? { aim: `${AIM.times} × the bare server, or less`, met: ratio <= AIM.times }
      : { aim: `${AIM.rate} a second`, met: rateOf(got.ours) >= AIM.rate }
  const cost = `a session costs ${ms(spent.app)} of processor time in the server and ${ms(spent.postgres)} in PostgreSQL`
  const why =
    writers === 1
      ? `${cost}: forty entries are judged, hashed three times each and indexed four times; the bare server indexes 20 rows once`
      : `${cost}, on two cores which the callers share`
  return [
    {
      what: `record a session of 40 entries, ${writers} at once`,
      measured: inWords(got.ours),
      beside: `bare server, ${ROWS} rows: ${inWords(got.bare)} (${times(ratio)}); the same rows by bare SQL: ${inWords(got.sql)}`,
      ...{ ...aim, why },
    },
  ]
}

async function bareInserts({ bare, workers }: Desk, writers: number, each: number): Promise<Load> {
  const [worker] = workers
  const chart = worker?.caseload[0]
  if (!worker || !chart) throw new Error('There is nobody to meet.')
  const entries = sessionEntries({ by: worker.person, device: worker.device, ...chart }).slice(0, ROWS)
  const callers = Array.from({ length: writers }, () => newCaller(bare.port))
  const askers = callers.map((caller) => async () => {
    await caller.call('POST', '/', JSON.stringify(entries.map((one) => ({ ...one, id: randomUUID() }))))
  })
  try {
    return await load(askers, each, WARM)
  } finally {
    for (const caller of callers) caller.close()
  }
}

async function syncs({ app, database, workers }: Desk): Promise<Figure> {
  const often = 50
  // So that the connections it will use are there to be watched.
  await recordSessions(app.port, workers.slice(0, 1), 2, 0)
  const counted = await countSyncs(database.owner.pool, async () => {
    await recordSessions(app.port, workers.slice(0, 1), often, 0)
  })
  return {
    what: 'fsyncs of PostgreSQL’s log a session, one writer (strace)',
    measured: counted === undefined ? 'not counted: strace does not run here' : (counted / often).toFixed(2),
    aim: 'exactly 1',
    ...(counted === undefined
      ? {}
      : {
          met: Math.round((counted / often) * 10) === 10,
          why: 'that somebody is there is noted once a minute, by a commit of its own',
        }),
  }
}

async function trips(desk: Desk): Promise<Figure> {
  const { trips, transactions } = await countTripsOfASession(desk)
  return {
    what: 'round trips to the database a session, from the request to its answer',
    measured: `${trips}, in ${transactions} transactions: one that asks who calls, one that writes`,
    ...{ aim: `${AIM.trips} or fewer`, met: trips <= AIM.trips },
  }
}
