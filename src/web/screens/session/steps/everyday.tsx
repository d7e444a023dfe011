// Everyday matters: what was parked, which skill could help with it, and what came of it.
import type { Attendance } from '#domain/attendance.ts'
import { Card } from '#web/parts/card.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { useDraft } from '#web/parts/draft.ts'
import { Empty } from '#web/parts/empty.tsx'
import { Field } from '#web/parts/field.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { sessionWords } from '#web/words/en/session.ts'
import { Park } from './welcome.tsx'

const words = sessionWords.everyday
const SKILLS = ['solve', 'ask', 'cope'] as const
type Parked = Attendance['parked'][number]

export function Everyday() {
  const { attendance } = useMeeting()
  return (
    <>
      {attendance.parked.length === 0 ? <Empty>{words.none}</Empty> : <p class="lead">{words.lead}</p>}
      {attendance.parked.map((one) => (
        <ParkedCard key={one.id} parked={one} />
      ))}
      <Fold title={sessionWords.welcome.park}>
        <Park />
      </Fold>
    </>
  )
}

function ParkedCard({ parked }: { parked: Parked }) {
  const { note } = useMeeting()
  const sort = (change: Partial<Pick<Parked, 'skill' | 'sorted'>>) =>
    note('attendance.sort', { item: parked.id, skill: parked.skill, sorted: parked.sorted, ...change })
  const sorted = useDraft(parked.sorted, (text) => sort({ sorted: text }))
  return (
    <Card title={parked.words}>
      <ChoiceGroup
        legend={words.skill}
        look="segments"
        options={SKILLS.map((value) => ({ value, label: words.skills[value] }))}
        value={parked.skill}
        onValue={(skill) => sort({ skill })}
        clearWords={sessionWords.clear}
        onClear={() => sort({ skill: null })}
      />
      <Field kind="long" rows={2} label={words.sorted} maxLength={1000} {...sorted} />
    </Card>
  )
}
