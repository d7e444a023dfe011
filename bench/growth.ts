// How the cost of recording a session grows with what is there: few sessions and many, in turn.
import { crowdOf } from './crowd.ts'
import { inTurn, inWords, p50 } from './load.ts'
import { count, times } from './numbers.ts'
import type { Part } from './part.ts'
import { recordSessions } from './sessions.ts'

const FEW = 1000
const AIM = 1.3

export const growth: Part = {
  name: 'growth',
  async measure({ runs, full, say }) {
    const many = full ? 1_000_000 : 50_000
    const [small, large] = [await crowdOf(FEW, say), await crowdOf(many, say)]
    say('recording in both')
    const each = full ? 200 : 60
    const got = await inTurn(runs, {
      few: () => recordSessions(small.app.port, small.workers, each),
      many: () => recordSessions(large.app.port, large.workers, each),
    })
    const ratio = p50(got.many) / p50(got.few)
    return [
      {
        what: `record a session, one writer, with ${count(many)} sessions in the agency`,
        measured: inWords(got.many),
        beside: `with ${count(FEW)}: ${inWords(got.few)} (${times(ratio)})`,
        ...{ aim: `${AIM} × at ${count(1_000_000)}`, ...(full || ratio > AIM ? { met: ratio <= AIM } : {}) },
      },
    ]
  },
}
