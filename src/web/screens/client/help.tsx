// Get help now: the emergency number first, then the agency's own contacts. Works before the PIN and with no network.
import type { ComponentChildren } from 'preact'
import type { Agency } from '#domain/agency.ts'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { phoneDrawing } from '#web/parts/drawings.ts'
import { Icon } from '#web/parts/icon.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { clientDoorWords } from '#web/words/en/client-doors.ts'
import './help.css'
import { callTo } from '#domain/telephone.ts'
import { isCardKept } from './kept-card.ts'

export type HelpScreenProps = {
  /** Undefined where this phone has never been online here. */
  front: Pick<Agency, 'emergency' | 'help'> | undefined
  /** Behind the PIN only: what helped this person before. */
  children?: ComponentChildren
}

const words = clientDoorWords.help

export function HelpScreen({ front, children }: HelpScreenProps) {
  const address = useAddress()
  const emergency = front?.emergency ?? ''
  return (
    <Screen title={words.title} lead={words.nobody}>
      <Notice look="help" title={words.danger}>
        {emergency === '' ? (
          <p>{words.unknown}</p>
        ) : (
          <Call className="button serious wide call" phone={emergency} label={words.call(emergency)} />
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
                <Call
                  className="button plain wide"
                  phone={contact.phone}
                  label={words.callWho(contact.name, contact.phone)}
                  icon={phoneDrawing}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {children}
      <p>{words.cannotTalk}</p>
      <p class="soft">{words.offline}</p>
      <ButtonLink href={address(isCardKept() ? 'card' : '')}>{words.back}</ButtonLink>
    </Screen>
  )
}

type CallProps = { className: string; phone: string; label: string; icon?: string }

/** A button to press on the phone; on paper, where nothing can be pressed, the same words. */
function Call({ className, phone, label, icon }: CallProps) {
  const href = callTo(phone)
  if (href === undefined) return <p>{label}</p>
  return (
    <>
      <a class={className} href={href}>
        {icon !== undefined && <Icon draw={icon} />}
        <span>{label}</span>
      </a>
      <p class="on-paper">{label}</p>
    </>
  )
}
