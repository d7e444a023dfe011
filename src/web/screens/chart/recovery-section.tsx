// What recovery means to this person: their newest words, and all they said before.
import { useState } from 'preact/hooks'
import { type Client, calledBy } from '#domain/client.ts'
import { latest } from '#domain/recovery.ts'
import { useKeptWords } from '#web/app/kept-words.ts'
import { Said } from '#web/app/said.tsx'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { Field } from '#web/parts/field.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Form } from '#web/parts/form.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { useWrite } from '#web/staff/write.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { useSaying } from './said-on.ts'
import { Section } from './section.tsx'

const words = chartWords.recovery

export function RecoverySection({ client }: { client: Client }) {
  const device = useChangingDevice()
  const { on, who } = useSaying()
  const all = device.all('recovery', client.id)
  const now = latest(all)
  const before = all.filter((one) => one !== now).sort((a, b) => (a.at < b.at ? 1 : -1))
  return (
    <Section id="recovery" title={words.title}>
      {now ? (
        <Card look="mine">
          <OwnWords words={now.words} said={words.said(on(now.at), who(now.by))} />
        </Card>
      ) : (
        <Empty>{words.empty(calledBy(client))}</Empty>
      )}
      {before.length > 0 && (
        <Fold title={words.earlier(before.length)}>
          {before.map((one) => (
            <OwnWords key={one.id} words={one.words} said={words.said(on(one.at), who(one.by))} />
          ))}
        </Fold>
      )}
      {device.may('recovery.say', client.id) && (
        <Fold title={words.add}>
          <SayRecovery client={client} />
        </Fold>
      )}
    </Section>
  )
}

function SayRecovery({ client }: { client: Client }) {
  const device = useChangingDevice()
  const [trouble, write] = useWrite(client.id)
  const { clear, ...said } = useKeptWords(`chart:${client.id}:recovery`)
  const [asked, ask] = useState(false)
  const text = said.value.trim()
  const send = async () => {
    ask(true)
    if (text === '' || !(await write('recovery.say', device.newId(), { words: text }))) return
    ask(false)
    clear()
  }
  return (
    <Form onSend={send} actions={<Button type="submit">{chartWords.save}</Button>}>
      <Said trouble={trouble} />
      <Field
        label={words.label}
        hint={words.hint}
        kind="long"
        maxLength={2000}
        error={asked && text === '' ? words.missing : undefined}
        {...said}
      />
    </Form>
  )
}
