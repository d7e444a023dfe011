// `people/:client/supporter/new` or `/:supporter` (client, supporter): whom the person named, and what they help with.

import { useState } from 'preact/hooks'
import { Helps, type Supporter } from '#domain/supporter.ts'
import type { Id } from '#domain/text.ts'
import { useKeptChoice, useKeptWords } from '#web/app/kept-words.ts'
import { Said } from '#web/app/said.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import { useGo } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { CheckList } from '#web/parts/check-list.tsx'
import { Field } from '#web/parts/field.tsx'
import { NATURAL, NaturalChoice } from '#web/staff/natural-choice.tsx'
import { useWrite } from '#web/staff/write.ts'
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
  const [said, say] = useKeptChoice(`${key}:natural`, NATURAL)
  const natural = said === null ? (supporter?.natural ?? null) : said === 'yes'
  const { clear: clearHelps, ...helping } = useKeptWords(`${key}:helps`, supporter?.helps.join(' '))
  const helps = Helps.options.filter((one) => helping.value.split(' ').includes(one))
  const [asked, ask] = useState(false)
  const text = name.value.trim()
  const send = async () => {
    ask(true)
    if (text === '' || natural === null) return
    const body = {
      name: text,
      relation: relation.value.trim(),
      reach: reach.value.trim(),
      natural,
      helps,
    }
    const kept = supporter
      ? await write('supporter.change', supporter.id, body)
      : await write('supporter.name', device.newId(), body)
    if (!kept) return
    clearName()
    clearRelation()
    clearReach()
    clearHelps()
    say(null)
    go(`people/${client}`)
  }
  return (
    <SendForm send={chartWords.save} onSend={send}>
      <Said trouble={trouble} />
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
      <NaturalChoice
        legend={words.natural}
        yes={words.naturalYes}
        no={words.naturalNo}
        value={natural}
        onValue={(is) => say(is ? 'yes' : 'no')}
        error={asked && natural === null ? chartWords.chooseOne : undefined}
      />
      <CheckList
        legend={words.helps}
        options={Helps.options.map((value) => ({ value, label: words.help[value] }))}
        values={helps}
        onToggle={(value, on) =>
          helping.onValue(Helps.options.filter((one) => (one === value ? on : helps.includes(one))).join(' '))
        }
      />
    </SendForm>
  )
}
