// Step 7, next homework: something small from the topic or the goal, in the person's own words.
import { useState } from 'preact/hooks'
import type { HomeworkIdea } from '#curriculum/shape/topic.ts'
import { nextStep } from '#domain/goal.ts'
import { isTakenBack } from '#domain/homework.ts'
import { useKeptWords } from '#web/app/kept-words.ts'
import { useRecords } from '#web/device/hooks.ts'
import { Card } from '#web/parts/card.tsx'
import { Tap } from '#web/parts/tap.tsx'
import { Facts } from '#web/screens/session/facts.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { sessionWords } from '#web/words/en/session.ts'
import { AgreeForm, type Idea } from './agree-form.tsx'
import { Ideas, TopicIdeas } from './ideas.tsx'

const words = sessionWords.nextHomework

export function NextHomework() {
  const { session, attendance, client, content, lesson, note, offerUndo, write } = useMeeting()
  const key = `session:${session.id}:agree`
  const text = useKeptWords(`${key}:words`)
  const [from, begin] = useState<Idea | null>(null)
  const agreed = useRecords('homework', client.id).filter(
    (one) => one.attendance === attendance.id && !isTakenBack(one),
  )
  const goals = useRecords('goal', client.id).filter((one) => one.state === 'goal')
  const declined = attendance.declined.find((one) => one.what === 'homework')
  const sections = new Set([lesson?.section, ...attendance.taught.map((one) => one.section)])
  const all = content.topics.find((one) => one.id === lesson?.topic)?.teaching?.homework ?? []
  const asIdea = ({ id, title, words, why, goal }: HomeworkIdea): Idea => ({
    id,
    title,
    words,
    why,
    topic: lesson?.topic ?? null,
    goal: goal && goals.length === 1 ? (goals[0]?.id ?? null) : null,
  })
  const near = (idea: HomeworkIdea) => idea.section !== undefined && sections.has(idea.section)
  const steps: Idea[] = goals.flatMap((goal) => {
    const step = nextStep(goal)
    return step
      ? [{ id: null, title: step.words, words: step.words, why: goal.words, topic: null, goal: goal.id }]
      : []
  })
  const takeBack = async (id: string) => {
    if (await write('homework.take-back', id, {})) offerUndo(words.gone, () => write('homework.keep', id, {}))
  }
  const take = (idea: Idea) => {
    begin(idea)
    text.onValue(idea.words)
    document.getElementById(key)?.scrollIntoView({ block: 'start' })
  }
  return (
    <>
      {agreed.length > 0 && (
        <>
          <Facts
            label={words.agreed}
            items={agreed.map((one) => ({
              id: one.id,
              title: one.words,
              detail: sessionWords.homework.details(one.when, one.where, one.helper),
            }))}
            onTakeBack={takeBack}
          />
          <p>{words.rehearse}</p>
        </>
      )}
      {steps.length > 0 && <Ideas label={words.fromGoal} ideas={steps} onTake={take} />}
      {all.length > 0 && lesson && (
        <TopicIdeas
          key={lesson.topic}
          topic={lesson.topic}
          ideas={all}
          near={near}
          asIdea={asIdea}
          onTake={take}
        />
      )}
      <div id={key}>
        <Card title={words.form}>
          <AgreeForm
            key={from?.title ?? ''}
            text={text}
            idea={from}
            goals={goals}
            onAgreed={() => begin(null)}
          />
        </Card>
      </div>
      {agreed.length === 0 && (
        <Tap
          title={words.notToday}
          means={words.declined}
          on={declined !== undefined}
          onToggle={() =>
            declined
              ? write('attendance.withdraw', attendance.id, { item: declined.id })
              : note('attendance.decline', { what: 'homework', skill: null })
          }
        />
      )}
    </>
  )
}
