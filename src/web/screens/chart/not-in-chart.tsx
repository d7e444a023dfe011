// What stands where something of a chart is not on this device.
import { calledBy } from '#domain/client.ts'
import type { Id } from '#domain/text.ts'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useRecord } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { chartWords } from '#web/words/en/chart.ts'

export function NotInChart({ client }: { client: Id }) {
  const address = useAddress()
  const record = useRecord('client', client)
  return (
    <Screen title={chartWords.notHereTitle} lead={chartWords.notHere}>
      <div class="together">
        {record ? (
          <ButtonLink href={address(`people/${client}`)}>{chartWords.backTo(calledBy(record))}</ButtonLink>
        ) : (
          <ButtonLink href={address('people')}>{chartWords.backToPeople}</ButtonLink>
        )}
      </div>
    </Screen>
  )
}
