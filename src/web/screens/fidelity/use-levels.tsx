// What each practitioner did of one practice: with whom, how often, plans, and whether it applies; no rating of anybody.
import type { Use } from '#domain/fidelity.ts'
import { itemNames } from '#domain/fidelity-names.ts'
import type { ItemId } from '#domain/fidelity-scale.ts'
import { useDevice } from '#web/device/hooks.ts'
import { fidelityWords } from '#web/words/en/fidelity.ts'

const words = fidelityWords.use

export function UseLevels({ item, uses }: { item: ItemId; uses: readonly Use[] }) {
  const device = useDevice()
  const mine = uses
    .filter(({ practice }) => practice === item)
    .map((use) => ({ ...use, name: device.one('person', use.practitioner)?.name ?? fidelityWords.somebody }))
    .sort((one, other) => one.name.localeCompare(other.name))
  if (mine.length === 0) return <p class="soft">{words.none}</p>
  return (
    <div class="use-levels">
      <ul aria-label={words.title(itemNames[item])}>
        {mine.map(({ practitioner, name, practisedWith, clients, times, plans, applies }) => (
          <li key={practitioner}>
            <strong>{words.person(name, practitioner === device.me.person)}</strong>
            <span>{words.line(words.with(practisedWith, clients, times), words.plans(plans))}</span>
            <span>{words.applies(applies.yes, applies.no, applies.declined, applies.unknown)}</span>
          </li>
        ))}
      </ul>
      <p class="soft">{words.notRecorded}</p>
    </div>
  )
}
