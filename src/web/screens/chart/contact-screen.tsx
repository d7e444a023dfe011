// `people/:client/contact` (client): a contact with a supporter, in or outside a session.

import { useState } from 'preact/hooks'
import { Day } from '#domain/day.ts'
import { SupporterContact } from '#domain/supporter.ts'
import type { Id } from '#domain/text.ts'
import { useKeptChoice, useKeptWords } from '#web/app/kept-words.ts'
import { Said } from '#web/app/said.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import { useGo } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Field } from '#web/parts/field.tsx'
import { NATURAL, NaturalChoice } from '#web/staff/natural-choice.tsx'
import { useWrite } from '#web/staff/write.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { SubPage } from './sub-page.tsx'

const words = chartWords.supporters
const HOW = SupporterContact.shape.how.options
const ELSE = 'else'

export function ContactScreen({ client }: { client: Id }) {
  const device = useChangingDevice()
  const go = useGo()
  const [trouble, write] = useWrite(client)
  const supporters = device.all('supporter', client).filter((one) => !one.ended)
  const [chosen, choose] = useKeptChoice(`chart:${client}:contact:who`, [
    ...supporters.map((one) => one.id),
    ELSE,
  ])
  const who = supporters.length === 0 ? ELSE : chosen
  const { clear: clearName, ...name } = useKeptWords(`chart:${client}:contact:name`)
  const { clear: clearAbout, ...about } = useKeptWords(`chart:${client}:contact:about`)
  const [said, say] = useKeptChoice(`chart:${client}:contact:natural`, NATURAL)
  const natural = said === null ? null : said === 'yes'
  const [how, set] = useKeptChoice(`chart:${client}:contact:how`, HOW)
  const [day, put] = useState<string>(device.today())
  const [asked, ask] = useState(false)
  const supporter = supporters.find((one) => one.id === who)
  const dayFits = Day.safeParse(day).success && day <= device.today()
  const whom = supporter
    ? { name: supporter.name, natural: supporter.natural }
    : who === ELSE && name.value.trim() !== '' && natural !== null
      ? { name: name.value.trim(), natural }
      : undefined
  const send = async () => {
    ask(true)
    if (!whom || how === null || !dayFits) return
    const body = {
      ...whom,
      supporter: supporter?.id ?? null,
      day,
      how,
      about: about.value.trim(),
      attendance: null,
    }
    if (!(await write('supporter-contact.make', device.newId(), body))) return
    clearName()
    clearAbout()
    choose(null)
    say(null)
    set(null)
    go(`people/${client}`)
  }
  return (
    <SubPage client={client} title={words.contactTitle}>
      <SendForm send={chartWords.save} onSend={send}>
        <Said trouble={trouble} />
        {supporters.length > 0 && (
          <ChoiceGroup
            legend={words.who}
            options={[
              ...supporters.map((one) => ({
                value: one.id,
                label: one.name,
                hint: one.relation === '' ? undefined : one.relation,
              })),
              { value: ELSE, label: words.someone },
            ]}
            value={who}
            onValue={choose}
            error={asked && who === null ? chartWords.chooseOne : undefined}
          />
        )}
        {who === ELSE && (
          <>
            <Field
              label={words.nameLabel}
              maxLength={120}
              error={asked && name.value.trim() === '' ? words.nameMissing : undefined}
              {...name}
            />
            <NaturalChoice
              legend={words.natural}
              yes={words.naturalYes}
              no={words.naturalNo}
              value={natural}
              onValue={(is) => say(is ? 'yes' : 'no')}
              error={asked && natural === null ? chartWords.chooseOne : undefined}
            />
          </>
        )}
        <Field
          label={words.day}
          kind="date"
          max={device.today()}
          value={day}
          onValue={put}
          error={asked && !dayFits ? words.dayWrong : undefined}
        />
        <ChoiceGroup
          legend={words.how}
          options={HOW.map((value) => ({ value, label: words.hows[value] }))}
          value={how}
          onValue={set}
          error={asked && how === null ? chartWords.chooseOne : undefined}
        />
        <Field label={words.about} aside={chartWords.ifWanted} kind="long" maxLength={1000} {...about} />
      </SendForm>
    </SubPage>
  )
}
