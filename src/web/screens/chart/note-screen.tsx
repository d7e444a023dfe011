// `people/:client/note/:note` (client, note): a signed note, what was added later, and the person's comments beside it.
import { useState } from 'preact/hooks'
import { calledBy } from '#domain/client.ts'
import type { Id } from '#domain/text.ts'
import { useKeptWords } from '#web/app/kept-words.ts'
import { sayMoment } from '#web/app/moment.ts'
import { Said } from '#web/app/said.tsx'
import { sayTime } from '#web/app/when.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Field } from '#web/parts/field.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Form } from '#web/parts/form.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { useWrite } from '#web/staff/write.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { NotInChart } from './not-in-chart.tsx'
import { useSaying } from './said-on.ts'
import { SubPage } from './sub-page.tsx'

const words = chartWords.note

export function NoteScreen({ client, note: id }: { client: Id; note: Id }) {
  const device = useChangingDevice()
  const { day, who } = useSaying()
  const note = device.one('note', id)
  const record = device.one('client', client)
  const session = note && device.one('session', note.session)
  if (!note || !record || note.client !== client) return <NotInChart client={client} />
  const comments = device.all('comment', client).filter((one) => one.note === id)
  const signed = words.signed(who(note.author), sayMoment(note.signed, device.zone))
  return (
    <SubPage
      client={client}
      title={words.title}
      lead={session && words.lead(day(session.day), sayTime(session.time))}
      actions={<PrintButton label={words.print} />}
    >
      <Card>
        <p class="signed-note">{note.text}</p>
        <p class="soft">{note.together ? `${signed} ${words.together}` : signed}</p>
      </Card>
      {note.addenda.length > 0 && (
        <Card title={words.addenda}>
          {note.addenda.map((one) => (
            <div key={one.id}>
              <p class="signed-note">{one.words}</p>
              <p class="soft">{words.by(who(one.by), sayMoment(one.at, device.zone))}</p>
            </div>
          ))}
        </Card>
      )}
      <Card title={words.comments(calledBy(record))} look="mine">
        {comments.length === 0 && <p class="soft">{words.noComments}</p>}
        {comments.map((one) => (
          <OwnWords key={one.id} words={one.words} said={sayMoment(one.at, device.zone)} />
        ))}
      </Card>
      {device.may('note.add', client) && (
        <Fold title={words.add}>
          <Addendum client={client} note={id} />
        </Fold>
      )}
    </SubPage>
  )
}

function Addendum({ client, note }: { client: Id; note: Id }) {
  const [trouble, write] = useWrite(client)
  const { clear, ...said } = useKeptWords(`chart:${client}:addendum:${note}`)
  const [asked, ask] = useState(false)
  const text = said.value.trim()
  const send = async () => {
    ask(true)
    if (text === '' || !(await write('note.add', note, { words: text }))) return
    ask(false)
    clear()
  }
  return (
    <Form onSend={send} actions={<Button type="submit">{words.addSend}</Button>}>
      <Said trouble={trouble} />
      <Field
        label={words.addLabel}
        hint={words.addHint}
        kind="long"
        maxLength={8000}
        error={asked && text === '' ? words.addMissing : undefined}
        {...said}
      />
    </Form>
  )
}
