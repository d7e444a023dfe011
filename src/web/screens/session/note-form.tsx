// The note before it is signed: the response, blank until somebody writes it, and the drafted text to change.
import { useState } from 'preact/hooks'
import type { Attendance } from '#domain/attendance.ts'
import { type Client, calledBy } from '#domain/client.ts'
import type { Session } from '#domain/session.ts'
import { useKeptWords } from '#web/app/kept-words.ts'
import { Said } from '#web/app/said.tsx'
import { sayTime, sayWholeDay } from '#web/app/when.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { useDraft } from '#web/parts/draft.ts'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { Tap } from '#web/parts/tap.tsx'
import { useContent } from '#web/staff/use-content.ts'
import { useWrite } from '#web/staff/write.ts'
import { noteWords as words } from '#web/words/en/session-note.ts'
import { draftNote } from './draft-note.ts'
import { needsOf } from './needs.ts'
import { useTold } from './use-told.ts'

export type NoteFormProps = { session: Session; client: Client; attendance: Attendance }

export function NoteForm({ session, client, attendance }: NoteFormProps) {
  const device = useDevice()
  const [trouble, write] = useWrite(client.id)
  const { titles } = useContent()
  const response = useDraft(attendance.response, (is) =>
    write('attendance.write', attendance.id, { field: 'response', was: attendance.response, is }),
  )
  // The response counts from the first letter, so that signing at once leaves none of it out.
  const told = useTold(session, { ...attendance, response: response.value }, client, client.name)
  const drafted = draftNote(told, titles, { day: sayWholeDay, time: sayTime })
  // Until somebody changes it, the note follows what is put down.
  const own = useKeptWords(`session:${session.id}:note`)
  const [touched, touch] = useState(own.value !== '')
  const text = touched ? own.value : drafted
  const [together, tick] = useState(false)
  const [empty, say] = useState(false)
  const [busy, hurry] = useState(false)

  const missing = response.value.trim() !== '' && !text.includes(response.value.trim())

  const sign = async () => {
    say(text.trim() === '')
    if (text.trim() === '') return
    hurry(true)
    const body = { attendance: attendance.id, session: session.id, text, together }
    const needs = needsOf(session, attendance, device.me.person)
    if (await write('note.sign', device.newId(), body, needs)) own.clear()
    hurry(false)
  }
  return (
    <Form
      onSend={sign}
      actions={
        <>
          <Button type="submit" look="primary" busy={busy} busyWords={words.signing}>
            {words.sign}
          </Button>
          {touched && own.value !== drafted && (
            <Button
              look="quiet"
              onPress={() => {
                own.clear()
                touch(false)
              }}
            >
              {words.draftAgain}
            </Button>
          )}
        </>
      }
    >
      <Said trouble={trouble} />
      <Field
        kind="long"
        rows={2}
        label={words.response(calledBy(client))}
        hint={words.responseHint}
        maxLength={4000}
        {...response}
      />
      <div class="note-text">
        <Field
          kind="long"
          rows={12}
          label={words.text}
          hint={words.drafted}
          maxLength={20_000}
          value={text}
          onValue={(value) => {
            touch(true)
            own.onValue(value)
          }}
          onLeave={own.onLeave}
          error={empty && text.trim() === '' ? words.textMissing : undefined}
        />
      </div>
      {missing && (
        <Button
          look="quiet"
          onPress={() =>
            own.onValue(`${text}\n\n${words.draft.sections.response}\n- ${response.value.trim()}`)
          }
        >
          {words.addResponse}
        </Button>
      )}
      <Tap title={words.together} on={together} onToggle={tick} />
      <p class="soft">{words.signText}</p>
    </Form>
  )
}
