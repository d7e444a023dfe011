// Step 1, welcome: who is here, and something to sort out that waits for the end.
import { useState } from 'preact/hooks'
import { plan } from '#domain/steps.ts'
import { useKeptWords } from '#web/app/kept-words.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { Tap } from '#web/parts/tap.tsx'
import { Facts } from '#web/screens/session/facts.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { sessionWords } from '#web/words/en/session.ts'
import { Beside } from './beside.tsx'

const words = sessionWords.welcome

export function Welcome() {
  const { session, name, write } = useMeeting()
  const offersEveryday = plan(session.purpose, session.minutes, true).some((one) => one.step === 'everyday')
  return (
    <>
      <p class="lead">{words.lead(name)}</p>
      <Card title={words.park}>
        <Park />
        {offersEveryday && (
          <Tap
            title={words.everyday}
            means={words.everydayMeans}
            on={session.everyday}
            onToggle={(everyday) => write('session.take-everyday', session.id, { everyday })}
          />
        )}
      </Card>
      <Card title={words.beside}>
        <Beside />
      </Card>
    </>
  )
}

/** Writes something down that has to be sorted out, and shows what waits. */
export function Park() {
  const { session, attendance, note, takeBack } = useMeeting()
  const { clear, ...thing } = useKeptWords(`session:${session.id}:park`)
  const [missing, miss] = useState(false)
  const park = (text: string) => note('attendance.park', { words: text, skill: null, sorted: '' })
  const send = async () => {
    const text = thing.value.trim()
    miss(text === '')
    if (text !== '' && (await park(text))) clear()
  }
  return (
    <>
      <Form onSend={send} actions={<Button type="submit">{words.parkSend}</Button>}>
        <Field
          label={words.parkWhat}
          hint={words.parkHint}
          maxLength={500}
          error={missing && thing.value.trim() === '' ? words.parkMissing : undefined}
          {...thing}
        />
      </Form>
      <Facts
        label={words.parked}
        items={attendance.parked.map((one) => ({ id: one.id, title: one.words }))}
        onTakeBack={(id) => {
          const gone = attendance.parked.find((one) => one.id === id)
          if (gone)
            takeBack(id, words.parkedGone, () =>
              note('attendance.park', { words: gone.words, skill: gone.skill, sorted: gone.sorted }),
            )
        }}
      />
    </>
  )
}
