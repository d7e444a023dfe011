// Get help now, reached from the page that is turned to the person.
import { useDevice } from '#web/device/hooks.ts'
import { Button, ButtonLink } from '#web/parts/button.tsx'
import { phoneDrawing } from '#web/parts/drawings.ts'
import { teachWords } from '#web/words/en/session-teach.ts'
import { ShownPage } from './shown-page.tsx'
import { telephone } from './telephone.ts'

const words = teachWords.shown

export function ShownHelp({ onClose }: { onClose: () => void }) {
  const agency = useDevice().agency()
  return (
    <ShownPage
      title={words.helpTitle}
      footer={
        <Button look="primary" onPress={onClose}>
          {words.helpClose}
        </Button>
      }
    >
      <ButtonLink look="serious" icon={phoneDrawing} wide href={telephone(agency.emergency)}>
        {words.emergency(agency.emergency)}
      </ButtonLink>
      {agency.help.map((contact) => (
        <div key={contact.phone}>
          <p>
            <strong>{contact.about === '' ? contact.name : contact.about}</strong>
            <br />
            {[contact.name, contact.hours].filter((one) => one !== '').join(', ')}
          </p>
          <ButtonLink icon={phoneDrawing} href={telephone(contact.phone)}>
            {contact.phone}
          </ButtonLink>
        </div>
      ))}
    </ShownPage>
  )
}
