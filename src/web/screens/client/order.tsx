// The order of my topics: moved up and down by the person themselves, with the way back.
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useReadingPlace } from '#web/client/reading-place.ts'
import { useUndo } from '#web/client/undo-offer.tsx'
import { useWrite } from '#web/client/write.ts'
import { useCurriculum } from '#web/device/hooks.ts'
import { Empty } from '#web/parts/empty.tsx'
import { Reorder } from '#web/parts/reorder.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { readingWords } from '#web/words/en/client-reading.ts'

const words = readingWords.order

export function OrderScreen() {
  const address = useAddress()
  const shelf = useCurriculum()
  const { enrolment, topics } = useReadingPlace(shelf)
  const { write, trouble } = useWrite()
  const offer = useUndo()
  const before = topics.map(({ id }) => id)
  const order = async (ids: string[]) => {
    if (!enrolment) return
    const put = (topics: string[]) => write('enrolment.reorder', { topics }, enrolment.id)
    if (await put(ids)) offer(words.said, () => void put(before))
  }
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      back={{ href: address('handout'), label: clientWords.back.read }}
    >
      {!shelf && <p role="status">{clientWords.read.nothing}</p>}
      {!enrolment && <Empty>{words.none}</Empty>}
      {shelf && enrolment && (
        <Reorder
          label={words.list}
          items={topics.map(({ id, title, short }) => ({ id, title, detail: short }))}
          onOrder={(ids) => void order(ids)}
          upWords={words.up}
          downWords={words.down}
          upLabel={(item, above) => words.upLabel(item.title, above.title)}
          downLabel={(item, below) => words.downLabel(item.title, below.title)}
          moved={(item, place) => words.moved(item.title, place)}
        />
      )}
      <Said trouble={trouble} />
    </Screen>
  )
}
