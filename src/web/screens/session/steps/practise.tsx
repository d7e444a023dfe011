// Practice it now: a skill is shown, tried, praised exactly, given one suggestion and tried again; or not today.
import type { SkillKind } from '#curriculum/shape/topic.ts'
import type { Practice } from '#domain/practice.ts'
import { useKeptChoice, useKeptWords } from '#web/app/kept-words.ts'
import { useDevice, useRecords } from '#web/device/hooks.ts'
import { Card } from '#web/parts/card.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Field } from '#web/parts/field.tsx'
import { Tap } from '#web/parts/tap.tsx'
import { Facts } from '#web/screens/session/facts.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { teachWords } from '#web/words/en/session-teach.ts'
import { CardOfSkill } from './cards.tsx'
import { PromptsHere } from './prompts-here.tsx'
import { TrySkill } from './try-skill.tsx'

const words = teachWords.practise
const OWN = 'own'
const KINDS = ['coping', 'social', 'relapse-prevention', 'behavioural-tailoring', 'goal', 'other'] as const

export type Practised = { skill: string | null; title: string; about: SkillKind }

export type PractiseProps = { picked: string | null; onPick: (skill: string) => void }

export function Practise({ picked, onPick }: PractiseProps) {
  const { session, attendance, client, content, lesson, note, offerUndo, write } = useMeeting()
  const device = useDevice()
  const { clear: _clear, ...own } = useKeptWords(`session:${session.id}:practice`)
  const practised = useRecords('practice', client.id).filter(
    (one) => one.attendance === attendance.id && !one.takenBack,
  )
  const [kind, choose] = useKeptChoice(`session:${session.id}:practice-kind`, KINDS)
  const pages = content.topics.find((one) => one.id === lesson?.topic)?.pages
  const skills = pages?.skills ?? []
  const fitting = skills.filter((one) => one.sections.includes(lesson?.section ?? ''))
  const skill = skills.find((one) => one.id === picked)
  const declined = attendance.declined.find((one) => one.what === 'practice')
  const what: Practised | undefined = skill
    ? { skill: skill.id, title: skill.title, about: skill.kind }
    : picked === OWN && own.value.trim() !== ''
      ? { skill: null, title: own.value.trim(), about: kind ?? 'other' }
      : undefined
  const takeBack = async ({ id, skill, title, about, stage, words: said }: Practice) => {
    if (!(await write('practice.take-back', id, {}))) return
    const body = { skill, title, about, attendance: attendance.id, words: said }
    offerUndo(words.gone, () =>
      stage === 'mine'
        ? write('practice.call-mine', device.newId(), body)
        : write('practice.record', device.newId(), { ...body, stage }),
    )
  }
  return (
    <Card title={words.title}>
      <p class="soft">{words.lead}</p>
      <PromptsHere about={['coping', 'relapse-prevention', 'behavioural-tailoring']} />
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
      {picked === OWN && own.value.trim() !== '' && (
        <ChoiceGroup
          legend={words.ownKind}
          look="columns"
          options={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          value={kind}
          onValue={choose}
        />
      )}
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
      {what && <CardOfSkill key={`${what.skill}:card`} skill={skill} about={what.about} />}
      {what && <TrySkill key={what.skill ?? OWN} what={what} />}
      <Facts
        label={words.today}
        items={practised.map((one) => ({
          id: one.id,
          title: `${one.title}: ${words.stages[one.stage]}`,
          detail: one.words.replaceAll('\n', ' · '),
        }))}
        onTakeBack={(id) => {
          const gone = practised.find((one) => one.id === id)
          if (gone) takeBack(gone)
        }}
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
