// `people/:client/topics` (client): the order of topics, as the person and the practitioner agree on it.
import { isRunning } from '#domain/enrolment.ts'
import type { Id } from '#domain/text.ts'
import { Said } from '#web/app/said.tsx'
import { useChangingDevice } from '#web/device/hooks.ts'
import { useContent } from '#web/staff/use-content.ts'
import { useWrite } from '#web/staff/write.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { NotInChart } from './not-in-chart.tsx'
import { SubPage } from './sub-page.tsx'
import { TopicOrder } from './topic-order.tsx'
import { useUndo } from './use-undo.tsx'

const words = chartWords.topics

export function TopicsScreen({ client }: { client: Id }) {
  const device = useChangingDevice()
  const { titles } = useContent()
  const [trouble, write] = useWrite(client)
  const [offerUndo, undo] = useUndo()
  const enrolment = device.all('enrolment', client).find(isRunning)
  if (!enrolment || !device.may('enrolment.reorder', client)) return <NotInChart client={client} />
  const { id, topics: before } = enrolment
  const reorder = async (topics: string[]) => {
    if (await write('enrolment.reorder', id, { topics }))
      offerUndo(words.reordered, () => write('enrolment.reorder', id, { topics: before }))
  }
  return (
    <SubPage client={client} title={words.orderTitle} lead={words.orderLead}>
      <Said trouble={trouble} />
      <TopicOrder label={words.orderTitle} order={before} title={titles.topic} onOrder={reorder} />
      {undo}
    </SubPage>
  )
}
