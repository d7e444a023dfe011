// What to talk about at the end of a topic: each question with what a good answer holds.

import { sectionOf } from '#curriculum/shape/handout.ts'
import type { ReviewQuestion } from '#curriculum/shape/topic.ts'
import { useAddress } from '#web/app/where.ts'
import { libraryWords as words } from '#web/words/en/library.ts'
import { LibraryPage } from './library-page.tsx'
import { useHash } from './use-hash.ts'
import { type Read, Within } from './within.tsx'

export function Questions({ topic }: { topic: string }) {
  return <Within topic={topic}>{(read) => read.teaching && <OfTopic read={read} />}</Within>
}

function OfTopic({ read: { entry, pages, teaching } }: { read: Read }) {
  const address = useAddress()
  useHash(true)
  return (
    <LibraryPage
      title={words.questions}
      lead={`${entry.title}. ${words.questionsLead}`}
      back={{ href: address(`library/${entry.id}`), label: words.backTopic(entry.title) }}
    >
      {pages.handout.sections.map((section) => {
        const asked = teaching?.review.filter((one) => one.section === section.id) ?? []
        return (
          asked.length > 0 && (
            <section key={section.id} class="flow">
              <h2>{sectionOf(pages.handout, section.id)?.title}</h2>
              {asked.map((question) => (
                <Asked key={question.id} question={question} level={3} />
              ))}
            </section>
          )
        )
      })}
    </LibraryPage>
  )
}

export type AskedProps = { question: ReviewQuestion; level: 3 | 4 }

export function Asked({ question, level }: AskedProps) {
  const Heading = `h${level}` as const
  return (
    <div {...(level === 3 ? { id: question.id, tabIndex: -1 } : {})} class="flow">
      <Heading>{question.question}</Heading>
      {question.kind === 'choice' ? (
        <ul>
          {question.options.map((option) => (
            <li key={option.id}>
              {option.label}
              {option.id === question.answer && <strong> ({words.fits})</strong>}
            </li>
          ))}
        </ul>
      ) : (
        <p>
          <strong>{words.answer}:</strong> {question.answer}
        </p>
      )}
      {question.note !== undefined && <p class="soft">{question.note}</p>}
    </div>
  )
}
