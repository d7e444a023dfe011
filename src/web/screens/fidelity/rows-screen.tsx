// `fidelity/rows` (item, team, practitioner, from, to): the sessions and charts behind a figure, grouped by how they count.
import './fidelity.css'
import { itemNames } from '#domain/fidelity-names.ts'
import { Screen } from '#web/app/screen.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { fidelityWords } from '#web/words/en/fidelity.ts'
import { itemMeans } from '#web/words/en/fidelity-items.ts'
import { rowsWords as words } from '#web/words/en/fidelity-rows.ts'
import { NoAnswer } from './answered.tsx'
import { type Asked, asking, useAsked, useFidelityAddress } from './asked.ts'
import { useAskedItem } from './asked-item.ts'
import { sayPeriod } from './months.ts'
import { RowGroups } from './row-groups.tsx'
import { RowsAnswer } from './rows-answer.ts'
import { useAnswer } from './use-answer.ts'
import { useWhose } from './whose.ts'

export function RowsScreen() {
  const asked = useAsked()
  if (!asked)
    return (
      <Screen title={fidelityWords.title}>
        <Empty>{fidelityWords.nobodys}</Empty>
      </Screen>
    )
  return <Behind asked={asked} />
}

function Behind({ asked }: { asked: Asked }) {
  const item = useAskedItem()
  const address = useFidelityAddress(asked)
  const whose = useWhose(asked.view)
  const { value, trouble, again } = useAnswer(`/rows${asking(asked, { item: `${item.number}` })}`, RowsAnswer)
  return (
    <Screen
      title={words.title(itemNames[item.id])}
      lead={words.lead(whose, sayPeriod(asked.period))}
      back={{ href: address(), label: fidelityWords.back }}
    >
      <p>{itemMeans[item.id]}</p>
      {(!value || trouble) && <NoAnswer trouble={trouble} again={again} />}
      {value && value.rows.length + value.hidden === 0 && <Empty>{words.none}</Empty>}
      {value && <RowGroups rows={value.rows} item={item} />}
      {value && value.more > 0 && <p>{words.notListed(value.more)}</p>}
      {value && value.hidden > 0 && <p>{words.hidden(value.hidden)}</p>}
      {value?.rows.some(({ client }) => client !== null) && <p class="soft">{words.logged}</p>}
    </Screen>
  )
}
