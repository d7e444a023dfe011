// The guide of a topic, for practitioners: its parts, the advice for each section, and questions to talk about.
import { sectionOf } from '#curriculum/shape/handout.ts'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { Blocks } from '#web/parts/blocks.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { libraryWords as words } from '#web/words/en/library.ts'
import { Within } from './within.tsx'

export type GuideProps = { topic: string }

export function Guide({ topic }: GuideProps) {
  const address = useAddress()
  return (
    <Within topic={topic}>
      {({ entry, pages, teaching }) =>
        teaching && (
          <Screen
            title={words.guide}
            lead={entry.title}
            back={{ href: address(`library/${entry.id}`), label: words.backTopic(entry.title) }}
            actions={<PrintButton label={words.print} />}
          >
            {teaching.guide.parts.map((part) => (
              <section key={part.id} class="flow">
                <h2>{part.title}</h2>
                <Blocks blocks={part.blocks} words={words.blocks} />
              </section>
            ))}
            <section class="flow">
              <h2>{words.guideSections}</h2>
              {teaching.guide.advice.map((advice) => (
                <Fold
                  key={advice.section}
                  title={sectionOf(pages.handout, advice.section)?.title ?? advice.section}
                >
                  <Blocks blocks={advice.blocks} words={words.blocks} />
                </Fold>
              ))}
            </section>
            {teaching.review.length > 0 && (
              <section class="flow">
                <h2>{words.review}</h2>
                <p class="soft">{words.reviewLead}</p>
                <ul>
                  {teaching.review.map((question) => (
                    <li key={question.id}>{question.question}</li>
                  ))}
                </ul>
              </section>
            )}
          </Screen>
        )
      }
    </Within>
  )
}
