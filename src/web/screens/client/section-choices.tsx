// What a person may decide of a part: whether it is about them, to leave it out for now, to read it again together.
import { useState } from 'preact/hooks'
import type { Section } from '#curriculum/shape/handout.ts'
import { isSkipped, placeOf } from '#domain/reading.ts'
import { Said } from '#web/app/said.tsx'
import { useReading, useReadingWrite } from '#web/client/reading-own.ts'
import { useReadingPlace } from '#web/client/reading-place.ts'
import { useUndo } from '#web/client/undo-offer.tsx'
import { useWrite } from '#web/client/write.ts'
import { useCurriculum, useDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { readingWords } from '#web/words/en/client-reading.ts'
import { IsMine } from './read-mine.tsx'

const words = readingWords.section

export type SectionChoicesProps = { topic: string; section: Section }

export function SectionChoices({ topic, section }: SectionChoicesProps) {
  const reading = useReading()
  const { wasRead } = useReadingPlace(useCurriculum())
  return (
    <div class="flow not-printed">
      {section.code !== undefined && <IsMine topic={topic} section={section} legend={words.mine} />}
      <div class="together">
        <Skip topic={topic} section={section} skipped={isSkipped(reading, topic, section.id)} />
        {wasRead(topic, section.id) && <Again title={section.title} />}
      </div>
    </div>
  )
}

function Skip({ topic, section: { id, title }, skipped }: SectionChoicesProps & { skipped: boolean }) {
  const { skip, trouble } = useReadingWrite()
  const offer = useUndo()
  const place = placeOf(topic, id)
  const put = async (out: boolean) => {
    if (!(await skip(place, out))) return
    offer(out ? words.skipped(title) : words.putBack(title), () => void skip(place, !out))
  }
  return (
    <>
      {skipped && <p>{words.isSkipped}</p>}
      <Button look="quiet" onPress={() => void put(!skipped)}>
        {skipped ? words.takeIn : words.skip}
      </Button>
      <Said trouble={trouble} />
    </>
  )
}

/** Puts it on the list of what to talk about, where the practitioner finds it. */
function Again({ title }: { title: string }) {
  const device = useDevice()
  const { write, trouble, busy } = useWrite()
  const offer = useUndo()
  const [said, say] = useState(false)
  const ask = async () => {
    const id = device.newId()
    if (!(await write('agenda-item.add', { words: words.againItem(title) }, id))) return
    say(true)
    offer(words.againSaid, () => {
      say(false)
      void write('agenda-item.take-back', {}, id)
    })
  }
  if (said) return <p role="status">{words.againSaid}</p>
  return (
    <>
      <Button look="quiet" busy={busy} onPress={() => void ask()}>
        {words.again}
      </Button>
      <Said trouble={trouble} />
    </>
  )
}
