// The name of the person and what they like to be called, changed where they say so.
import { useState } from 'preact/hooks'
import type { Client } from '#domain/client.ts'
import { Said } from '#web/app/said.tsx'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Field } from '#web/parts/field.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Form } from '#web/parts/form.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { useWrite } from '#web/staff/write.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { Section } from './section.tsx'

const words = chartWords.team
const FIELDS = ['name', 'called'] as const

export function NameSection({ client }: { client: Client }) {
  const device = useChangingDevice()
  return (
    <Section id="name" title={words.callTitle}>
      <p>
        {client.called === '' || client.called === client.name
          ? client.name
          : `${client.name} · ${client.called}`}
      </p>
      <TwoNames client={client} />
      {device.may('client.rename', client.id) && (
        <Fold title={words.rename}>
          {FIELDS.map((field) => (
            <Rename key={`${field} ${client[field]}`} client={client} field={field} />
          ))}
        </Fold>
      )}
    </Section>
  )
}

function Rename({ client, field }: { client: Client; field: (typeof FIELDS)[number] }) {
  const [trouble, write] = useWrite(client.id)
  const was = client[field]
  const [is, put] = useState(was)
  const [asked, ask] = useState(false)
  const missing = field === 'name' && is.trim() === ''
  const send = async () => {
    ask(true)
    if (!missing && is.trim() !== was) await write('client.rename', client.id, { field, was, is: is.trim() })
  }
  return (
    <Form onSend={send} actions={<Button type="submit">{chartWords.save}</Button>}>
      <Said trouble={trouble} />
      <Field
        label={words[field]}
        maxLength={field === 'name' ? 120 : 60}
        value={is}
        onValue={put}
        error={asked && missing ? words.nameMissing : undefined}
      />
    </Form>
  )
}

/** Names written at the same time: what stands can be confirmed, or the other taken. */
function TwoNames({ client }: { client: Client }) {
  const device = useChangingDevice()
  const [trouble, write] = useWrite(client.id)
  const may = device.may('client.rename', client.id)
  return (
    <>
      <Said trouble={trouble} />
      {FIELDS.map((field) => {
        const written = client.others.filter((other) => other.field === field).map((other) => other.words)
        if (written.length === 0 || !may) return null
        return (
          <Notice key={field} look="warn" title={words[field]}>
            <p>{words.two}</p>
            <div class="together">
              {[...new Set([client[field], ...written])].map((is) => (
                <Button
                  key={is}
                  onPress={() => write('client.rename', client.id, { field, was: client[field], is })}
                >
                  {words.use(is)}
                </Button>
              ))}
            </div>
          </Notice>
        )
      })}
    </>
  )
}
