// Pages of the programme that belong to no topic: orientation, basics, evidence, leaflets, words and strategies.
import type { Block } from '#curriculum/shape/block.ts'
import type { Page } from '#curriculum/shape/handout.ts'
import { STRATEGY_FAMILIES } from '#curriculum/shape/topic.ts'
import { FeedbackPart } from '#web/app/feedback-part.tsx'
import { useDevice } from '#web/device/hooks.ts'
import { Blocks } from '#web/parts/blocks.tsx'
import { libraryWords as words } from '#web/words/en/library.ts'
import { AsSeen } from './as-seen.tsx'
import { LibraryPage, NotYet } from './library-page.tsx'
import { PaperOf } from './paper-of.tsx'
import { useHash } from './use-hash.ts'
import { useProgramme, useProgrammeTeaching, useWithLocals } from './use-shelf.ts'

export function Orientation() {
  const programme = useProgramme()
  const blocks = useWithLocals(programme?.orientation.blocks)
  if (!programme) return <NotYet title={words.orientation} here={false} />
  return (
    <LibraryPage title={programme.orientation.title} lead={<span class="not-printed">{words.asSeen}</span>}>
      <ForPeople blocks={blocks} />
      <FeedbackPart page="orientation" edition={programme.orientation.edition} />
    </LibraryPage>
  )
}

export function Basics() {
  const teaching = useProgrammeTeaching()
  if (!teaching) return <NotYet title={words.basics} here={false} />
  return <ForStaff page={teaching.basics} name="basics" />
}

export function Evidence() {
  const teaching = useProgrammeTeaching()
  if (!teaching) return <NotYet title={words.evidence} here={false} />
  return <ForStaff page={teaching.evidence} name="evidence" />
}

export function LeafletPage({ leaflet: id }: { leaflet: string }) {
  const programme = useProgramme()
  const teaching = useProgrammeTeaching()
  const { slug } = useDevice().me
  const all = [...(programme?.leaflets ?? []), ...(teaching?.leaflets ?? [])]
  const leaflet = all.find((one) => one.id === id)
  const blocks = useWithLocals(leaflet?.blocks)
  if (!leaflet)
    return <NotYet title={words.leaflets} here={programme !== undefined && teaching !== undefined} />
  return (
    <LibraryPage title={leaflet.title} lead={words.readers[leaflet.reader]}>
      {leaflet.reader === 'people' ? (
        <ForPeople blocks={blocks} />
      ) : (
        <Blocks blocks={blocks} words={words.blocks} level={2} />
      )}
      <PaperOf
        path={`/read/leaflet/${leaflet.id}/paper.pdf?at=${slug}`}
        file={`${leaflet.id}.pdf`}
        isThisPage
      />
      <FeedbackPart page={`leaflet/${leaflet.id}`} edition={leaflet.edition} />
    </LibraryPage>
  )
}

export function Glossary() {
  const programme = useProgramme()
  useHash(programme !== undefined)
  if (!programme) return <NotYet title={words.glossary} here={false} />
  return (
    <LibraryPage title={words.glossary} lead={words.glossaryDetail}>
      <dl class="flow">
        {[...programme.glossary]
          .sort((a, b) => a.term.localeCompare(b.term))
          .map((word) => (
            <div key={word.id} id={word.id} tabIndex={-1}>
              <dt>
                <strong>{word.term}</strong>
              </dt>
              <dd>
                {word.means}
                {word.ask !== undefined && <p class="soft">{words.glossaryAsk}</p>}
              </dd>
            </div>
          ))}
      </dl>
    </LibraryPage>
  )
}

export function StrategiesPage() {
  const teaching = useProgrammeTeaching()
  useHash(teaching !== undefined)
  if (!teaching) return <NotYet title={words.strategies} here={false} />
  return (
    <LibraryPage title={words.strategies} lead={words.strategiesLead}>
      {STRATEGY_FAMILIES.map((family) => (
        <section key={family} class="flow">
          <h2>{words.families[family]}</h2>
          <dl class="flow">
            {teaching.strategies[family].map((one) => (
              <div key={one.id} id={one.id} tabIndex={-1}>
                <dt>
                  <strong>{one.title}</strong>
                </dt>
                <dd>{one.means}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </LibraryPage>
  )
}

function ForPeople({ blocks }: { blocks: readonly Block[] }) {
  return <AsSeen>{(own) => <Blocks blocks={blocks} words={words.blocks} own={own} level={2} />}</AsSeen>
}

function ForStaff({ page, name }: { page: Page; name: 'basics' | 'evidence' }) {
  return (
    <LibraryPage title={page.title}>
      <Blocks blocks={page.blocks} words={words.blocks} level={2} />
      <FeedbackPart page={name} edition={page.edition} />
    </LibraryPage>
  )
}
