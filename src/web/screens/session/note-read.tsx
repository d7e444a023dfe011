// A signed note, with what was added later and what the person wants to stand beside it.
import { useState } from 'preact/hooks'
import { type Client, calledBy } from '#domain/client.ts'
import type { Note } from '#domain/note.ts'
import { useKeptWords } from '#web/app/kept-words.ts'
import { sayMoment } from '#web/app/moment.ts'
import { Said } from '#web/app/said.tsx'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { useWrite } from '#web/staff/write.ts'
import { noteWords as words } from '#web/words/en/session-note.ts'

export function NoteRead({ note, client }: { note: Note; client: Client }) {
  const device = useChangingDevice()
  const name = (id: string) => device.one('person', id)?.name ?? ''
  const when = (at: string) => sayMoment(at, device.zone)
  const comments = device.all('comment', client.id).filter((one) => one.note === note.id)
  return (
    <>
      <Notice look="kept">
        <p>
          {words.signed(name(note.author), when(note.signed))} {note.together && words.signedTogether}
        </p>
      </Notice>
      <Card>
        <p class="note-signed">{note.text}</p>
      </Card>
      {note.addenda.length > 0 && (
        <Card title={words.addenda}>
          {note.addenda.map((one) => (
            <div key={one.id}>
              <p class="soft">{words.added(name(one.by), when(one.at))}</p>
              <p class="note-signed">{one.words}</p>
            </div>
          ))}
        </Card>
      )}
      {comments.length > 0 && (
        <Card title={words.comments(calledBy(client))} look="mine">
          {comments.map((one) => (
            <OwnWords key={one.id} words={one.words} said={when(one.at)} />
          ))}
        </Card>
      )}
      {device.may('note.add', client.id) && <Addendum note={note} />}
    </>
  )
}

function Addendum({ note }: { note: Note }) {
  const [trouble, write] = useWrite(note.client)
  const { clear, ...added } = useKeptWords(`note:${note.id}:addendum`)
  const [missing, miss] = useState(false)
  const send = async () => {
    const text = added.value.trim()
    miss(text === '')
    if (text !== '' && (await write('note.add', note.id, { words: text }))) clear()
  }
  return (
    <div class="not-printed">
      <Form onSend={send} actions={<Button type="submit">{words.addendumSend}</Button>}>
        <Said trouble={trouble} />
        <Field
          kind="long"
          rows={2}
          label={words.addendum}
          maxLength={8000}
          error={missing && added.value.trim() === '' ? words.addendumMissing : undefined}
          {...added}
        />
      </Form>
    </div>
  )
}
