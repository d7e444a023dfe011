// Things put down in a session, each with the way to take it back.
import { Button } from '#web/parts/button.tsx'
import { sessionWords } from '#web/words/en/session.ts'

export type FactsProps = {
  label: string
  items: readonly { id: string; title: string; detail?: string | undefined }[]
  /** Without it the facts stay: what cannot be undone says so by having no button. */
  onTakeBack?: (id: string) => void
}

export function Facts({ label, items, onTakeBack }: FactsProps) {
  if (items.length === 0) return null
  return (
    <div class="facts">
      <p class="soft">{label}</p>
      <ul class="list">
        {items.map((item) => (
          <li key={item.id}>
            <div class="row">
              <span class="what">
                <span>{item.title}</span>
                {item.detail !== undefined && item.detail !== '' && <span class="soft">{item.detail}</span>}
              </span>
              {onTakeBack && (
                <Button
                  look="quiet"
                  label={`${sessionWords.takeBack}: ${item.title}`}
                  onPress={() => onTakeBack(item.id)}
                >
                  {sessionWords.takeBack}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
