// What it costs a device to catch up with a caseload of thirty: from nothing, and after a week of sessions.
import { type Caller, newCaller } from './caller.ts'
import { openDesk } from './desk.ts'
import { putAll, type Worker } from './house.ts'
import { count, kilobytes, median, ms } from './numbers.ts'
import type { Figure, Part } from './part.ts'
import { sessionEntries } from './session-entries.ts'

const CASELOAD = 30
const WEEKS = 26

export const catchUp: Part = {
  name: 'catch-up',
  async measure({ runs, full, say }) {
    const weeks = full ? WEEKS : 8
    const desk = await openDesk({ agencies: 1, workers: 1, caseload: CASELOAD })
    const [worker] = desk.workers as [Worker]
    const caller = newCaller(desk.app.port, worker.headers)
    try {
      const meetAll = async () => {
        for (const chart of worker.caseload)
          await putAll(
            desk.accept,
            worker.agency,
            worker.person,
            sessionEntries({ by: worker.person, device: worker.device, ...chart }),
          )
      }
      say(`${weeks} weeks of ${CASELOAD} sessions`)
      for (let week = 1; week < weeks; week += 1) await meetAll()
      const before = await pullAll(caller, worker, NOWHERE)
      await meetAll()
      const told = `a caseload of ${CASELOAD}, ${weeks} sessions each`
      return [
        await figure(runs, `a device catches up from nothing: ${told}`, () =>
          pullAll(caller, worker, NOWHERE),
        ),
        await figure(runs, `a device catches up after a week: ${CASELOAD} sessions`, () =>
          pullAll(caller, worker, before),
        ),
      ]
    } finally {
      caller.close()
      await desk.close()
    }
  },
}

type Place = { cursor: string; ties: string }
const NOWHERE: Place = { cursor: '', ties: '' }

type Pulled = Place & { records: number; bytes: number; pages: number }

async function figure(runs: number, what: string, pull: () => Promise<Pulled>): Promise<Figure> {
  const taken: number[] = []
  let last = await pull()
  for (let time = 0; time < runs * 3; time += 1) {
    const began = performance.now()
    last = await pull()
    taken.push(performance.now() - began)
  }
  const { records, bytes, pages } = last
  const measured = `${ms(median(taken))}: ${count(records)} records, ${kilobytes(bytes)} before gzip, in ${pages} calls`
  return { what, measured, aim: 'none set' }
}

/** Page after page as a device asks for them, from a place on. */
async function pullAll(caller: Caller, { slug }: Worker, from: Place): Promise<Pulled> {
  let place = from
  let [records, bytes, pages] = [0, 0, 0]
  for (;;) {
    const query = new URLSearchParams({ after: place.cursor, ties: place.ties })
    const text = await caller.call('GET', `/api/${slug}/changes?${query}`)
    const answer = JSON.parse(text) as Place & { records: unknown[]; more: boolean; startOver: boolean }
    if (answer.startOver) throw new Error('The device was told to start over.')
    records += answer.records.length
    bytes += text.length
    pages += 1
    place = answer
    if (!answer.more) return { ...place, records, bytes, pages }
  }
}
