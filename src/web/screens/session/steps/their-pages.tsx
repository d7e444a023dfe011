// Which of a topic's chosen pages are theirs, asked right where one of them may come next.
import { useState } from 'preact/hooks'
import type { SectionCover } from '#curriculum/shape/shelf.ts'
import { placeOf } from '#domain/reading.ts'
import { CheckList } from '#web/parts/check-list.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { choosable, wasAsked } from '#web/screens/session/offered.ts'
import { pageWords } from '#web/words/en/session-pages.ts'

const words = pageWords.theirs

export type TheirPagesProps = { topic: string; sections: readonly SectionCover[] }

export function TheirPages({ topic, sections }: TheirPagesProps) {
  const { client, name, reading, write } = useMeeting()
  const asked = wasAsked(reading, topic, sections)
  // Opened where it has not been asked, it stays open while answers are given.
  const [opened] = useState(!asked)
  const pages = choosable(sections)
  if (pages.length === 0) return null
  const theirs = pages.filter((one) => reading?.mine[placeOf(topic, one.id)] === true)
  const said = theirs.length === 0 ? words.none : words.asked(theirs.map((one) => one.title).join(', '))
  return (
    <Fold title={asked ? said : words.title} open={opened}>
      <CheckList
        legend={words.title}
        hint={words.lead(name)}
        options={pages.map((one) => ({ value: one.id, label: words.option(one.code ?? '', one.title) }))}
        values={theirs.map((one) => one.id)}
        onToggle={(section, mine) =>
          write('reading.choose', client.id, { place: placeOf(topic, section), mine })
        }
      />
    </Fold>
  )
}
