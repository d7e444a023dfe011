// Which pages are about this person: each by its plain name, theirs or not by their own word, to be changed at any time.
import { useState } from 'preact/hooks'
import type { SectionCover } from '#curriculum/shape/shelf.ts'
import { placeOf } from '#domain/reading.ts'
import { Said } from '#web/app/said.tsx'
import { useAddress } from '#web/app/where.ts'
import { useReading, useReadingWrite } from '#web/client/reading-own.ts'
import { usePicked } from '#web/client/reading-picked.ts'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { readingWords } from '#web/words/en/client-reading.ts'

const words = readingWords.topic

export type WhichAreMineProps = { topic: string; sections: readonly SectionCover[] }

export function WhichAreMine({ topic, sections }: WhichAreMineProps) {
  const address = useAddress()
  const { mine } = useReading()
  // Open until all were answered once; it does not close under the fingers that answer the last.
  const [open] = useState(() => sections.some(({ id }) => mine[placeOf(topic, id)] === undefined))
  return (
    <Fold title={words.which} open={open}>
      <p class="soft">{words.whichHint}</p>
      <ul class="which">
        {sections.map((section) => (
          <li key={section.id}>
            <IsMine topic={topic} section={section} />
            <a href={address(`handout/${topic}/${section.id}`)} aria-label={words.lookLabel(section.title)}>
              {words.look}
            </a>
          </li>
        ))}
      </ul>
    </Fold>
  )
}

type IsMineProps = { topic: string; section: Pick<SectionCover, 'id' | 'title'>; legend?: string }

/** One page: about me, or not me. */
export function IsMine({ topic, section, legend = section.title }: IsMineProps) {
  const { mine } = useReading()
  const { choose, trouble } = useReadingWrite()
  const place = placeOf(topic, section.id)
  const said = mine[place]
  const [value, pick] = usePicked<'yes' | 'no'>(said === undefined ? null : said ? 'yes' : 'no', (picked) =>
    choose(place, picked === 'yes'),
  )
  return (
    <>
      <ChoiceGroup
        legend={legend}
        look="segments"
        options={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
        value={value}
        onValue={pick}
      />
      <Said trouble={trouble} />
    </>
  )
}
