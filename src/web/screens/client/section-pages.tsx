// What a part says: the whole page, or one idea at a time; read aloud when asked.
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Section } from '#curriculum/shape/handout.ts'
import type { TopicPages } from '#curriculum/shape/shelf.ts'
import { useAddress } from '#web/app/where.ts'
import { useBeginSheet } from '#web/client/begin-sheet.ts'
import { ideasOf } from '#web/client/reading-ideas.ts'
import { useReading } from '#web/client/reading-own.ts'
import { Blocks } from '#web/parts/blocks.tsx'
import { Button, ButtonLink } from '#web/parts/button.tsx'
import { ReadAloud } from '#web/parts/read-aloud.tsx'
import { sentencesOf } from '#web/parts/read-aloud-sentences.ts'
import { clientWords } from '#web/words/en/client.ts'
import { readingWords } from '#web/words/en/client-reading.ts'
import { RelaxationPlace } from './relax-place.tsx'
import { SheetLinks } from './sheet-links.tsx'

const words = clientWords.read
const { sheets } = clientWords

export type SectionPagesProps = {
  pages: TopicPages
  section: Section
  /** The way on, which comes after the last idea. */
  children: ComponentChildren
}

export function SectionPages({ pages, section, children }: SectionPagesProps) {
  const address = useAddress()
  const { few, speed, words: own } = useReading()
  const { begun } = useBeginSheet()
  const page = useRef<HTMLDivElement>(null)
  const [turned, turn] = useState(0)
  const ideas = few ? ideasOf(section.blocks) : [section.blocks]
  const at = Math.min(turned, ideas.length - 1)
  const blocks = ideas[at] ?? []
  const sheetOf = (id: string) => pages.sheets.find((one) => one.id === id)
  const sentences = sentencesOf(blocks, {
    words: words.blocks,
    own,
    skill: (id) => skillLines(pages, id),
    // The player has a voice of its own.
    relaxation: () => [],
    sheet: (id) => {
      const sheet = sheetOf(id)
      return sheet ? [begun(sheet) ? sheets.goOn(sheet.title) : sheets.fill(sheet.title)] : []
    },
  })
  const go = (to: number) => {
    turn(to)
    page.current?.focus({ preventScroll: true })
    page.current?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <>
      <ReadAloud
        sentences={sentences}
        within={page}
        speed={speed}
        words={readingWords.aloud}
        beside={
          <ButtonLink look="quiet" href={address('look')}>
            {readingWords.section.look}
          </ButtonLink>
        }
      />
      <div class="handout" ref={page} tabIndex={-1}>
        <Blocks
          blocks={blocks}
          words={words.blocks}
          own={own}
          level={2}
          sheet={(id) => {
            const sheet = sheetOf(id)
            return sheet ? <SheetLinks sheets={[sheet]} /> : null
          }}
          relaxation={(one) => <RelaxationPlace relaxation={one} />}
          skill={(id) => <SkillSteps pages={pages} id={id} />}
        />
      </div>
      {few && <Turn at={at} of={ideas.length} onTurn={go} />}
      {at === ideas.length - 1 && children}
    </>
  )
}

type TurnProps = { at: number; of: number; onTurn: (to: number) => void }

function Turn({ at, of, onTurn }: TurnProps) {
  const said = readingWords.ideas
  return (
    <div class="ideas not-printed">
      {at > 0 ? <Button onPress={() => onTurn(at - 1)}>{said.back}</Button> : <span />}
      <p role="status">{said.place(at + 1, of)}</p>
      {at < of - 1 ? (
        <Button look="primary" onPress={() => onTurn(at + 1)}>
          {said.next}
        </Button>
      ) : (
        <span />
      )}
    </div>
  )
}

function skillLines(pages: TopicPages, id: string): string[] {
  const skill = pages.skills.find((one) => one.id === id)
  return skill ? [`${skill.title}. ${words.steps}:`, ...skill.steps] : []
}

function SkillSteps({ pages, id }: { pages: TopicPages; id: string }) {
  const skill = pages.skills.find((one) => one.id === id)
  if (!skill) return null
  return (
    <div class="flow">
      <p>
        <strong>{skill.title}.</strong> {words.steps}:
      </p>
      <ol>
        {skill.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  )
}
