// Specimens of what is asked and answered.
import { useState } from 'preact/hooks'
import { Card } from '#web/parts/card.tsx'
import { CheckList } from '#web/parts/check-list.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { useDraft } from '#web/parts/draft.ts'
import { Field } from '#web/parts/field.tsx'
import { Pin } from '#web/parts/pin.tsx'
import { Scale } from '#web/parts/scale.tsx'

export function Answering() {
  const [did, tell] = useState<string | null>('some')
  const [again, askAgain] = useState<string | null>(null)
  const [helped, help] = useState<string[]>(['company'])
  const [sure, beSure] = useState<number | null>(7)
  const [pin, setPin] = useState('12')
  const [kept, keep] = useState('It rained on Tuesday. We went anyway, with the big umbrella.')
  const [mail, setMail] = useState('jordan@')
  const draft = useDraft(kept, keep)
  return (
    <>
      <Card title="Answers">
        <ChoiceGroup
          legend="How did it go?"
          options={[
            { value: 'did', label: 'Did it' },
            { value: 'some', label: 'Did some of it' },
            { value: 'tried', label: 'Tried' },
            { value: 'else', label: 'Did something else instead' },
            { value: 'unfit', label: 'It didn’t fit', hint: 'That is worth knowing too.' },
          ]}
          value={did}
          onValue={tell}
          clearWords="Take this answer back"
          onClear={() => tell(null)}
        />
        <ChoiceGroup
          legend="Go over this again?"
          look="segments"
          options={[
            { value: 'yes', label: 'Yes, again' },
            { value: 'no', label: 'No, go on' },
          ]}
          value={again}
          onValue={askAgain}
        />
        <CheckList
          legend="What helped?"
          look="columns"
          options={[
            { value: 'company', label: 'Having company' },
            { value: 'time', label: 'A set time' },
            { value: 'note', label: 'A note on the door' },
            { value: 'weather', label: 'Good weather' },
          ]}
          values={helped}
          onToggle={(value, on) => help(on ? [...helped, value] : helped.filter((each) => each !== value))}
        />
        <Scale
          legend="How sure are you that you can?"
          hint="Only if you want to say."
          from={0}
          to={10}
          fromLabel="not at all"
          toLabel="very sure"
          value={sure}
          onValue={beSure}
          clearWords="Take this answer back"
        />
      </Card>
      <Card title="Fields">
        <Field
          kind="long"
          label="A word on how it went"
          aside="(if you want)"
          below="Nobody reads this until we meet. In danger? Get help now."
          {...draft}
        />
        <Field label="Who helps" hint="A first name is enough." value="Sam" onValue={() => undefined} />
        <Field
          kind="email"
          label="E-mail"
          value={mail}
          onValue={setMail}
          error="Write the whole address, such as name@example.org."
        />
        <Field kind="date" label="Next meeting, day" value="2026-05-14" onValue={() => undefined} />
        <Field kind="time" label="Next meeting, time" value="10:00" onValue={() => undefined} />
        <Field
          kind="select"
          label="Place"
          options={[
            { value: 'home', label: 'At their home' },
            { value: 'office', label: 'At the office' },
          ]}
          value="home"
          onValue={() => undefined}
        />
        <Field label="Read only" value="Cannot be changed here" onValue={() => undefined} readOnly />
        <Pin
          label="Your PIN"
          hint="Six digits. Only you know it."
          value={pin}
          onValue={setPin}
          length={6}
          showWords="Show"
          hideWords="Hide"
        />
      </Card>
    </>
  )
}
