// Step 5, agenda: the person's own points first, the topic as an offer, put in order with buttons.
import { useState } from 'preact/hooks'
import type { Lesson } from '#curriculum/shape/lesson.ts'
import type { AgendaLine } from '#domain/attendance.ts'
import { isShort } from '#domain/steps.ts'
import { useKeptWords } from '#web/app/kept-words.ts'
import { useDevice, useRecords } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { Reorder } from '#web/parts/reorder.tsx'
import { Tap } from '#web/parts/tap.tsx'
import { addedSince, agendaOffered, topicLine } from '#web/screens/session/agenda-offered.ts'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { sessionWords } from '#web/words/en/session.ts'
import { ChooseLesson } from './choose-lesson.tsx'

const words = sessionWords.agenda

export function Agenda() {
  const device = useDevice()
  const { session, attendance, client, name, titles, lesson, note, offerUndo, write } = useMeeting()
  const items = useRecords('agenda-item', client.id).filter((item) => item.state === 'open')
  const [ids] = useState(() => ({ topic: device.newId(), again: device.newId() }))
  const agenda = agendaOffered(attendance, items, lesson, titles, ids)
  const agreed = attendance.agenda.length > 0
  const declined = attendance.declined.find((one) => one.what === 'topic')
  const set = (next: readonly AgendaLine[]) =>
    note('attendance.set-agenda', { agenda: [...next].slice(0, 20) })
  const remove = async (id: string) => {
    if (await set(agenda.filter((one) => one.id !== id))) offerUndo(words.gone, () => set(agenda))
  }
  // An agenda that was agreed on follows the topic when another is chosen.
  const follow = (next: Lesson) => {
    const was = lesson && topicLine(lesson, titles)
    if (agreed && agenda.some((one) => one.words === was))
      set(agenda.map((one) => (one.words === was ? { ...one, words: topicLine(next, titles) } : one)))
  }
  const fromPhone = new Set(items.filter((item) => item.by === client.id).map((item) => item.id))
  const since = agreed ? addedSince(agenda, items) : []
  return (
    <>
      <p class="lead">{words.lead(name)}</p>
      {agenda.length === 0 ? (
        <Empty>{words.empty}</Empty>
      ) : (
        <Reorder
          label={words.list}
          items={agenda.map((one) => ({
            id: one.id,
            title: one.words,
            detail: fromPhone.has(one.id) ? words.fromPhone : words.from[one.from],
          }))}
          onOrder={(order) => set(order.flatMap((id) => agenda.find((one) => one.id === id) ?? []))}
          upWords={words.up}
          downWords={words.down}
          upLabel={(item, above) => words.upLabel(item.title, above.title)}
          downLabel={(item, below) => words.downLabel(item.title, below.title)}
          moved={(item, place) => words.moved(item.title, place)}
          onRemove={remove}
          removeWords={words.remove}
          removeLabel={(item) => words.removeLabel(item.title)}
        />
      )}
      {agreed ? (
        <p class="soft">{words.kept}</p>
      ) : (
        agenda.length > 0 && (
          <div class="together">
            <Button onPress={() => set(agenda)}>{words.agreed}</Button>
          </div>
        )
      )}
      {since.length > 0 && (
        <Notice
          title={words.since}
          actions={<Button onPress={() => set([...since, ...agenda])}>{words.sinceAdd}</Button>}
        >
          {since.map((one) => (
            <p key={one.id}>{one.words}</p>
          ))}
        </Notice>
      )}
      <AddPoint onAdd={(line) => set([...agenda, line])} />
      <Card title={words.topic}>
        <ChooseLesson onChoose={follow} />
        <Tap
          title={words.noTopic}
          means={words.noTopicMeans}
          on={declined !== undefined}
          onToggle={() =>
            declined
              ? write('attendance.withdraw', attendance.id, { item: declined.id })
              : note('attendance.decline', { what: 'topic', skill: null })
          }
        />
        {session.purpose === 'imr' && !isShort(session.minutes) && (
          <Tap
            title={words.shorter}
            means={words.shorterMeans}
            on={false}
            onToggle={async () => {
              const { purpose, minutes } = session
              if (await write('session.set-purpose', session.id, { purpose, minutes: 30 }))
                offerUndo(words.shortened, () =>
                  write('session.set-purpose', session.id, { purpose, minutes }),
                )
            }}
          />
        )}
      </Card>
    </>
  )
}

function AddPoint({ onAdd }: { onAdd: (line: AgendaLine) => Promise<unknown> }) {
  const device = useDevice()
  const { session, name } = useMeeting()
  const { clear, ...point } = useKeptWords(`session:${session.id}:point`)
  const [missing, miss] = useState(false)
  const add = async (from: AgendaLine['from']) => {
    const text = point.value.trim()
    miss(text === '')
    if (text !== '' && (await onAdd({ id: device.newId(), words: text, from }))) clear()
  }
  return (
    <Form
      onSend={() => add('person')}
      actions={
        <>
          <Button type="submit">{words.theirs(name)}</Button>
          <Button onPress={() => add('practitioner')}>{words.mine}</Button>
        </>
      }
    >
      <Field
        label={words.point}
        maxLength={300}
        error={missing && point.value.trim() === '' ? words.pointMissing : undefined}
        {...point}
      />
    </Form>
  )
}
