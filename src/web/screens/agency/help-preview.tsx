// How “Get help now” will look on a person's phone, while it is written.
import type { HelpContact } from '#domain/agency.ts'
import { Card } from '#web/parts/card.tsx'
import { agencyWords } from '#web/words/en/agency.ts'

const words = agencyWords.help

export type HelpPreviewProps = { emergency: string; help: readonly HelpContact[] }

export function HelpPreview({ emergency, help }: HelpPreviewProps) {
  return (
    <Card title={words.previewTitle} over={words.preview} look="tint">
      <p>
        {words.danger} <strong>{words.call(emergency)}</strong>
      </p>
      <dl class="flow">
        {help
          .filter(({ name, phone }) => name.trim() !== '' || phone.trim() !== '')
          .map(({ name, phone, hours, about }, place) => (
            // What is not saved yet has nothing else to be told apart by.
            <div key={`${place}`}>
              <dt>
                <strong>{name}</strong>
              </dt>
              <dd>{words.call(phone)}</dd>
              {hours.trim() !== '' && <dd class="soft">{hours}</dd>}
              {about.trim() !== '' && <dd class="soft">{about}</dd>}
            </div>
          ))}
      </dl>
    </Card>
  )
}
