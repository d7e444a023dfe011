// My words: what a person calls their illness, symptoms or team, which then stands in all they read.
import { useEffect, useState } from 'preact/hooks'
import type { Inline } from '#curriculum/shape/block.ts'
import type { GlossaryWord } from '#curriculum/shape/topic.ts'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { exampleOf } from '#web/client/reading-example.ts'
import { useReading } from '#web/client/reading-own.ts'
import type { Shelf } from '#web/device/device.ts'
import { useCurriculum } from '#web/device/hooks.ts'
import { Fold } from '#web/parts/fold.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { readingWords } from '#web/words/en/client-reading.ts'
import { OneWord } from './words-one.tsx'

const words = readingWords.words

type Asked = { word: GlossaryWord & { ask: string }; example: Inline[] | undefined }

export function WordsScreen() {
  const address = useAddress()
  const own = useReading()
  const asked = useAsked(useCurriculum())
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      back={{ href: address('handout'), label: clientWords.back.read }}
    >
      {(!asked || asked.length === 0) && <p role="status">{words.nothing}</p>}
      {asked?.map(({ word, example }) => {
        const mine = own.words[word.id] ?? ''
        return (
          <Fold
            key={word.id}
            title={mine === '' ? words.usual(word.term) : words.called(word.term, mine)}
            open={own.others.some((other) => other.field === `words.${word.id}`)}
          >
            <OneWord word={word} example={example} />
          </Fold>
        )
      })}
    </Screen>
  )
}

/** The words a person may have their own for, each with a sentence of a page it stands in. */
function useAsked(shelf: Shelf | undefined): Asked[] | undefined {
  const [asked, put] = useState<Asked[]>()
  useEffect(() => {
    let there = true
    if (shelf)
      readAsked(shelf).then(
        (read) => there && put(read),
        () => there && put([]),
      )
    return () => {
      there = false
    }
  }, [shelf])
  return asked
}

async function readAsked(shelf: Shelf): Promise<Asked[]> {
  const glossary = (await shelf.programme())?.glossary ?? []
  const written = shelf.index.topics.filter((topic) => topic.status === 'written')
  // What has not reached this phone yet hides nothing of what has.
  const pages = await Promise.all(written.map((topic) => shelf.pages(topic.id).catch(() => undefined)))
  const blocks = pages.flatMap((page) => page?.handout.sections.flatMap((section) => section.blocks) ?? [])
  return glossary.flatMap(({ ask, ...word }) =>
    ask === undefined ? [] : [{ word: { ...word, ask }, example: exampleOf(word.id, blocks) }],
  )
}
