// Something new for the toolbox: in the person's own words, or an idea for what is hard right now.
import { useState } from 'preact/hooks'
import type { Client } from '#domain/client.ts'
import type { Tool } from '#domain/tool.ts'
import { useKeptWords } from '#web/app/kept-words.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { Tap, Taps } from '#web/parts/tap.tsx'
import type { Write } from '#web/staff/write.ts'
import { toolsWords as words } from '#web/words/en/chart-reading.ts'
import { useTools } from './use-tools.ts'

/** The list of ideas by what is hard. */
const COPING = 'coping'

export type AddToolProps = { client: Client; tools: readonly Tool[]; write: Write }

export function AddTool({ client, tools, write }: AddToolProps) {
  const device = useDevice()
  const { clear, ...own } = useKeptWords(`chart:${client.id}:tool`)
  const [asked, ask] = useState(false)
  const text = own.value.trim()
  const send = async () => {
    ask(true)
    if (text === '' || !(await write('tool.keep', device.newId(), { from: null, words: text }))) return
    ask(false)
    clear()
  }
  return (
    <>
      <Form onSend={send} actions={<Button type="submit">{words.ownSend}</Button>}>
        <Field
          label={words.own}
          maxLength={400}
          error={asked && text === '' ? words.ownMissing : undefined}
          {...own}
        />
      </Form>
      <Ideas tools={tools} write={write} />
    </>
  )
}

/** One tap puts an idea into the box; a second one puts it away again. */
function Ideas({ tools, write }: Pick<AddToolProps, 'tools' | 'write'>) {
  const device = useDevice()
  const list = useTools()?.lists.find((one) => one.id === COPING)
  const [chosen, choose] = useState('')
  const group = list?.groups.find((one) => one.id === chosen)
  if (!list) return null
  const kept = (item: string) =>
    tools.find((one) => one.from?.list === COPING && one.from.group === chosen && one.from.item === item)
  return (
    <>
      <Field
        kind="select"
        label={words.group}
        value={chosen}
        options={[
          { value: '', label: words.choose },
          ...list.groups.map((one) => ({ value: one.id, label: one.title })),
        ]}
        onValue={choose}
      />
      {group && (
        <Taps legend={words.ideas}>
          {group.items.map((item) => {
            const tool = kept(item.id)
            const from = { list: COPING, group: group.id, item: item.id }
            return (
              <Tap
                key={item.id}
                title={item.label}
                means={item.note}
                on={tool !== undefined && !tool.away}
                onToggle={() => {
                  if (!tool) return write('tool.keep', device.newId(), { from, words: item.label })
                  return write(tool.away ? 'tool.take-out' : 'tool.put-away', tool.id, {})
                }}
              />
            )
          })}
        </Taps>
      )}
    </>
  )
}
