// Step 2, last time: the key points of what was taught, whether to go over them again, and questions to talk about.

import type { Attendance } from '#domain/attendance.ts'
import { sayDay } from '#web/app/when.ts'
import { useDevice, useRecords } from '#web/device/hooks.ts'
import { Card } from '#web/parts/card.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { lastBefore } from '#web/screens/session/told.ts'
import { reasonOf } from '#web/staff/reason.ts'
import { sessionWords } from '#web/words/en/session.ts'
import { ReviewTalk } from './review-talk.tsx'

const words = sessionWords.lastTime
type Taught = Attendance['taught'][number]

export function LastTime() {
  const device = useDevice()
  const { session, client } = useMeeting()
  const sessions = useRecords('session', client.id)
  const attendances = useRecords('attendance', client.id)
  const last = lastBefore(sessions, session, 'held')
  const missed = lastBefore(sessions, session, 'missed')
  const then = attendances.find((one) => one.session === last?.id)
  const sections = onePerSection(then?.taught ?? [])
  const today = device.today()
  return (
    <>
      {last ? <p class="lead">{words.on(sayDay(last.day, today))}</p> : <Empty>{words.none}</Empty>}
      {missed && (!last || missed.day > last.day) && (
        <p>{words.missed(sayDay(missed.day, today), reasonOf(missed))}</p>
      )}
      {then && then.theirs !== '' && <OwnWords words={then.theirs} said={words.theirs} />}
      {last && sections.length === 0 && <p class="soft">{words.nothingTaught}</p>}
      {sections.map(({ topic, section }) => (
        <SectionAgain key={section} topic={topic} section={section} />
      ))}
    </>
  )
}

/** Each section once, in the order it was taught. */
const onePerSection = (taught: readonly Taught[]): Taught[] =>
  taught.filter((one, place) => taught.findIndex((each) => each.section === one.section) === place)

function SectionAgain({ topic, section }: { topic: string; section: string }) {
  const { attendance, titles, note, write } = useMeeting()
  const said = attendance.recalled.find((one) => one.topic === topic && one.section === section)
  const title = titles.section(topic, section)
  const clear = () => said && write('attendance.withdraw', attendance.id, { item: said.id })
  const choose = async (again: boolean) => {
    await clear()
    await note('attendance.recall', { topic, section, again })
  }
  return (
    <Card title={title} over={titles.topic(topic)}>
      <ul>
        {titles.points(topic, section).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <ChoiceGroup
        legend={words.again(title)}
        look="segments"
        options={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
        value={said ? (said.again ? 'yes' : 'no') : null}
        onValue={(value) => choose(value === 'yes')}
        clearWords={sessionWords.clear}
        onClear={clear}
      />
      <ReviewTalk topic={topic} section={section} title={words.talk} hint={words.talkHint} />
    </Card>
  )
}
