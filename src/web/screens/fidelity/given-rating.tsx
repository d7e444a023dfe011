// A rating that stands: by whom, when, for which months, and on what evidence; it can be withdrawn.
import { useState } from 'preact/hooks'
import type { Rating } from '#domain/rating.ts'
import { sayDate } from '#web/app/moment.ts'
import { Said } from '#web/app/said.tsx'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { useWrite } from '#web/staff/write.ts'
import { fidelityWords } from '#web/words/en/fidelity.ts'
import { sayPeriod } from './months.ts'

const words = fidelityWords.rating

export function GivenRating({ rating }: { rating: Rating }) {
  const device = useChangingDevice()
  const [trouble, write] = useWrite(null)
  const [asking, ask] = useState(false)
  const name = (id: string) => device.one('person', id)?.name ?? fidelityWords.somebody
  const names = rating.interviewed.map(name).join(', ')
  return (
    <Card
      title={words.given(rating.score, name(rating.by), sayDate(rating.given, device.zone))}
      look="tint"
      actions={
        asking ? (
          <>
            <Button look="serious" onPress={() => void write('rating.withdraw', rating.id, {})}>
              {words.withdrawSend}
            </Button>
            <Button look="quiet" onPress={() => ask(false)}>
              {words.keep}
            </Button>
          </>
        ) : (
          <Button look="quiet" onPress={() => ask(true)}>
            {words.withdraw}
          </Button>
        )
      }
    >
      <p>“{rating.words}”</p>
      <p class="soft">
        {words.about(sayPeriod(rating))} {names === '' ? words.nobody : words.interviewed(names)}{' '}
        {rating.observed ? words.observed : words.notObserved}
      </p>
      <p class="soft">{asking ? words.withdrawAsk : words.newer}</p>
      <Said trouble={trouble} />
    </Card>
  )
}
