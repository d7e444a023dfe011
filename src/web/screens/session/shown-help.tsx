// Get help now, reached from the page that is turned to the person.

import { callTo } from '#domain/telephone.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Button, ButtonLink } from '#web/parts/button.tsx'
import { phoneDrawing } from '#web/parts/drawings.ts'
import { Shown } from '#web/parts/shown.tsx'
import { teachWords } from '#web/words/en/session-teach.ts'

const words = teachWords.shown

export function ShownHelp({ onClose }: { onClose: () => void }) {
  const agency = useDevice().agency()
  return (
    <Shown
      title={words.helpTitle}
      footer={
        <Button look="primary" onPress={onClose}>
          {words.helpClose}
        </Button>
      }
    >
      <ButtonLink look="serious" icon={phoneDrawing} wide href={callTo(agency.emergency) ?? 'tel:'}>
        {words.emergency(agency.emergency)}
      </ButtonLink>
      {agency.help.map((contact) => (
        <div key={contact.phone}>
          <p>
            <strong>{contact.about === '' ? contact.name : contact.about}</strong>
            <br />
            {[contact.name, contact.hours].filter((one) => one !== '').join(', ')}
          </p>
          <ButtonLink icon={phoneDrawing} href={callTo(contact.phone) ?? 'tel:'}>
            {contact.phone}
          </ButtonLink>
        </div>
      ))}
    </Shown>
  )
}
