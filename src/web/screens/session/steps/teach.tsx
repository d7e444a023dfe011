// Step 6, learn and practice: the handout section in hand, how it is read, how far it went, and what was tried.
import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { editionTaught } from '#curriculum/shape/agency-text.ts'
import { type Section, sectionOf } from '#curriculum/shape/handout.ts'
import { useKeptChoice, useKeptWords } from '#web/app/kept-words.ts'
import { Blocks } from '#web/parts/blocks.tsx'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Facts } from '#web/screens/session/facts.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { besides } from '#web/screens/session/offered.ts'
import { sessionWords } from '#web/words/en/session.ts'
import { pageWords } from '#web/words/en/session-pages.ts'
import { teachWords as words } from '#web/words/en/session-teach.ts'
import { Cards } from './cards.tsx'
import { ChooseLesson } from './choose-lesson.tsx'
import { Given } from './given.tsx'
import { GoalBeside } from './goal-beside.tsx'
import { GoalWork } from './goal-work.tsx'
import { GuideFold } from './guide.tsx'
import { Led } from './led.tsx'
import { Practise } from './practise.tsx'
import { PromptsHere } from './prompts-here.tsx'
import { AskedTap, ReviewTalk } from './review-talk.tsx'
import { SheetInPlace } from './sheet-in-place.tsx'
import { Strategies } from './strategies.tsx'
import { ToolboxNow } from './toolbox-now.tsx'

const HOWS = ['i-read', 'you-read', 'turns', 'main-points'] as const

export function Teach() {
  const { session, attendance, content, lesson, name, own, show } = useMeeting()
  const { clear: _clear, value, onValue: pick } = useKeptWords(`session:${session.id}:skill`)
  const picked = value === '' ? null : value
  const id = useId()
  const topic = content.topics.find((one) => one.id === lesson?.topic)
  const section = topic?.pages && lesson && sectionOf(topic.pages.handout, lesson.section)
  return (
    <>
      <ChooseLesson />
      {lesson && section && (
        <>
          <div class="together">
            <Button look="primary" onPress={() => show(lesson)}>
              {words.show}
            </Button>
            <span class="soft">{words.showMeans(name)}</span>
          </div>
          <GuideFold />
          <Cards />
          <Read section={section}>
            <GoalBeside />
            <Blocks
              blocks={section.blocks}
              words={words.blocks}
              own={own}
              relaxation={(relaxation) => <Led relaxation={relaxation} />}
              answer={(question) => <AskedTap topic={lesson.topic} question={question} />}
              sheet={(sheet) => <SheetInPlace topic={lesson.topic} sheet={sheet} />}
              skill={(skill) => (
                <Button
                  onPress={() => {
                    pick(skill)
                    document.getElementById(id)?.scrollIntoView({ block: 'start' })
                  }}
                >
                  {words.practise.open}
                </Button>
              )}
            />
          </Read>
          <MarkTaught />
          <div id={id}>
            <Practise picked={picked} onPick={pick} />
          </div>
          <ReviewTalk
            topic={lesson.topic}
            section={lesson.section}
            title={words.check}
            others={attendance.taught.map((one) => one.section)}
          />
          <Fold title={sessionWords.goals.workNew}>
            <GoalWork />
          </Fold>
        </>
      )}
      <ToolboxNow />
      <Strategies />
      <PromptsHere about={['handout']} />
      <Given />
    </>
  )
}

type ReadProps = { section: Section; children: ComponentChildren }

/** The page itself; on a phone it folds, so that what is tapped stays near the thumb. */
function Read({ section, children }: ReadProps) {
  const [wide] = useState(() => matchMedia('(min-width: 40rem)').matches)
  const page = (
    <Card title={section.title} over={words.minutes(section.minutes)}>
      {section.own && (
        <p class="soft">
          {pageWords.ownWords} {section.own.moved && pageWords.moved}
        </p>
      )}
      {children}
    </Card>
  )
  return wide ? page : <Fold title={words.read}>{page}</Fold>
}

/** How the section was read and how far it went; then on to the next. */
function MarkTaught() {
  const { session, attendance, content, reading, titles, lesson, setLesson, note, takeBack } = useMeeting()
  const [how, choose] = useKeptChoice(`session:${session.id}:how`, HOWS)
  const handout = content.topics.find((one) => one.id === lesson?.topic)?.pages?.handout
  if (!lesson || !handout) return null
  const { after } = besides(handout.sections, lesson, reading)
  const here = attendance.taught.some((one) => one.topic === lesson.topic && one.section === lesson.section)
  const teach = (again: boolean) =>
    note('attendance.teach', {
      ...lesson,
      edition: editionTaught(handout, sectionOf(handout, lesson.section)),
      how,
      again,
    })
  const take = (id: string) => {
    const gone = attendance.taught.find((one) => one.id === id)
    if (!gone) return
    const { topic, section, edition, how, again } = gone
    takeBack(id, words.gone, () => note('attendance.teach', { topic, section, edition, how, again }))
  }
  return (
    <Card
      title={words.mark}
      actions={
        here ? (
          after && (
            <Button onPress={() => setLesson({ topic: lesson.topic, section: after.id })}>
              {words.nextSection(after.title)}
            </Button>
          )
        ) : (
          <>
            <Button look="primary" onPress={() => teach(false)}>
              {words.taught}
            </Button>
            <Button onPress={() => teach(true)}>{words.again}</Button>
          </>
        )
      }
    >
      {!here && (
        <ChoiceGroup
          legend={words.how}
          look="segments"
          options={HOWS.map((value) => ({ value, label: words.hows[value] }))}
          value={how}
          onValue={choose}
          clearWords={sessionWords.clear}
          onClear={() => choose(null)}
        />
      )}
      <Facts
        label={words.taughtToday}
        items={attendance.taught.map((one) => ({
          id: one.id,
          title: titles.section(one.topic, one.section, one.edition),
          detail: [one.how && words.hows[one.how], one.again && words.again].filter(Boolean).join(' · '),
        }))}
        onTakeBack={take}
      />
    </Card>
  )
}
