// Askers that record whole sessions: bodies made before the count begins, and every answer looked at.
import { type Caller, newCaller } from './caller.ts'
import type { Worker } from './house.ts'
import { type Ask, type Load, load } from './load.ts'
import { sessionEntries } from './session-entries.ts'

export const WARM = 10

export async function recordSessions(
  port: number,
  workers: readonly Worker[],
  each: number,
  warm = WARM,
): Promise<Load> {
  const callers = workers.map((worker) => newCaller(port, worker.headers))
  const askers = workers.map((worker, place) => recorder(callers[place] as Caller, worker, each + warm))
  try {
    return await load(askers, each, warm)
  } finally {
    for (const caller of callers) caller.close()
  }
}

function recorder(caller: Caller, worker: Worker, often: number): Ask {
  const bodies = Array.from({ length: often }, (_, place) => bodyOf(worker, place))
  return async () => {
    const answer = await caller.call('POST', `/api/${worker.slug}/entries`, bodies.pop())
    if (answer.split('"accepted"').length !== 41) throw new Error(`A session was not recorded: ${answer}`)
  }
}

function bodyOf({ caseload, person, device }: Worker, place: number): string {
  const chart = caseload[place % caseload.length]
  if (!chart) throw new Error('There is nobody to meet.')
  return JSON.stringify({ entries: sessionEntries({ by: person, device, ...chart }) })
}
