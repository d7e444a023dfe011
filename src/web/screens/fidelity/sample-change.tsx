// What an answer to "who counts" would change, in numbers of clients, before it is declared.
import { z } from 'zod'
import { newestMonth } from '#domain/fidelity-view.ts'
import { addMonths } from '#domain/month.ts'
import type { Sample } from '#domain/sample.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Notice } from '#web/parts/notice.tsx'
import { sampleWords as words } from '#web/words/en/fidelity-sample.ts'
import { sayPeriod } from './months.ts'
import { useAnswer } from './use-answer.ts'

const count = z.number().int().min(0)
const Change = z.object({ clients: count, now: count, widest: count })

const yesOrNo = (so: boolean) => (so ? 'yes' : 'no')

export type SampleChangeProps = { next: Pick<Sample, 'ended' | 'paused'> & { atLeast: number | undefined } }

export function SampleChange({ next: { atLeast, ended, paused } }: SampleChangeProps) {
  const device = useDevice()
  const to = newestMonth(device.me, { of: 'agency' }, device.today())
  const period = { from: addMonths(to, -2), to }
  const asked =
    atLeast === undefined
      ? undefined
      : `/sample?${new URLSearchParams({
          ...period,
          atLeast: `${atLeast}`,
          ended: yesOrNo(ended),
          paused: yesOrNo(paused),
        })}`
  const { value, trouble } = useAnswer(asked, Change)
  return (
    <Notice live title={words.changes}>
      <p>
        {trouble
          ? words.cannot
          : value
            ? `${words.change(value.now, value.clients, sayPeriod(period))} ${words.widest(value.clients, value.widest)}`
            : words.counting}
      </p>
    </Notice>
  )
}
