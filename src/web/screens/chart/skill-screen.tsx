// `people/:client/skill/:practice/:stage` (client, practice, stage): a skill tried outside, or the person's own by their word.
import { useState } from 'preact/hooks'
import type { Id } from '#domain/text.ts'
import { useKeptWords } from '#web/app/kept-words.ts'
import { Said } from '#web/app/said.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import { useGo } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Field } from '#web/parts/field.tsx'
import { useWrite } from '#web/staff/write.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { NotInChart } from './not-in-chart.tsx'
import { SubPage } from './sub-page.tsx'

const words = chartWords.skills

export type SkillScreenProps = { client: Id; practice: Id; stage: 'outside' | 'mine' }

export function SkillScreen({ client, practice: id, stage }: SkillScreenProps) {
  const device = useChangingDevice()
  const go = useGo()
  const [trouble, write] = useWrite(client)
  const { clear, ...said } = useKeptWords(`chart:${client}:skill:${id}:${stage}`)
  const [asked, ask] = useState(false)
  const practice = device.one('practice', id)
  if (practice?.client !== client) return <NotInChart client={client} />
  const { skill, title, about } = practice
  const mine = stage === 'mine'
  const text = said.value.trim()
  const send = async () => {
    ask(true)
    if (mine && text === '') return
    const body = { skill, title, about, attendance: null, words: text }
    const on = device.newId()
    const kept = mine
      ? await write('practice.call-mine', on, body)
      : await write('practice.record', on, { ...body, stage: 'tried-outside' })
    if (!kept) return
    clear()
    go(`people/${client}`)
  }
  return (
    <SubPage client={client} title={mine ? words.mineTitle(title) : words.outsideTitle(title)}>
      <SendForm send={chartWords.save} onSend={send}>
        <Said trouble={trouble} />
        <Field
          label={mine ? words.mineLabel : words.outsideLabel}
          hint={mine ? words.mineHint : undefined}
          aside={mine ? undefined : chartWords.ifWanted}
          kind="long"
          maxLength={1000}
          error={asked && mine && text === '' ? words.mineMissing : undefined}
          {...said}
        />
      </SendForm>
    </SubPage>
  )
}
