// Whom to call for help, with how it will look on a phone; and the agency's own procedure for a crisis.
import { useCallback, useState } from 'preact/hooks'
import { z } from 'zod'
import type { HelpContact } from '#domain/agency.ts'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { plusDrawing } from '#web/parts/drawings.ts'
import { Field } from '#web/parts/field.tsx'
import { Undo } from '#web/parts/undo.tsx'
import { missing } from '#web/screens/doors/form-checks.ts'
import { useFormDraft } from '#web/staff/form-draft.ts'
import { agencyWords } from '#web/words/en/agency.ts'
import { ContactCard } from './contact-card.tsx'
import { HelpPreview } from './help-preview.tsx'

const words = agencyWords.help
const MOST = 8
const NOBODY: HelpContact = { name: '', phone: '', hours: '', about: '' }

// What is being written may be empty or unfinished, unlike what is kept.
const Contact = z.object({ name: z.string(), phone: z.string(), hours: z.string(), about: z.string() })
const Help = z.object({ emergency: z.string(), procedure: z.string(), help: z.array(Contact) })
type Help = z.infer<typeof Help>

export function AgencyHelp() {
  const device = useChangingDevice()
  const address = useAddress()
  const agency = device.agency()
  const begin: Help = {
    emergency: agency.emergency,
    procedure: agency.procedure,
    help: agency.help.length > 0 ? agency.help : [NOBODY],
  }
  const draft = useFormDraft('agency-help', begin, (kept) => Help.safeParse(kept).data)
  const [pressed, press] = useState(false)
  const [done, say] = useState<string>()
  const [taken, take] = useState<{ contact: HelpContact; place: number } | null>(null)
  const forget = useCallback(() => take(null), [])
  const doing = useDoing()
  const { emergency, procedure, help } = draft.value

  const write = (change: Partial<Help>) => {
    say(undefined)
    draft.put({ ...draft.value, ...change })
  }
  const remove = (place: number) => {
    const contact = help[place]
    if (contact === undefined) return
    write({ help: help.toSpliced(place, 1) })
    take({ contact, place })
  }
  const putBack = () => {
    if (taken !== null) write({ help: help.toSpliced(taken.place, 0, taken.contact) })
    forget()
  }
  const whole = help.every(({ name, phone }) => name.trim() !== '' && phone.trim() !== '')
  const send = () => {
    press(true)
    say(undefined)
    if (help.length === 0 || !whole || missing(emergency) !== undefined || doing.busy) return
    const body = { emergency: emergency.trim(), procedure: procedure.trim(), help: help.map(trimmed) }
    void doing.run(async () => {
      await device.act('agency.set-help', { on: agency.id, client: null, body })
      draft.clear(body)
      press(false)
      say(words.saved)
    })
  }
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      back={{ href: address('agency'), label: agencyWords.back }}
      aside={<HelpPreview emergency={emergency} help={help} />}
    >
      <SendForm send={words.save} busy={doing.busy} busyWords={agencyWords.saving} onSend={send}>
        <Field
          label={words.emergency}
          kind="tel"
          value={emergency}
          onValue={(value) => write({ emergency: value })}
          maxLength={20}
          error={pressed ? missing(emergency) : undefined}
        />
        {help.map((contact, place) => (
          <ContactCard
            // Contacts have no names of their own while they are written.
            key={`${place}`}
            place={place + 1}
            contact={contact}
            pressed={pressed}
            onContact={(next) => write({ help: help.with(place, next) })}
            onRemove={() => remove(place)}
          />
        ))}
        {help.length < MOST ? (
          <div class="together">
            <Button icon={plusDrawing} onPress={() => write({ help: [...help, NOBODY] })}>
              {words.add}
            </Button>
          </div>
        ) : (
          <p class="soft">{words.most}</p>
        )}
        <Field
          label={words.procedure}
          hint={words.procedureHint}
          kind="long"
          rows={6}
          maxLength={4000}
          value={procedure}
          onValue={(value) => write({ procedure: value })}
        />
        <Said
          trouble={doing.trouble ?? (pressed && help.length === 0 ? words.least : undefined)}
          done={done ?? (draft.changed ? words.draft : undefined)}
        />
      </SendForm>
      <Undo
        text={taken === null ? null : words.removed}
        undoWords={words.undo}
        closeWords={words.close}
        onUndo={putBack}
        onGone={forget}
      />
    </Screen>
  )
}

const trimmed = ({ name, phone, hours, about }: HelpContact): HelpContact => ({
  name: name.trim(),
  phone: phone.trim(),
  hours: hours.trim(),
  about: about.trim(),
})
