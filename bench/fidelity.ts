// What it costs to count fidelity over many sessions: taken for the first time, counted, and where the counts are kept.
import { newCaller } from './caller.ts'
import { crowdOf, withAgency } from './crowd.ts'
import type { Desk } from './desk.ts'
import { count, median, ms, times } from './numbers.ts'
import type { Figure, Part } from './part.ts'

const [KEPT, TIMES] = [20, 2]

/** The limit: one join and aggregate over the same rows, month by month. */
const BARE = `
  select to_char(a.day, 'YYYY-MM') as month, count(*), count(distinct a.client),
         count(*) filter (where a.motivational), count(*) filter (where a.educational),
         count(*) filter (where a.cognitive), count(*) filter (where a.beside), count(*) filter (where a.signed)
    from tally_attendance a join tally_enrolment e on e.agency = a.agency and e.client = a.client
   where a.agency = $1 and a.held and a.day >= e.start group by 1`

export const fidelity: Part = {
  name: 'fidelity',
  async measure({ runs, full, say }) {
    const figures: Figure[] = []
    for (const sessions of full ? [1000, 100_000, 1_000_000] : [1000, 50_000]) {
      const desk = await crowdOf(sessions, say)
      say(`${count(sessions)} sessions`)
      figures.push(await measureOne(desk, sessions, runs))
    }
    return figures
  },
}

async function measureOne(desk: Desk, sessions: number, runs: number): Promise<Figure> {
  const { app, database, workers } = desk
  const [worker] = workers
  if (!worker) throw new Error('There is nobody who may look.')
  const { agency, slug, headers } = worker
  const caller = newCaller(app.port, headers)
  const owner = database.owner.pool
  const ask = () => timed(() => caller.call('GET', `/api/${slug}/fidelity`))
  try {
    const first = await ask()
    await owner.query('vacuum analyze tally_attendance, tally_enrolment, tally_fact')
    const [cold, kept, bare]: number[][] = [[], [], []]
    for (let time = 0; time < runs; time += 1) {
      await withAgency(owner, agency, (client) =>
        client.query('delete from tally_kept where agency = $1', [agency]),
      )
      cold?.push(await ask())
      kept?.push(median([await ask(), await ask(), await ask()]))
      bare?.push(await withAgency(owner, agency, (client) => timed(() => client.query(BARE, [agency]))))
    }
    const [cost, still, least] = [median(cold ?? []), median(kept ?? []), median(bare ?? [])]
    return {
      what: `fidelity of an agency with ${count(sessions)} sessions: 13 items, 12 months`,
      measured: `counted ${ms(cost)}; kept ${ms(still)}; taken from the records for the first time ${ms(first)}`,
      beside: `one join and aggregate over the same rows: ${ms(least)} (${times(cost / least)})`,
      ...{ aim: `counted within ${TIMES} ×, kept ${KEPT} ms`, met: cost <= TIMES * least && still <= KEPT },
      why:
        cost > TIMES * least
          ? 'thirteen items over thirteen periods ask five questions of three tables; the bare statement asks one of two'
          : 'what is kept is read and scored anew',
    }
  } finally {
    caller.close()
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
