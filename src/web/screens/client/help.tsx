// Get help now: the emergency number first, then the agency's own contacts. Works before the PIN and with no network.
import type { Agency } from '#domain/agency.ts'
import { Screen } from '#web/client/screen.tsx'
import { useAddress } from '#web/client/where.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { phoneDrawing } from '#web/parts/drawings.ts'
import { Notice } from '#web/parts/notice.tsx'
import { clientDoorWords } from '#web/words/en/client-doors.ts'
import './help.css'

export type HelpScreenProps = {
  /** Undefined where this phone has never been online here. */
  front: Pick<Agency, 'emergency' | 'help'> | undefined
}

const words = clientDoorWords.help

export function HelpScreen({ front }: HelpScreenProps) {
  const address = useAddress()
  const emergency = front?.emergency ?? ''
  return (
    <Screen title={words.title}>
      <Notice look="help" title={words.danger}>
        {emergency === '' ? (
          <p>{words.unknown}</p>
        ) : (
          <a class="button serious wide call" href={telOf(emergency)}>
            {words.call(emergency)}
          </a>
        )}
      </Notice>
      {front !== undefined && front.help.length > 0 && (
        <section class="part" aria-labelledby="contacts">
          <h2 id="contacts">{words.contacts}</h2>
          <ul class="list contacts">
            {front.help.map((contact) => (
              <li key={`${contact.name} ${contact.phone}`}>
                {contact.about !== '' && <p class="about">{contact.about}</p>}
                {contact.hours !== '' && <p class="soft">{words.hours(contact.hours)}</p>}
                <ButtonLink wide icon={phoneDrawing} href={telOf(contact.phone)}>
                  {words.callWho(contact.name, contact.phone)}
                </ButtonLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>{words.nobody}</p>
      <p class="soft">{words.offline}</p>
      <ButtonLink href={address('')}>{words.back}</ButtonLink>
    </Screen>
  )
}

const telOf = (phone: string) => `tel:${phone.replace(/[^\d+*#]/g, '')}`
