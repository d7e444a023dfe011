// The homework ideas of a topic, section by section, in the person's own "I will".

import { sectionOf } from '#curriculum/shape/handout.ts'
import type { HomeworkIdea } from '#curriculum/shape/topic.ts'
import { useAddress } from '#web/app/where.ts'
import { Mark } from '#web/parts/mark.tsx'
import { libraryWords as words } from '#web/words/en/library.ts'
import { LibraryPage } from './library-page.tsx'
import { useHash } from './use-hash.ts'
import { type Read, Within } from './within.tsx'

export function Ideas({ topic }: { topic: string }) {
  return <Within topic={topic}>{(read) => read.teaching && <OfTopic read={read} />}</Within>
}

function OfTopic({ read: { entry, pages, teaching } }: { read: Read }) {
  const address = useAddress()
  useHash(true)
  return (
    <LibraryPage
      title={words.ideas}
      lead={`${entry.title}. ${words.ideasLead}`}
      back={{ href: address(`library/${entry.id}`), label: words.backTopic(entry.title) }}
    >
      {teaching?.homework.map((idea) => {
        const from = idea.section === undefined ? undefined : sectionOf(pages.handout, idea.section)
        return <Idea key={idea.id} idea={idea} from={from?.title} level={2} />
      })}
    </LibraryPage>
  )
}

export type IdeaProps = { idea: HomeworkIdea; from?: string | undefined; level: 2 | 4 }

export function Idea({ idea, from, level }: IdeaProps) {
  const Heading = `h${level}` as const
  return (
    <div {...(level === 2 ? { id: idea.id, tabIndex: -1 } : {})} class="flow">
      <Heading>{idea.title}</Heading>
      <p>{idea.words}</p>
      {idea.why !== undefined && (
        <p class="soft">
          {words.why}: {idea.why}
        </p>
      )}
      {from !== undefined && <p class="soft">{words.forSection(from)}</p>}
      {idea.goal && (
        <p>
          <Mark>{words.ideaGoal}</Mark>
        </p>
      )}
    </div>
  )
}
