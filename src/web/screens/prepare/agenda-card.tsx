// The agenda before the session: the person's points first, the topic as an offer, put in order with buttons.
import { useState } from 'preact/hooks'
import type { Lesson } from '#curriculum/shape/lesson.ts'
import type { AgendaLine, Attendance } from '#domain/attendance.ts'
import { type Client, calledBy } from '#domain/client.ts'
import type { Session } from '#domain/session.ts'
import { useKeptWords } from '#web/app/kept-words.ts'
import { Said } from '#web/app/said.tsx'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { Field } from '#web/parts/field.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Form } from '#web/parts/form.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Reorder } from '#web/parts/reorder.tsx'
import { useUndo } from '#web/screens/chart/use-undo.tsx'
import { agendaOffered } from '#web/screens/session/agenda-offered.ts'
import type { Titles } from '#web/staff/titles.ts'
import { useWrite } from '#web/staff/write.ts'
import { prepareWords } from '#web/words/en/prepare.ts'
import { sessionWords } from '#web/words/en/session.ts'

const words = prepareWords.agenda
const said = sessionWords.agenda
const MOST = 20

export type AgendaCardProps = {
  client: Client
  session: Session
  lesson: Lesson | undefined
  titles: Titles
}

export function AgendaCard({ client, session, lesson, titles }: AgendaCardProps) {
  const device = useChangingDevice()
  const attendance = device.all('attendance', client.id).find((one) => one.session === session.id)
  if (!attendance || session.purpose !== 'imr') return null
  return <Agenda client={client} session={session} attendance={attendance} lesson={lesson} titles={titles} />
}

type AgendaProps = AgendaCardProps & { attendance: Attendance }

function Agenda({ client, session, attendance, lesson, titles }: AgendaProps) {
  const device = useChangingDevice()
  const [trouble, write] = useWrite(client.id)
  const [offerUndo, undo] = useUndo()
  const [ids] = useState(() => ({ topic: device.newId(), again: device.newId() }))
  const items = device.all('agenda-item', client.id).filter((item) => item.state === 'open')
  const agenda = agendaOffered(attendance, items, lesson, titles, ids)
  const may = device.may('attendance.set-agenda', client.id) && session.state !== 'held'
  const missing = items.filter((item) => !agenda.some((one) => one.id === item.id))
  const fromPhone = new Set(items.map((item) => item.id))
  const set = (next: readonly AgendaLine[]) =>
    write('attendance.set-agenda', attendance.id, { agenda: next.slice(0, MOST) })
  const remove = async (id: string) => {
    if (await set(agenda.filter((one) => one.id !== id))) offerUndo(words.gone, () => set(agenda))
  }
  const detail = (one: AgendaLine) => (fromPhone.has(one.id) ? said.fromPhone : said.from[one.from])
  return (
    <Card title={words.title}>
      <p class="soft">{words.lead}</p>
      <Said trouble={trouble} />
      {agenda.length === 0 && <Empty>{said.empty}</Empty>}
      {agenda.length > 0 && may && (
        <Reorder
          label={said.list}
          items={agenda.map((one) => ({ id: one.id, title: one.words, detail: detail(one) }))}
          onOrder={(order) => set(order.flatMap((id) => agenda.find((one) => one.id === id) ?? []))}
          upWords={said.up}
          downWords={said.down}
          upLabel={(item, above) => said.upLabel(item.title, above.title)}
          downLabel={(item, below) => said.downLabel(item.title, below.title)}
          moved={(item, place) => said.moved(item.title, place)}
          onRemove={remove}
          removeWords={said.remove}
          removeLabel={(item) => said.removeLabel(item.title)}
        />
      )}
      {agenda.length > 0 && !may && (
        <List label={said.list} ordered>
          {agenda.map((one) => (
            <Row key={one.id} title={one.words} detail={detail(one)} />
          ))}
        </List>
      )}
      {may && missing.length > 0 && (
        <>
          <p class="soft">{words.fromPhone}</p>
          <div class="together">
            {missing.map((item) => (
              <Button
                key={item.id}
                onPress={() =>
                  set([{ id: item.id, words: item.words.slice(0, 300), from: 'person' }, ...agenda])
                }
              >
                {words.addTheirs(item.words)}
              </Button>
            ))}
          </div>
        </>
      )}
      {may && (
        <Fold title={words.point}>
          <AddPoint client={client} session={session} onAdd={(line) => set([...agenda, line])} />
        </Fold>
      )}
      {undo}
    </Card>
  )
}

type AddPointProps = {
  client: Client
  session: Session
  onAdd: (line: AgendaLine) => Promise<unknown>
}

function AddPoint({ client, session, onAdd }: AddPointProps) {
  const device = useChangingDevice()
  const { clear, ...point } = useKeptWords(`prepare:${session.id}:point`)
  const [asked, ask] = useState(false)
  const text = point.value.trim()
  const add = async (from: AgendaLine['from']) => {
    ask(true)
    if (text === '' || !(await onAdd({ id: device.newId(), words: text, from }))) return
    ask(false)
    clear()
  }
  return (
    <Form
      onSend={() => add('practitioner')}
      actions={
        <>
          <Button type="submit">{said.mine}</Button>
          <Button onPress={() => add('person')}>{said.theirs(calledBy(client))}</Button>
        </>
      }
    >
      <Field
        label={said.point}
        maxLength={300}
        error={asked && text === '' ? said.pointMissing : undefined}
        {...point}
      />
    </Form>
  )
}
