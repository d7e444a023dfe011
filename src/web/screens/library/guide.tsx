// The guide of a topic, for practitioners: its parts, and the advice for each section.
import { sectionOf } from '#curriculum/shape/handout.ts'
import { useAddress } from '#web/app/where.ts'
import { Blocks } from '#web/parts/blocks.tsx'
import { Card } from '#web/parts/card.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { libraryWords as words } from '#web/words/en/library.ts'
import { LibraryPage } from './library-page.tsx'
import { useHash } from './use-hash.ts'
import { type Read, Within } from './within.tsx'

export type GuideProps = { topic: string }

export function Guide({ topic }: GuideProps) {
  return <Within topic={topic}>{(read) => read.teaching && <OfTopic read={read} />}</Within>
}

function OfTopic({ read: { entry, pages, teaching } }: { read: Read }) {
  const address = useAddress()
  useHash(true)
  const { parts = [], advice = [] } = teaching?.guide ?? {}
  return (
    <LibraryPage
      title={words.guide}
      lead={entry.title}
      back={{ href: address(`library/${entry.id}`), label: words.backTopic(entry.title) }}
    >
      <div class="not-printed">
        <Card title={words.guideParts} look="tint">
          <ul>
            {parts.map((part) => (
              <li key={part.id}>
                <a href={`#${part.id}`}>{part.title}</a>
              </li>
            ))}
          </ul>
        </Card>
      </div>
      {parts.map((part) => (
        <section key={part.id} id={part.id} tabIndex={-1} class="flow">
          <h2>{part.title}</h2>
          <Blocks blocks={part.blocks} words={words.blocks} />
        </section>
      ))}
      <section class="flow">
        <h2>{words.guideSections}</h2>
        {advice.map((one) => (
          <Fold key={one.section} title={sectionOf(pages.handout, one.section)?.title ?? one.section}>
            <Blocks blocks={one.blocks} words={words.blocks} />
          </Fold>
        ))}
      </section>
    </LibraryPage>
  )
}
