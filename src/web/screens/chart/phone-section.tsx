// The way to the person's phone sign-in, for those who work with them.
import type { Client } from '#domain/client.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { deviceDrawing } from '#web/parts/drawings.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { Section } from './section.tsx'

const words = chartWords.phone

export function PhoneSection({ client }: { client: Client }) {
  const device = useChangingDevice()
  const address = useAddress()
  const mine = device.may('session.plan', client.id)
  return (
    <Section
      id="phone"
      title={words.title}
      actions={
        mine && (
          <ButtonLink href={address(`people/${client.id}/phone`)} icon={deviceDrawing}>
            {words.give}
          </ButtonLink>
        )
      }
    >
      <p>{mine ? words.lead : words.notYours}</p>
    </Section>
  )
}
