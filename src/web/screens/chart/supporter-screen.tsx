// `people/:client/supporter/new` or `/:supporter` (client, supporter): whom the person named, and what they help with.
import { useState } from 'preact/hooks'
import { Helps, type Supporter } from '#domain/supporter.ts'
import type { Id } from '#domain/text.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { CheckList } from '#web/parts/check-list.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { useKeptWords } from '#web/screens/session/kept-words.ts'
import { SayTrouble } from '#web/screens/session/say-trouble.tsx'
import { useWrite } from '#web/screens/session/use-write.ts'
import { useGo } from '#web/staff/where.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { NotInChart } from './not-in-chart.tsx'
import { SubPage } from './sub-page.tsx'

const words = chartWords.supporters

export function SupporterScreen({ client, supporter: id }: { client: Id; supporter?: Id }) {
  const device = useChangingDevice()
  const supporter = id === undefined ? undefined : device.one('supporter', id)
  if (id !== undefined && supporter?.client !== client) return <NotInChart client={client} />
  return (
    <SubPage client={client} title={supporter?.name ?? words.nameTitle} lead={words.nameLead}>
      <SupporterForm client={client} supporter={supporter} />
    </SubPage>
  )
}

function SupporterForm({ client, supporter }: { client: Id; supporter: Supporter | undefined }) {
  const device = useChangingDevice()
  const go = useGo()
  const [trouble, write] = useWrite(client)
  const key = `chart:${client}:supporter:${supporter?.id ?? 'new'}`
  const { clear: clearName, ...name } = useKeptWords(`${key}:name`, supporter?.name)
  const { clear: clearRelation, ...relation } = useKeptWords(`${key}:relation`, supporter?.relation)
  const { clear: clearReach, ...reach } = useKeptWords(`${key}:reach`, supporter?.reach)
  const [natural, say] = useState<'yes' | 'no' | null>(
    supporter === undefined ? null : supporter.natural ? 'yes' : 'no',
  )
  const [helps, help] = useState<Supporter['helps']>(supporter?.helps ?? [])
  const [asked, ask] = useState(false)
  const text = name.value.trim()
  const send = async () => {
    ask(true)
    if (text === '' || natural === null) return
    const body = {
      name: text,
      relation: relation.value.trim(),
      reach: reach.value.trim(),
      natural: natural === 'yes',
      helps,
    }
    const kept = supporter
      ? await write('supporter.change', supporter.id, body)
      : await write('supporter.name', device.newId(), body)
    if (!kept) return
    clearName()
    clearRelation()
    clearReach()
    go(`people/${client}`)
  }
  return (
    <Form
      onSend={send}
      actions={
        <Button type="submit" look="primary">
          {chartWords.save}
        </Button>
      }
    >
      <SayTrouble text={trouble} />
      <Field
        label={words.nameLabel}
        maxLength={120}
        error={asked && text === '' ? words.nameMissing : undefined}
        {...name}
      />
      <Field
        label={words.relation}
        hint={words.relationHint}
        aside={chartWords.ifWanted}
        maxLength={80}
        {...relation}
      />
      <Field label={words.reach} aside={chartWords.ifWanted} maxLength={120} {...reach} />
      <ChoiceGroup
        legend={words.natural}
        look="segments"
        options={[
          { value: 'yes', label: words.naturalYes },
          { value: 'no', label: words.naturalNo },
        ]}
        value={natural}
        onValue={say}
        error={asked && natural === null ? chartWords.chooseOne : undefined}
      />
      <CheckList
        legend={words.helps}
        options={Helps.options.map((value) => ({ value, label: words.help[value] }))}
        values={helps}
        onToggle={(value, on) => help(on ? [...helps, value] : helps.filter((one) => one !== value))}
      />
    </Form>
  )
}
