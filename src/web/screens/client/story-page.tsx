// A page to read that is no part of a handout: in the person's own words, and read aloud when asked.
import { useRef } from 'preact/hooks'
import type { Block } from '#curriculum/shape/block.ts'
import { useReading } from '#web/client/reading-own.ts'
import { Blocks } from '#web/parts/blocks.tsx'
import { ReadAloud } from '#web/parts/read-aloud.tsx'
import { sentencesOf } from '#web/parts/read-aloud-sentences.ts'
import { clientWords } from '#web/words/en/client.ts'
import { readAloudWords } from '#web/words/en/client-reading.ts'
import { RelaxationPlace } from './relax-place.tsx'

const words = clientWords.read.blocks

export function ReadPage({ blocks }: { blocks: readonly Block[] }) {
  const { speed, words: own } = useReading()
  const page = useRef<HTMLDivElement>(null)
  const sentences = sentencesOf(blocks, { words, own, relaxation: () => [] })
  return (
    <>
      <ReadAloud sentences={sentences} within={page} speed={speed} words={readAloudWords} />
      <div class="handout" ref={page}>
        <Blocks
          blocks={blocks}
          words={words}
          level={2}
          own={own}
          relaxation={(one) => <RelaxationPlace relaxation={one} />}
        />
      </div>
    </>
  )
}
