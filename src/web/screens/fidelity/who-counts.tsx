// Who counts, on top of every figure: the sample in a sentence, by whom it was declared, and how to read it.
import type { Period } from '#domain/fidelity.ts'
import { isNarrow, standingSample, WIDEST } from '#domain/sample.ts'
import { sayDate } from '#web/app/moment.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Card } from '#web/parts/card.tsx'
import { fidelityWords } from '#web/words/en/fidelity.ts'
import { sayPeriod } from './months.ts'
import { sayWho } from './say-who.ts'

const words = fidelityWords.who

export function WhoCounts({ clients, period }: { clients: number; period: Period }) {
  const device = useChangingDevice()
  const address = useAddress()
  const standing = standingSample(device.all('sample', null))
  return (
    <Card title={words.title} look="tint">
      <p>
        <strong>{words.people(clients, sayPeriod(period))}</strong> {sayWho(standing ?? WIDEST)}
      </p>
      <p class="soft">
        {standing
          ? words.declared(
              device.one('person', standing.by)?.name ?? fidelityWords.somebody,
              sayDate(standing.declared, device.zone),
            )
          : words.undeclared}{' '}
        {isNarrow(standing ?? WIDEST) ? words.caution : words.cautionWide}
      </p>
      <p class="not-printed">
        <a href={address('fidelity/sample')}>
          {device.may('sample.declare', null) ? words.declare : words.see}
        </a>
      </p>
    </Card>
  )
}
