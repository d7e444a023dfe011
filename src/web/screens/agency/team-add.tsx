// A new team: its name and who is in it.
import { useState } from 'preact/hooks'
import { z } from 'zod'
import { Id } from '#domain/text.ts'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import { useAddress, useGo } from '#web/app/where.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Field } from '#web/parts/field.tsx'
import { useFormDraft } from '#web/staff/form-draft.ts'
import { teamWords } from '#web/words/en/teams.ts'
import { TeamMembers } from './team-members.tsx'

const words = teamWords.add

const Draft = z.object({ name: z.string(), members: z.array(Id) })
const EMPTY: z.infer<typeof Draft> = { name: '', members: [] }

export function TeamAdd() {
  const device = useDevice()
  const address = useAddress()
  const go = useGo()
  const draft = useFormDraft('agency-team-add', EMPTY, (kept) => Draft.safeParse(kept).data)
  const [pressed, press] = useState(false)
  const doing = useDoing()
  const { name, members } = draft.value
  const missing = name.trim() === ''
  const send = () => {
    press(true)
    if (missing || doing.busy) return
    const on = device.newId()
    void doing.run(async () => {
      await device.act('team.begin', { on, client: null, body: { name: name.trim(), members } })
      draft.clear(EMPTY)
      go(`agency/teams/${on}`)
    })
  }
  return (
    <Screen title={words.title} back={{ href: address('agency/teams'), label: teamWords.back }}>
      <SendForm send={words.send} busy={doing.busy} busyWords={words.saving} onSend={send}>
        <Field
          label={words.name}
          hint={words.nameHint}
          value={name}
          onValue={(value) => draft.put({ ...draft.value, name: value })}
          maxLength={120}
          error={pressed && missing ? words.nameMissing : undefined}
        />
        <TeamMembers
          legend={words.who}
          members={members}
          onToggle={({ id }, on) =>
            draft.put({
              ...draft.value,
              members: on ? [...members, id] : members.filter((one) => one !== id),
            })
          }
        />
        <Said trouble={doing.trouble} />
      </SendForm>
    </Screen>
  )
}
