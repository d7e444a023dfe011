// Declaring who counts, in plain questions, with what the answers would change before they are given.
import { useState } from 'preact/hooks'
import { z } from 'zod'
import { LENGTH, REGULAR } from '#domain/fidelity-scale.ts'
import { LengthReading, type Sample } from '#domain/sample.ts'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Card } from '#web/parts/card.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Field } from '#web/parts/field.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { useFormDraft } from '#web/staff/form-draft.ts'
import { sampleWords as words } from '#web/words/en/fidelity-sample.ts'
import { type BoundsDraft, OwnBounds, readBounds } from './own-bounds.tsx'
import { SampleChange } from './sample-change.tsx'

const Draft = z.object({
  atLeast: z.string(),
  ended: z.boolean(),
  paused: z.boolean(),
  length: LengthReading,
  bounds: z.record(z.string(), z.array(z.string())),
  words: z.string(),
})
type Draft = z.infer<typeof Draft>

export type SampleFormProps = {
  standing: Pick<Sample, 'atLeast' | 'ended' | 'paused' | 'length' | 'bounds'>
}

const begin = ({ atLeast, ended, paused, length, bounds }: SampleFormProps['standing']): Draft => ({
  ...{ atLeast: `${atLeast}`, ended, paused, length, words: '' },
  bounds: Object.fromEntries(bounds.map((one) => [`${one.item}`, one.atLeast.map(String)])),
})

const readAtLeast = (text: string) => {
  const number = /^\d{1,2}$/.test(text.trim()) ? Number(text) : Number.NaN
  return number <= 20 ? number : undefined
}

export function SampleForm({ standing }: SampleFormProps) {
  const device = useChangingDevice()
  const first = begin(standing)
  const draft = useFormDraft('fidelity-sample', first, (kept) => Draft.safeParse(kept).data)
  const [pressed, press] = useState(false)
  const [done, say] = useState<string>()
  const doing = useDoing()
  const { ended, paused, length } = draft.value
  const atLeast = readAtLeast(draft.value.atLeast)
  const { bounds, wrong } = readBounds(draft.value.bounds)
  const put = (change: Partial<Draft>) => {
    say(undefined)
    draft.put({ ...draft.value, ...change })
  }
  const send = () => {
    press(true)
    if (atLeast === undefined || wrong.length > 0 || doing.busy) return
    if (!draft.changed) return say(words.same)
    const body = { atLeast, ended, paused, length, bounds, words: draft.value.words.trim() }
    void doing.run(async () => {
      await device.act('sample.declare', { on: device.newId(), client: null, body })
      draft.clear({ ...draft.value, words: '' })
      say(words.done)
    })
  }
  return (
    <Card title={words.form}>
      <SendForm send={words.send} busy={doing.busy} busyWords={words.saving} onSend={send}>
        <Field
          label={words.atLeast}
          hint={words.atLeastHint}
          kind="number"
          value={draft.value.atLeast}
          onValue={(value) => put({ atLeast: value })}
          error={pressed && atLeast === undefined ? words.atLeastWrong : undefined}
        />
        <YesNo
          legend={words.ended}
          yes={words.endedYes}
          no={words.endedNo}
          value={ended}
          onValue={(value) => put({ ended: value })}
        />
        <YesNo
          legend={words.paused}
          yes={words.pausedYes}
          no={words.pausedNo}
          value={paused}
          onValue={(value) => put({ paused: value })}
        />
        <ChoiceGroup
          legend={words.length}
          hint={`${words.lengthHint} ${words.regular(Math.round(REGULAR * 100))}`}
          options={LengthReading.options.map((value) => ({
            value,
            label: words.lengths[value],
            hint: sourceOf(value),
          }))}
          value={length}
          onValue={(value) => put({ length: value })}
        />
        <Fold title={words.fold} open={Object.keys(first.bounds).length > 0}>
          <OwnBounds
            bounds={draft.value.bounds}
            wrong={pressed ? wrong : []}
            onBounds={(value: BoundsDraft) => put({ bounds: value })}
          />
        </Fold>
        <Field
          label={words.words}
          aside={words.wordsAside}
          hint={words.wordsHint}
          kind="long"
          maxLength={1000}
          value={draft.value.words}
          onValue={(value) => put({ words: value })}
        />
        {done === undefined && <SampleChange next={{ atLeast, ended, paused }} />}
        <Said trouble={doing.trouble} done={done} />
      </SendForm>
    </Card>
  )
}

function sourceOf(reading: LengthReading): string {
  const { sure, source } = LENGTH[reading].basis
  return sure === 'read' ? words.source(source) : words.sourceKnown(source)
}

type YesNoProps = {
  legend: string
  yes: string
  no: string
  value: boolean
  onValue: (value: boolean) => void
}

function YesNo({ legend, yes, no, value, onValue }: YesNoProps) {
  return (
    <ChoiceGroup
      legend={legend}
      options={[
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ]}
      value={value ? 'yes' : 'no'}
      onValue={(one) => onValue(one === 'yes')}
    />
  )
}
