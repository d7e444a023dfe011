// Practice it now: a skill is shown, tried, praised exactly, given one suggestion and tried again; or not today.
import type { SkillKind } from '#curriculum/shape/topic.ts'
import { useRecords } from '#web/device/hooks.ts'
import { Card } from '#web/parts/card.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Field } from '#web/parts/field.tsx'
import { Tap } from '#web/parts/tap.tsx'
import { Facts } from '#web/screens/session/facts.tsx'
import { useKeptWords } from '#web/screens/session/kept-words.ts'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { teachWords } from '#web/words/en/session-teach.ts'
import { TrySkill } from './try-skill.tsx'

const words = teachWords.practise
const OWN = 'own'

export type Practised = { skill: string | null; title: string; about: SkillKind }

export type PractiseProps = { picked: string | null; onPick: (skill: string) => void }

export function Practise({ picked, onPick }: PractiseProps) {
  const { session, attendance, client, content, lesson, note, write } = useMeeting()
  const { clear: _clear, ...own } = useKeptWords(`session:${session.id}:practice`)
  const practised = useRecords('practice', client.id).filter((one) => one.attendance === attendance.id)
  const pages = content.topics.find((one) => one.id === lesson?.topic)?.pages
  const skills = pages?.skills ?? []
  const fitting = skills.filter((one) => one.sections.includes(lesson?.section ?? ''))
  const skill = skills.find((one) => one.id === picked)
  const declined = attendance.declined.find((one) => one.what === 'practice')
  const what: Practised | undefined = skill
    ? { skill: skill.id, title: skill.title, about: skill.kind }
    : picked === OWN && own.value.trim() !== ''
      ? { skill: null, title: own.value.trim(), about: 'other' }
      : undefined
  return (
    <Card title={words.title}>
      <p class="soft">{words.lead}</p>
      <ChoiceGroup
        legend={words.which}
        options={[
          ...fitting.map((one) => ({ value: one.id, label: one.title, hint: one.why })),
          { value: OWN, label: words.own },
        ]}
        value={picked}
        onValue={onPick}
      />
      {picked === OWN && <Field label={words.ownTitle} maxLength={160} {...own} />}
      {skill && (
        <>
          <h3>{words.steps}</h3>
          <ol>
            {skill.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {skill.scene !== undefined && (
            <p>
              <strong>{words.scene}:</strong> {skill.scene}
            </p>
          )}
        </>
      )}
      {what && <TrySkill key={what.skill ?? OWN} what={what} />}
      <Facts
        label={words.today}
        items={practised.map((one) => ({
          id: one.id,
          title: `${one.title}: ${words.stages[one.stage]}`,
          detail: one.words.replaceAll('\n', ' · '),
        }))}
      />
      {practised.length === 0 && (
        <Tap
          title={words.notToday}
          means={words.declined}
          on={declined !== undefined}
          onToggle={() =>
            declined
              ? write('attendance.withdraw', attendance.id, { item: declined.id })
              : note('attendance.decline', { what: 'practice', skill: skill?.id ?? null })
          }
        />
      )}
    </Card>
  )
}
