// What was given to take along: our handout or something from elsewhere, on paper or on the phone.
import { useState } from 'preact/hooks'
import { editionTaught } from '#curriculum/shape/agency-text.ts'
import { sectionOf } from '#curriculum/shape/handout.ts'
import type { Attendance } from '#domain/attendance.ts'
import { useKeptWords } from '#web/app/kept-words.ts'
import { Button } from '#web/parts/button.tsx'
import { Field } from '#web/parts/field.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Form } from '#web/parts/form.tsx'
import { Tap } from '#web/parts/tap.tsx'
import { Facts } from '#web/screens/session/facts.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { teachWords } from '#web/words/en/session-teach.ts'

const words = teachWords.given
type Way = Attendance['given'][number]['way']

export function Given() {
  const { attendance, content, lesson, note, takeBack, write } = useMeeting()
  const handout = content.topics.find((one) => one.id === lesson?.topic)?.pages?.handout
  const section = handout && lesson && sectionOf(handout, lesson.section)
  const others = attendance.given.filter((one) => one.what === 'other')
  const give = (source: string, way: Way) =>
    note('attendance.give', { what: 'other', topic: null, sheet: null, edition: null, source, way })
  return (
    <Fold title={words.title(attendance.given.length)}>
      {lesson &&
        handout &&
        (['paper', 'phone'] as const).map((way) => {
          const edition = editionTaught(handout, section)
          const given = attendance.given.find(
            (one) => one.what === 'handout' && one.edition === edition && one.way === way,
          )
          const { topic } = lesson
          return (
            <Tap
              key={way}
              title={words[way]}
              means={section?.own ? section.title : handout.title}
              on={given !== undefined}
              onToggle={() =>
                given
                  ? write('attendance.withdraw', attendance.id, { item: given.id })
                  : note('attendance.give', { what: 'handout', topic, sheet: null, edition, source: '', way })
              }
            />
          )
        })}
      <Facts
        label={words.other}
        items={others.map((one) => ({ id: one.id, title: one.source, detail: words.ways[one.way] }))}
        onTakeBack={(id) => {
          const gone = others.find((one) => one.id === id)
          if (gone) takeBack(id, words.gone, () => give(gone.source, gone.way))
        }}
      />
      <OtherSource onGive={give} />
    </Fold>
  )
}

function OtherSource({ onGive }: { onGive: (source: string, way: Way) => Promise<unknown> }) {
  const { session } = useMeeting()
  const { clear, ...source } = useKeptWords(`session:${session.id}:given`)
  const [missing, miss] = useState(false)
  const give = async (way: Way) => {
    const text = source.value.trim()
    miss(text === '')
    if (text !== '' && (await onGive(text, way))) clear()
  }
  return (
    <Form
      onSend={() => give('paper')}
      actions={
        <>
          <Button type="submit">{words.onPaper}</Button>
          <Button onPress={() => give('phone')}>{words.onPhone}</Button>
        </>
      }
    >
      <Field
        label={words.other}
        hint={words.otherHint}
        maxLength={200}
        error={missing && source.value.trim() === '' ? words.missing : undefined}
        {...source}
      />
    </Form>
  )
}
