// Who else is in the room: supporters the person has named, in one tap, or somebody new.

import { useState } from 'preact/hooks'
import type { BodyOf } from '#domain/kinds.ts'
import { useKeptWords } from '#web/app/kept-words.ts'
import { useRecords } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Field } from '#web/parts/field.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Form } from '#web/parts/form.tsx'
import { Tap } from '#web/parts/tap.tsx'
import { Facts } from '#web/screens/session/facts.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { NaturalChoice } from '#web/staff/natural-choice.tsx'
import { sessionWords } from '#web/words/en/session.ts'

const words = sessionWords.welcome

export function Beside() {
  const { session, attendance, client, note, takeBack } = useMeeting()
  const supporters = useRecords('supporter', client.id).filter((one) => !one.ended)
  const key = `session:${session.id}:beside`
  const { clear: clearName, ...who } = useKeptWords(`${key}:name`)
  const { clear: clearRelation, ...relation } = useKeptWords(`${key}:relation`)
  const [natural, choose] = useState<boolean | null>(null)
  const [missing, miss] = useState(false)
  const add = (body: BodyOf<'attendance.be-with'>) => note('attendance.be-with', body)
  const send = async () => {
    const name = who.value.trim()
    miss(name === '' || natural === null)
    if (name === '' || natural === null) return
    const body = { name, relation: relation.value.trim(), supporter: null, natural }
    if (!(await add(body))) return
    clearName()
    clearRelation()
    choose(null)
  }
  const others = attendance.beside.filter((one) => !supporters.some((each) => each.id === one.supporter))
  const take = (id: string) => {
    const gone = attendance.beside.find((one) => one.id === id)
    if (!gone) return
    const { name, relation, supporter, natural } = gone
    takeBack(id, words.besideGone, () => add({ name, relation, supporter, natural }))
  }
  return (
    <>
      {attendance.beside.length === 0 && <p class="soft">{words.besideNobody}</p>}
      {supporters.map((one) => {
        const here = attendance.beside.find((each) => each.supporter === one.id)
        return (
          <Tap
            key={one.id}
            title={one.name}
            means={one.relation === '' ? undefined : one.relation}
            on={here !== undefined}
            onToggle={() =>
              here
                ? take(here.id)
                : add({ name: one.name, relation: one.relation, supporter: one.id, natural: one.natural })
            }
          />
        )
      })}
      <Facts
        label={words.beside}
        items={others.map((one) => ({ id: one.id, title: one.name, detail: one.relation }))}
        onTakeBack={take}
      />
      <Fold title={words.besideOpen}>
        <Form onSend={send} actions={<Button type="submit">{sessionWords.add}</Button>}>
          <Field
            label={words.besideName}
            maxLength={120}
            error={missing && who.value.trim() === '' ? words.besideMissing : undefined}
            {...who}
          />
          <Field label={words.besideRelation} aside={sessionWords.ifWanted} maxLength={80} {...relation} />
          <NaturalChoice
            legend={words.besideNatural}
            yes={words.natural}
            no={words.staff}
            value={natural}
            onValue={choose}
            error={missing && natural === null ? words.besideNaturalMissing : undefined}
          />
        </Form>
      </Fold>
    </>
  )
}
