// The review questions of a section, to talk about: one tap says that it was talked over, and nothing is marked.

import type { ReviewQuestion } from '#curriculum/shape/topic.ts'
import { Fold } from '#web/parts/fold.tsx'
import { Tap } from '#web/parts/tap.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { sessionWords } from '#web/words/en/session.ts'
import { pageWords } from '#web/words/en/session-pages.ts'

const words = sessionWords.lastTime

export type ReviewTalkProps = {
  topic: string
  section: string
  title: string
  hint?: string
  /** Also those of other sections that were read together, further in. */
  others?: readonly string[]
}

export function ReviewTalk({ topic, section, title, hint, others = [] }: ReviewTalkProps) {
  const { content } = useMeeting()
  const review = content.topics.find((one) => one.id === topic)?.teaching?.review ?? []
  const questions = review.filter((one) => one.section === section)
  const more = review.filter((one) => one.section !== section && others.includes(one.section))
  if (questions.length + more.length === 0) return null
  return (
    <Fold title={title}>
      {hint !== undefined && <p class="soft">{hint}</p>}
      {questions.map((question) => (
        <Talk key={question.id} topic={topic} question={question} />
      ))}
      {more.length > 0 && (
        <Fold title={pageWords.more}>
          {more.map((question) => (
            <Talk key={question.id} topic={topic} question={question} />
          ))}
        </Fold>
      )}
    </Fold>
  )
}

function Talk({ topic, question }: { topic: string; question: ReviewQuestion }) {
  return (
    <div class="talk">
      <p>
        <strong>{question.question}</strong>
      </p>
      {question.kind === 'choice' && (
        <ul>
          {question.options.map((option) => (
            <li key={option.id}>{option.label}</li>
          ))}
        </ul>
      )}
      <p class="soft">
        {words.listen}: {answerOf(question)}
      </p>
      <AskedTap topic={topic} question={question.id} />
    </div>
  )
}

/** One tap says that a question was talked about. */
export function AskedTap({ topic, question }: { topic: string; question: string }) {
  const { attendance, note, write } = useMeeting()
  const asked = attendance.asked.find((one) => one.topic === topic && one.question === question)
  return (
    <Tap
      title={words.talked}
      on={asked !== undefined}
      onToggle={() =>
        asked
          ? write('attendance.withdraw', attendance.id, { item: asked.id })
          : note('attendance.ask', { topic, question, again: false })
      }
    />
  )
}

function answerOf(question: ReviewQuestion): string {
  if (question.kind === 'open') return question.answer
  const label = question.options.find((option) => option.id === question.answer)?.label ?? question.answer
  return question.note === undefined ? label : `${label}. ${question.note}`
}
