// One contact of those to call for help, as it is filled in.
import type { HelpContact } from '#domain/agency.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Field } from '#web/parts/field.tsx'
import { agencyWords } from '#web/words/en/agency.ts'

const words = agencyWords.help

export type ContactCardProps = {
  place: number
  contact: HelpContact
  /** Saving was tried: what is missing is said. */
  pressed: boolean
  onContact: (contact: HelpContact) => void
  onRemove: () => void
}

export function ContactCard({ place, contact, pressed, onContact, onRemove }: ContactCardProps) {
  const put = (field: keyof HelpContact) => (value: string) => onContact({ ...contact, [field]: value })
  const error = (field: 'name' | 'phone') =>
    pressed && contact[field].trim() === '' ? words.missing : undefined
  return (
    <Card
      title={words.contact(place)}
      actions={
        <Button
          look="quiet"
          label={`${words.remove}: ${contact.name || words.contact(place)}`}
          onPress={onRemove}
        >
          {words.remove}
        </Button>
      }
    >
      <Field
        label={words.name}
        hint={words.nameHint}
        value={contact.name}
        onValue={put('name')}
        maxLength={80}
        error={error('name')}
      />
      <Field
        label={words.phone}
        kind="tel"
        value={contact.phone}
        onValue={put('phone')}
        maxLength={40}
        error={error('phone')}
      />
      <Field
        label={words.hours}
        aside={words.hoursAside}
        value={contact.hours}
        onValue={put('hours')}
        maxLength={120}
      />
      <Field
        label={words.about}
        hint={words.aboutHint}
        value={contact.about}
        onValue={put('about')}
        maxLength={200}
      />
    </Card>
  )
}
