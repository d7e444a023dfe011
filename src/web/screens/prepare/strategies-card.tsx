// Strategies not used lately, so that one comes to mind before the session.
import type { Strategies } from '#curriculum/shape/topic.ts'
import type { Client } from '#domain/client.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Card } from '#web/parts/card.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { prepareWords } from '#web/words/en/prepare.ts'
import { lately, notUsed } from './strategies-lately.ts'

const words = prepareWords.strategies

export type StrategiesCardProps = { client: Client; strategies: Strategies | undefined }

export function StrategiesCard({ client, strategies }: StrategiesCardProps) {
  const device = useChangingDevice()
  if (!strategies) return null
  const last = lately(device.all('session', client.id), device.all('attendance', client.id))
  const left = notUsed(strategies, last)
  return (
    <Card title={words.title} over={last.length > 0 ? words.lead(last.length) : undefined}>
      {last.length === 0 && <p>{words.first}</p>}
      {last.length > 0 && left.length === 0 && <p>{words.none}</p>}
      {last.length > 0 &&
        left.map(({ family, strategies: some, all }) => (
          <p key={family}>
            <span class="soft">{words.families[family]}:</span>{' '}
            {all ? words.all(some.length) : some.map((one) => one.title).join(' · ')}
          </p>
        ))}
      {last.length > 0 && left.length > 0 && (
        <Fold title={words.mean}>
          <dl class="flow">
            {left
              .flatMap((one) => one.strategies)
              .map((one) => (
                <div key={one.id}>
                  <dt>
                    <strong>{one.title}</strong>
                  </dt>
                  <dd class="soft">{one.means}</dd>
                </div>
              ))}
          </dl>
        </Fold>
      )}
    </Card>
  )
}
