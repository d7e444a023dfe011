// `fidelity/rate` (item, team, from, to): what somebody who asked and watched gives to an item, with the evidence.
import './fidelity.css'
import { itemNames } from '#domain/fidelity-names.ts'
import { ratingOf } from '#domain/rating.ts'
import type { Id } from '#domain/text.ts'
import { Screen } from '#web/app/screen.tsx'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Empty } from '#web/parts/empty.tsx'
import { fidelityWords } from '#web/words/en/fidelity.ts'
import { itemMeans } from '#web/words/en/fidelity-items.ts'
import { useAsked, useFidelityAddress } from './asked.ts'
import { useAskedItem } from './asked-item.ts'
import { GivenRating } from './given-rating.tsx'
import { sayPeriod } from './months.ts'
import { RatingForm } from './rating-form.tsx'

const words = fidelityWords.rating

export function RateScreen() {
  const device = useChangingDevice()
  const asked = useAsked()
  const item = useAskedItem()
  const address = useFidelityAddress(asked ?? { view: { of: 'agency' }, period: { from: '', to: '' } })
  const back = { href: address(), label: fidelityWords.back }
  if (!asked || asked.view.of === 'practitioner' || !device.may('rating.give', null)) {
    return (
      <Screen title={words.notThese} back={back}>
        <Empty>{words.notTheseText}</Empty>
      </Screen>
    )
  }
  const team: Id | null = asked.view.of === 'team' ? asked.view.id : null
  const whose =
    team === null
      ? fidelityWords.choose.agency
      : fidelityWords.choose.team(device.one('team', team)?.name ?? '')
  const about = { item: item.number, team, ...asked.period }
  const standing = ratingOf(device.all('rating', null), about)
  return (
    <Screen
      title={words.title(itemNames[item.id])}
      lead={words.lead(whose, sayPeriod(asked.period))}
      back={back}
    >
      <p>{itemMeans[item.id]}</p>
      {standing && <GivenRating rating={standing} />}
      <RatingForm
        key={`${item.number}/${team}`}
        about={about}
        rated={item.rule === 'rated'}
        done={address()}
      />
    </Screen>
  )
}
