// The order of topics, changed with buttons.
import { Reorder } from '#web/parts/reorder.tsx'
import { chartWords } from '#web/words/en/chart.ts'

const words = chartWords.topics

export type TopicOrderProps = {
  label: string
  order: readonly string[]
  title: (topic: string) => string
  onOrder: (order: string[]) => void
}

export function TopicOrder({ label, order, title, onOrder }: TopicOrderProps) {
  return (
    <Reorder
      label={label}
      items={order.map((id) => ({ id, title: title(id) }))}
      onOrder={onOrder}
      upWords={words.up}
      downWords={words.down}
      upLabel={(item, above) => words.upLabel(item.title, above.title)}
      downLabel={(item, below) => words.downLabel(item.title, below.title)}
      moved={(item, place) => words.moved(item.title, place)}
    />
  )
}
