// A new member of the staff: name and roles; the invitation is made on their page.

import { useState } from 'preact/hooks'
import { z } from 'zod'
import { Role } from '#domain/person.ts'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import { useAddress, useGo } from '#web/app/where.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Field } from '#web/parts/field.tsx'
import { useFormDraft } from '#web/staff/form-draft.ts'
import { agencyWords } from '#web/words/en/agency.ts'
import { RolesField } from './roles-field.tsx'

const Draft = z.object({ name: z.string(), roles: z.array(Role) })
const EMPTY: z.infer<typeof Draft> = { name: '', roles: [] }

export function AddPerson() {
  const words = agencyWords.add
  const device = useDevice()
  const address = useAddress()
  const go = useGo()
  const draft = useFormDraft('agency-add-person', EMPTY, (kept) => Draft.safeParse(kept).data)
  const [pressed, press] = useState(false)
  const doing = useDoing()
  const { name, roles } = draft.value
  const wrong = {
    name: name.trim() === '' ? words.nameMissing : undefined,
    roles: roles.length === 0 ? words.rolesMissing : undefined,
  }
  const send = () => {
    press(true)
    if (wrong.name !== undefined || wrong.roles !== undefined || doing.busy) return
    const on = device.newId()
    void doing.run(async () => {
      await device.act('person.add', { on, client: null, body: { name: name.trim(), roles } })
      draft.clear(EMPTY)
      go(`agency/staff/${on}`)
    })
  }
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      back={{ href: address('agency/staff'), label: agencyWords.staff.back }}
    >
      <SendForm send={words.send} busy={doing.busy} busyWords={agencyWords.saving} onSend={send}>
        <Field
          label={words.name}
          value={name}
          onValue={(value) => draft.put({ ...draft.value, name: value })}
          maxLength={120}
          error={pressed ? wrong.name : undefined}
        />
        <RolesField
          legend={words.roles}
          roles={roles}
          onRoles={(value) => draft.put({ ...draft.value, roles: value })}
          error={pressed ? wrong.roles : undefined}
        />
        <Said trouble={doing.trouble} />
      </SendForm>
    </Screen>
  )
}
